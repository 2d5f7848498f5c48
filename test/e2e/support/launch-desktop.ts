// The built Electron application: with the stand-in in Electron's place, or with the real one where it is installed.
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { DesktopApplication, OpenOptions, Shell } from './launch'
import { FIRST_MONDAY } from './launch-loopback'
import type { MainProcess } from './main-process'
import { recordPages } from './record-pages'
import { startElectron } from './start-electron'
import { startStandin } from './start-standin'

/** A main process and a client of its Chromium. */
export interface Desktop {
  context: BrowserContext
  main: Pick<MainProcess, 'evaluate' | 'ended' | 'output'>
  setNow(now: string | Date): Promise<void>
  kill(): Promise<void>
  /** The same command line once more, until that process has ended. Answers with its exit code. */
  startAgain(): Promise<number | null>
  /** The click on the notification shown last. */
  clickNotification(): Promise<void>
  /** Which file a save dialog that comes now shall answer with. */
  expectSave(path: string): Promise<void>
  /** What the application did that nobody expected. */
  surprises(): Promise<readonly string[]>
}

const END_MS = 15_000
let saves = 0

export const openDesktop = async (
  shell: Exclude<Shell, 'loopback'>,
  options: OpenOptions,
  removeFolders: () => Promise<void>,
): Promise<DesktopApplication> => {
  const now = String(options.now ?? FIRST_MONDAY)
  const desktop = await (shell === 'standin' ? startStandin : startElectron)({ ...options, now })
  const { context, main } = desktop
  context.setDefaultTimeout(10_000)
  const { requests, complaints } = recordPages(context)
  await firstPage(context)
  const beginClosing = () => void main.evaluate(({ app }) => app.quit()).catch(() => {})
  const quit = async () => {
    const timer = setTimeout(() => void desktop.kill(), END_MS)
    beginClosing()
    const code = await main.ended
    clearTimeout(timer)
    return code
  }
  const end = async () => {
    const surprises = await desktop.surprises().catch(() => [])
    await quit()
    if (surprises.length > 0) throw new Error(`Nobody expected: ${surprises.join('; ')}`)
  }
  return {
    shell,
    get page() {
      return mainPage(context)
    },
    context,
    profile: options.profile,
    main,
    requests,
    complaints,
    setNow: desktop.setNow,
    renewingPage: async (action) => {
      const fresh = context.waitForEvent('page')
      await action().catch(unlessGone)
      await begun(await fresh)
    },
    savingFile: async (action) => {
      const path = join(options.profile, `saved-by-test-${(saves += 1)}`)
      await desktop.expectSave(path)
      await action()
      return path
    },
    startAgain: async () => {
      await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.minimize())
      const code = await desktop.startAgain()
      if (code !== 0) throw new Error(`The second start ended with ${code}`)
      const isBack = await main.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        return window!.isVisible() && window!.isFocused() && !window!.isMinimized()
      })
      if (!isBack) throw new Error('The window did not come forward')
      return mainPage(context)
    },
    followReminder: desktop.clickNotification,
    kill: desktop.kill,
    beginClosing,
    quit,
    relaunch: async (changes = {}) => {
      await end()
      return openDesktop(shell, { ...options, ...changes }, removeFolders)
    },
    close: async () => {
      try {
        await end()
      } finally {
        await removeFolders()
      }
    },
  }
}

/** Pages of a window that has its own purpose say so in their address. */
const isMain = (page: Page) => !page.isClosed() && page.url() !== 'about:blank' && !page.url().includes('window=')

/** What throws the page away may take it before the click or the key is over. */
const unlessGone = (error: unknown) => {
  if (!/crashed|has been closed/.test(String(error))) throw error
}

const mainPage = (context: BrowserContext): Page => {
  const page = context.pages().findLast(isMain)
  if (page === undefined) throw new Error('The window has no page')
  return page
}

const firstPage = async (context: BrowserContext) => {
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await begun(page)
}

/** A page is opened empty, and loaded then. */
const begun = (page: Page) => page.waitForURL((url) => url.href !== 'about:blank', { waitUntil: 'load' })
