// Browser and host killed together while a person types, again and again: nothing that was confirmed is ever lost.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { casesFor, reportFigure } from '../support/figures'
import { launch, type Application } from './support/launch'

/** Every one starts a host and a browser: about a second and a half each. */
const KILLS = casesFor('STEPBACK_KILLS', 100)
const NOW = '2026-01-05T16:50:00Z'
let app: Application | null = null
afterAll(() => app?.close())

/** The same moments in every run: between nothing and a third of a second into the typing. */
function* moments(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state % 330
  }
}

const line = () => app!.page.getByLabel('A line for today')

async function beginUnprotected(): Promise<void> {
  app = await launch({ now: NOW })
  const { page } = app
  await page.getByRole('button', { name: 'Begin my journal' }).click()
  await page.getByRole('button', { name: 'Skip this step' }).click()
  await page.getByRole('button', { name: 'Go on without a passphrase' }).click()
  await page.getByRole('button', { name: 'I understand, go on without' }).click()
  await line().waitFor()
}

test(`${KILLS} kills of browser and host together lose nothing that was confirmed`, async () => {
  await beginUnprotected()
  const moment = moments(20260105)
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { page } = app!
    await line().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` k${kill}`)
    await page.getByText(/^Saved \d/).waitFor()
    const confirmed = await line().inputValue()
    const typing = page.keyboard.type(' and words that nobody has confirmed yet', { delay: 8 }).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, moment.next().value))
    await Promise.all([app!.host.kill(), app!.browser.kill()])
    await typing
    app = await app!.relaunch({ now: NOW })
    await line().waitFor()
    const isKept = (await line().inputValue()).includes(confirmed)
    reportFigure('kills-both', 1, isKept ? 0 : 1)
    expect(isKept).toBe(true)
    // Kept short, so that every round types into a line of about the same length.
    await line().fill(`k${kill}`)
  }
}, 600_000)

test('IndexedDB deleted between two starts is rebuilt from the log', async () => {
  await line().fill('still here')
  await app!.page.getByText(/^Saved \d/).waitFor()
  await app!.host.kill()
  await app!.browser.kill()
  rmSync(join(app!.browserProfile, 'Default', 'IndexedDB'), { recursive: true, force: true })
  app = await app!.relaunch({ now: NOW })
  await line().waitFor()
  expect(await line().inputValue()).toBe('still here')
  expect(app.complaints).toEqual([])
}, 60_000)
