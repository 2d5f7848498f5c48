// A built main script as a process of its own, with the stand-in in Electron's place.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Inside } from '../../electron-standin/hook'
import { SETTINGS_VARIABLE } from '../../electron-standin/settings'
import type { StandinSettings } from '../../electron-standin/settings'
import { standinFolder } from './build-standin'
import { findChromium } from './chromium'

export const builtMain = fileURLToPath(new URL('../../../out/main/main.cjs', import.meta.url))

export interface MainProcess {
  /** Where a client of the same Chromium connects; null when the process ended without opening anything. */
  endpoint: string | null
  output(): string
  /** Runs a function in the main process; it must not close over anything. */
  evaluate<Result, Argument = undefined>(
    run: (inside: Inside, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>
  /** Resolves with the exit code; null when it was killed. */
  ended: Promise<number | null>
  /** SIGKILL, at once. */
  kill(): Promise<void>
}

export type Machine = Partial<Omit<StandinSettings, 'executable' | 'env' | 'folder'>>

const START_MS = 20_000

export const startMain = async (script: string, flags: readonly string[], machine: Machine): Promise<MainProcess> => {
  const chromium = await findChromium()
  const settings: StandinSettings = {
    ...chromium,
    timezone: 'Europe/Berlin',
    colorScheme: 'light',
    now: null,
    displays: [{ x: 0, y: 0, width: 1920, height: 1080 }],
    viewport: { width: 1280, height: 800 },
    keychain: 'gnome_libsecret',
    folder: standinFolder,
    ...machine,
  }
  const child = fork(script, [...flags], {
    execArgv: ['--require', join(standinFolder, 'hook.cjs')],
    env: { ...process.env, [SETTINGS_VARIABLE]: JSON.stringify(settings) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => (printed += part.toString('utf8')))
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const endpoint = await endpointOf(child, () => printed)
  return {
    endpoint,
    ended,
    output: () => printed,
    evaluate: askedOf(child, ended, () => printed),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const endpointOf = (child: ChildProcess, printed: () => string) =>
  new Promise<string | null>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The application was not ready in time:\n${printed()}`))
    }, START_MS)
    const settle = (outcome: () => void) => {
      clearTimeout(timer)
      outcome()
    }
    child.on('message', (message: { ready?: string }) => {
      if (message.ready !== undefined) settle(() => resolve(message.ready!))
    })
    child.once('exit', (code) => {
      if (code === 0) settle(() => resolve(null))
      else settle(() => reject(new Error(`The application ended with ${code}:\n${printed()}`)))
    })
  })

interface Reply {
  id?: number
  ok: boolean
  result: unknown
  message: string
}

const askedOf = (child: ChildProcess, ended: Promise<unknown>, printed: () => string): MainProcess['evaluate'] => {
  child.setMaxListeners(100)
  let count = 0
  return (run, argument) =>
    new Promise((resolve, reject) => {
      const id = (count += 1)
      const listener = (reply: Reply) => {
        if (reply.id !== id) return
        child.off('message', listener)
        if (reply.ok) resolve(reply.result as never)
        else reject(new Error(reply.message))
      }
      child.on('message', listener)
      const fail = () => reject(new Error(`The application has ended:\n${printed()}`))
      void ended.then(fail)
      if (child.connected) child.send({ id, source: String(run), argument }, (error) => error && fail())
      else fail()
    })
}
