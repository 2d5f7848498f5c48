// The smallest application, for tests of the stand-in itself, and of the real Electron where it is installed: what is
// true of one has to be true of the other.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { removeProfile } from './browser-process'
import { startMain } from './main-process'
import type { Machine, MainProcess } from './main-process'
import { launchElectron, whyNoElectron } from './start-electron'

const file = (name: string) => fileURLToPath(new URL(`../../electron-standin/plain/${name}`, import.meta.url))

export const plainMain = file('main.cjs')
const plainPreload = file('preload.cjs')

const reason = whyNoElectron()

/** For `describe.each`: the real one is listed with the reason why it is left out. */
export const electrons = [
  { name: 'the stand-in', isReal: false, isSkipped: false },
  { name: `Electron${reason === null ? '' : ` (left out: ${reason})`}`, isReal: true, isSkipped: reason !== null },
]

export interface PlainApplication {
  main: Pick<MainProcess, 'evaluate' | 'ended'>
  userData: string
  /** Ends it at once, and removes its folder. */
  end(): Promise<void>
}

export const startPlain = async (isReal: boolean, machine: Machine = {}): Promise<PlainApplication> => {
  const userData = mkdtempSync(join(tmpdir(), 'stepback-plain-'))
  const main = isReal ? await launchElectron(plainMain, [userData]) : await startMain(plainMain, [userData], machine)
  return {
    main,
    userData,
    end: async () => {
      await main.evaluate(({ app }) => app.exit(0)).catch(() => {})
      await main.ended
      await removeProfile(userData)
    },
  }
}

/** Opens a window with the plain preload on `app://plain/`; later functions find it as the first of all windows. */
export const openPlainWindow = ({ main }: PlainApplication): Promise<void> =>
  main.evaluate(async ({ BrowserWindow }, preload) => {
    const window = new BrowserWindow({
      show: false,
      width: 640,
      height: 480,
      webPreferences: { preload, sandbox: true },
    })
    await window.loadURL('app://plain/')
  }, plainPreload)

/** Runs code in the page of the first window. */
export const inPage = (application: PlainApplication, code: string): Promise<unknown> =>
  application.main.evaluate(
    ({ BrowserWindow }, source) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(source) as Promise<unknown>,
    code,
  )
