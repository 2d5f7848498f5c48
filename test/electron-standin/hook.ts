// Loaded before the application's main script (`node --require`): `electron` is then the stand-in, and a test that
// started this process can ask for any function to be run in it.
import Module from 'node:module'
import { answerInvoke } from './ipc-main'
import { appAsked, chromiumNow } from './app'
import { openWindows } from './browser-window'
import { complaints } from './complaints'
import { electron } from './electron'
import * as native from './native'
import { isCancelled, permissionAnswers, sessionAsked } from './session'

/** What a test may reach beside Electron itself. */
export const standin = {
  answerInvoke,
  appAsked,
  complaints,
  isCancelled,
  native,
  permissionAnswers,
  spell: async (words: string[]) => (await openWindows()[0]!.webContents.linked()).spell(words),
  replacedWords: () => openWindows().flatMap(({ webContents }) => webContents.asked.replaced),
  webRtcPolicies: () => openWindows().map(({ webContents }) => webContents.asked.webRtcPolicy),
  prints: () => openWindows().reduce((sum, { webContents }) => sum + webContents.asked.prints, 0),
  sessionAsked,
  setNow: async (time: string) => chromiumNow()?.context.clock.setFixedTime(time),
}

export type Inside = typeof electron & { standin: typeof standin }

type Loader = (request: string, ...rest: unknown[]) => unknown
const loader = Module as unknown as { _load: Loader }
const load = loader._load
loader._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest))

Object.assign(process.versions, { electron: '45.4.1', chrome: '147.0.0.0' })

interface Question {
  id: number
  source: string
  argument: unknown
}

process.on('message', ({ id, source, argument }: Question) => {
  void (async () => {
    const inside: Inside = { ...electron, standin }
    // oxlint-disable-next-line no-eval -- the test's own function, sent as text
    const run = (0, eval)(`(${source})`) as (inside: Inside, argument: unknown) => unknown
    return run(inside, argument)
  })().then(
    (result) => process.send?.({ id, ok: true, result }),
    (error: unknown) => process.send?.({ id, ok: false, message: String(error) }),
  )
})

// A test that was cut off leaves nothing behind: Chromium goes with this process.
process.on('disconnect', () => process.exit(1))

void electron.app.whenReady().then(() => process.send?.({ ready: chromiumNow()?.endpoint }))
