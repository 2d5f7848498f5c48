// The built application in the real Electron, where its binary is installed.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright-core'
import { findElectron } from '../../../build/start/electron-runtime'
import type { OpenOptions } from './launch'
import type { Desktop } from './launch-desktop'
import { builtMain } from './main-process'
import type { MainProcess } from './main-process'
import { flagsOf } from './start-standin'

const packageFolder = fileURLToPath(new URL('../../../node_modules/electron', import.meta.url))

const electronBinary = () => {
  const { platform, env } = process
  return findElectron({ packageFolder, platform, overrideFolder: env['ELECTRON_OVERRIDE_DIST_PATH'] })
}

/** Null where the real run can be made; else why it is left out. */
export const whyNoElectron = (): string | null => {
  if (electronBinary() === null) return 'the Electron binary is not installed here'
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  return hasDisplay ? null : 'there is no display for Electron here'
}

/** A main script in the real Electron. Functions get Electron's module; what is only the stand-in's is not there. */
export const launchElectron = async (script: string, flags: readonly string[]) => {
  const executablePath = electronBinary()
  if (executablePath === null) throw new Error('The Electron binary is not installed here')
  const application = await _electron.launch({ executablePath, args: [script, ...flags] })
  const child = application.process()
  return {
    context: application.context(),
    ended: new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code))),
    evaluate: application.evaluate.bind(application) as unknown as MainProcess['evaluate'],
    output: () => '',
    kill: () => void child.kill('SIGKILL'),
  }
}

export const startElectron = async (options: OpenOptions & { now: string }): Promise<Desktop> => {
  const { context, kill, ...main } = await launchElectron(builtMain, flagsOf(options))
  await context.clock.setFixedTime(options.now)
  return {
    context,
    main,
    setNow: (at) => context.clock.setFixedTime(at),
    kill: async () => {
      kill()
      await main.ended
    },
    startAgain: () =>
      new Promise((resolve, reject) => {
        const second = spawn(electronBinary() ?? '', [builtMain, ...flagsOf(options)], { stdio: 'ignore' })
        second.once('error', reject)
        second.once('exit', resolve)
      }),
    clickNotification: () => Promise.reject(new Error('The system’s own notification is out of a test’s reach')),
    expectSave: (path) =>
      main.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      }, path),
    surprises: async () => [],
  }
}
