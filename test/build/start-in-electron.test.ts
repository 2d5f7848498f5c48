// `npm start` on its way to Electron, with the real downloader and Electron's own installer, from a mirror on this
// machine: each way it can go.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { copy } from '../../build/start/copy'
import type { FetchLimits } from '../../build/start/fetch-electron'
import { startInElectron } from '../../build/start/start-in-electron'
import { openMirror } from '../support/electron-mirror'
import { temporaryFolder } from '../support/temporary-folder'

/** Long enough for a process to start; what is expected to run out is given by each test. */
const patient: FetchLimits = { firstByteSeconds: 20, stallSeconds: 20, unpackSeconds: 20 }

const start = async (packageFolder: string, changes: { env?: object; limits?: Partial<FetchLimits> } = {}) => {
  const lines: string[] = []
  const run = await startInElectron({
    packageFolder,
    platform: process.platform,
    env: { DISPLAY: ':0', ...changes.env },
    limits: { ...patient, ...changes.limits },
    programArguments: ['.', '--sample'],
    say: (line) => lines.push(line),
  })
  return { run, lines }
}

const notRun = (reason: object) => ({ outcome: 'not-run', reason })

describe.skipIf(process.platform === 'win32')('starting in Electron', { timeout: 60_000 }, () => {
  test('fetches it once, says how far it is, and runs it; from then on it is there, and nothing is said', async () => {
    const file = join(temporaryFolder(), 'started')
    const { packageFolder, asked, path } = await openMirror('whole', `echo "$@" >> ${file}`)
    const first = await start(packageFolder)
    expect(first.run).toEqual({ outcome: 'ended' })
    expect(first.lines[0]).toBe(copy.fetching)
    expect(first.lines.at(-1)).toBe(copy.progress(100))
    const second = await start(packageFolder)
    expect(second).toEqual({ run: { outcome: 'ended' }, lines: [] })
    expect(readFileSync(file, 'utf8')).toBe('. --sample\n. --sample\n')
    expect(asked).toEqual([path])
  })

  test('fetches it anew when another version is there', async () => {
    const { packageFolder, asked, path } = await openMirror('whole')
    await start(packageFolder)
    writeFileSync(join(packageFolder, 'dist', 'version'), '44.0.0')
    rmSync(process.env['electron_config_cache']!, { recursive: true })
    expect((await start(packageFolder)).run).toEqual({ outcome: 'ended' })
    expect(asked).toEqual([path, path])
  })

  test('gives up on a network that is silent', async () => {
    const { packageFolder } = await openMirror('silent')
    const { run } = await start(packageFolder, { limits: { firstByteSeconds: 2 } })
    expect(run).toEqual(notRun({ kind: 'no-answer', seconds: 2 }))
  })

  test('gives up on a download that stands still, and leaves nothing half done', async () => {
    const { packageFolder } = await openMirror('stalled')
    const { run, lines } = await start(packageFolder, { limits: { stallSeconds: 0.5 } })
    expect(run).toEqual(notRun({ kind: 'stalled', seconds: 0.5 }))
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^Electron: [345]\d %$/)])
    expect(existsSync(join(packageFolder, 'path.txt'))).toBe(false)
  })

  test.each([
    ['refuses', 'closed', /ECONNREFUSED/],
    ['does not have it', 'missing', /404/],
    ['has something else in its place', 'damaged', /hecksum/],
  ] as const)('says why when the network %s', async (_what, mirror, why) => {
    const { packageFolder } = await openMirror(mirror)
    const { run } = await start(packageFolder)
    expect(run).toEqual(notRun({ kind: 'download-failed', detail: expect.stringMatching(why) }))
  })

  test('says which library is missing when what was fetched cannot run', async () => {
    const { packageFolder } = await openMirror('whole', 'echo "libgtk-3.so.0: not found" >&2; exit 127')
    const { run } = await start(packageFolder)
    expect(run).toEqual(notRun({ kind: 'not-startable', detail: 'libgtk-3.so.0: not found' }))
  })

  test('takes somebody’s own, and never fetches in its place', async () => {
    const { packageFolder, asked } = await openMirror('whole')
    const own = temporaryFolder()
    const env = { ELECTRON_OVERRIDE_DIST_PATH: own }
    expect((await start(packageFolder, { env })).run).toEqual(
      notRun({ kind: 'not-there', detail: `ELECTRON_OVERRIDE_DIST_PATH is ${own}` }),
    )
    const binary = join(own, process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron')
    mkdirSync(dirname(binary), { recursive: true })
    writeFileSync(binary, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
    expect(await start(packageFolder, { env })).toEqual({ run: { outcome: 'ended' }, lines: [] })
    expect(asked).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32' || process.platform === 'darwin')('without a display', () => {
  test('Electron is neither fetched nor tried', async () => {
    const { packageFolder, asked } = await openMirror('whole')
    expect(await start(packageFolder, { env: { DISPLAY: '' } })).toEqual({
      run: notRun({ kind: 'no-display' }),
      lines: [],
    })
    expect(asked).toEqual([])
  })

  test('a Wayland session is one', async () => {
    const { packageFolder } = await openMirror('closed')
    const { run } = await start(packageFolder, { env: { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' } })
    expect(run).toEqual(notRun({ kind: 'download-failed', detail: expect.any(String) }))
  })
})

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  /** In a process group of its own, as under a terminal. */
  const startApart = (packageFolder: string) => {
    const script = join(temporaryFolder(), 'start.ts')
    const module = fileURLToPath(new URL('../../build/start/start-in-electron.ts', import.meta.url))
    const parts = { packageFolder, platform: process.platform, env: { DISPLAY: ':0' }, limits: patient }
    writeFileSync(
      script,
      `import { startInElectron } from ${JSON.stringify(module)}
       const parts = ${JSON.stringify({ ...parts, programArguments: [] })}
       startInElectron({ ...parts, say: () => {} }).then((run) => console.log(JSON.stringify(run)))`,
    )
    const child = spawn(process.execPath, [script], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
    const output = new Promise<string>((resolve) => {
      let text = ''
      child.stdout.on('data', (part: Buffer) => (text += part.toString('utf8')))
      child.once('close', () => resolve(text))
    })
    return { interrupt: () => process.kill(-child.pid!, 'SIGINT'), output }
  }

  test('while Electron is fetched goes on without it', { timeout: 60_000 }, async () => {
    const { packageFolder, isAsked } = await openMirror('silent')
    const { interrupt, output } = startApart(packageFolder)
    await isAsked
    interrupt()
    expect(JSON.parse(await output)).toEqual(notRun({ kind: 'interrupted' }))
  })

  test('while Electron runs is the end of it, and no failure', { timeout: 60_000 }, async () => {
    const running = join(temporaryFolder(), 'running')
    const { packageFolder } = await openMirror('whole', `touch ${running}; sleep 30`)
    const { interrupt, output } = startApart(packageFolder)
    await expect.poll(() => existsSync(running), { timeout: 30_000 }).toBe(true)
    interrupt()
    expect(JSON.parse(await output)).toEqual({ outcome: 'ended' })
  })
})
