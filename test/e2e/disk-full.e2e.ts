// The real application on a disk of a few megabytes that fills up: said at once, nothing taken, and taken up again when
// there is room. The disk is a tmpfs, which only an administrator of a Linux system may make.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportFigure, reportMissing, reportTimes } from '../support/figures'
import { beginJournal } from './support/journal-steps'
import { launch, type Application } from './support/launch'

const NOW = '2026-01-05T16:50:00Z'
const SIZE = '4m'
const ROUNDS = 4
const BLOCK = 4096

const folder = mkdtempSync(join(tmpdir(), 'stepback-small-disk-'))
const filler = join(folder, 'somebody-elses-file')
const mount = () =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=700`, 'tmpfs', folder], { stdio: 'pipe' })
const unmount = () => execFileSync('umount', ['-l', folder])

/** Null where a small disk can be made. */
function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'a tmpfs can only be mounted on Linux'
  try {
    mount()
    unmount()
    return null
  } catch {
    return 'a tmpfs cannot be mounted here, which takes an administrator'
  }
}

const whyNot = whyNoSmallDisk()
if (whyNot !== null) {
  for (const row of ['disk-full', 'disk-full-said']) reportMissing(row, whyNot)
  rmSync(folder, { recursive: true })
}
const leftOut = whyNot === null ? '' : ` (left out: ${whyNot})`
let app: Application | null = null

beforeAll(() => void mount())
afterAll(async () => {
  rmSync(filler, { force: true })
  await app?.close()
  unmount()
  rmSync(folder, { recursive: true, force: true })
})

/** To the last block, as somebody else's download would. */
function fillDisk(): void {
  const file = openSync(filler, 'a')
  try {
    for (;;) writeSync(file, Buffer.alloc(BLOCK))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}

const line = () => app!.page.getByLabel('A line for today')
const saved = () => app!.page.getByText(/^Saved \d/).waitFor()
const said = () => app!.page.getByText('Not saved: the disk is full.')

/** One filling of the disk, in whichever block the log happens to be: what was typed last, and how long until it was said. */
async function fillAndType(round: number): Promise<{ milliseconds: number; typed: string; onScreen: string }> {
  const { page } = app!
  const confirmed = `saved ${round}${'.'.repeat(round * 700)}`
  await line().fill(confirmed)
  await saved()
  fillDisk()
  await line().focus()
  await page.keyboard.press('End')
  // Longer than what is left of a block that is there already.
  const more = ` and more ${'x'.repeat(BLOCK)}`
  const begun = performance.now()
  await page.keyboard.insertText(more)
  await said().waitFor()
  return { milliseconds: performance.now() - begun, typed: confirmed + more, onScreen: await line().inputValue() }
}

test.skipIf(whyNot !== null)(
  `a full disk is said, takes nothing, and is forgiven${leftOut}`,
  async () => {
    app = await launch({ now: NOW, profile: folder })
    await beginJournal(app.page, null)
    const times: number[] = []
    const lost: string[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const { milliseconds, typed, onScreen } = await fillAndType(round)
      times.push(milliseconds)
      if (onScreen !== typed) lost.push(`round ${round}: ${onScreen.length} of ${typed.length} on the screen`)
      rmSync(filler)
      await app.page.getByRole('button', { name: 'Try again' }).click()
      await saved()
      await app.kill()
      app = await app.relaunch({ now: NOW })
      await line().waitFor()
      const found = await line().inputValue()
      if (found !== typed) lost.push(`round ${round}: ${found.length} of ${typed.length} after there was room again`)
    }
    reportFigure('disk-full', ROUNDS, lost.length)
    reportTimes('disk-full-said', times)
    expect(lost).toEqual([])
  },
  120_000,
)

test.skipIf(whyNot !== null)(
  `a kill on a full disk leaves what was saved before, which opens as soon as there is room${leftOut}`,
  async () => {
    await line().fill('before it was full')
    await saved()
    fillDisk()
    expect(statfsSync(folder).bavail).toBe(0)
    await line().fill(`never saved ${'x'.repeat(2 * BLOCK)}`)
    await said().waitFor()
    await app!.kill()
    app = await app!.relaunch({ now: NOW })
    await app.page.getByRole('heading', { name: 'The disk is full' }).waitFor()
    rmSync(filler)
    await app.page.getByRole('button', { name: 'Try again' }).click()
    await line().waitFor()
    const found = await line().inputValue()
    reportFigure('disk-full', 1, found === 'before it was full' ? 0 : 1)
    expect(found).toBe('before it was full')
  },
  60_000,
)
