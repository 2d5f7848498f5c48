// Opens the whole built application for a test, through whichever shell it asks for, on temporary folders.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
// The bridge on the page's window, for what a test asks the page to do with it.
import type {} from '../../../renderer/host/connect-host'
import type { DeviceSettings } from '#shared/ipc/types'
import { removeProfile } from './browser-process'
import type { BrowserProcess } from './browser-process'
import type { HostProcess } from './host-process'
import { openDesktop } from './launch-desktop'
import { openLoopback } from './launch-loopback'
import type { MainProcess, Machine } from './main-process'

export type Shell = 'loopback' | 'standin' | 'electron'

export interface LaunchOptions extends Pick<Machine, 'displays' | 'keychain'> {
  /** The journal's folder; a fresh one when not given. */
  profile?: string
  /** The browser's folder, with its IndexedDB; a fresh one when not given. Electron keeps it in the journal's. */
  browserProfile?: string
  /** What the page takes for the time; timers run on. The host's clock stays real. */
  now?: string | Date
  /** What this computer's settings hold before the start. */
  device?: Partial<DeviceSettings>
  /** Open the sample's vault. */
  sample?: boolean
  timezone?: string
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
  /** IndexedDB belongs to the port too; relaunching keeps it. */
  port?: number
  /** A folder: every call of host and browser that could reach a network is written down there. Loopback only. */
  tracedInto?: string
  /** Further flags of the command line, for the desktop application. */
  flags?: readonly string[]
}

/** What every shell offers. */
export interface AnyApplication {
  readonly shell: Shell
  /** The main page; in Electron another one after each lock. */
  readonly page: Page
  context: BrowserContext
  profile: string
  /** Address of every request the page and its workers have made. */
  requests: string[]
  /** What the console reported as an error or a warning, and uncaught errors. */
  complaints: string[]
  /** Moves the page's clock. */
  setNow(now: string | Date): Promise<void>
  /** Does what makes the page be thrown away, such as locking, and waits for the fresh one. */
  renewingPage(action: () => Promise<void>): Promise<void>
  /** Does what saves a file, and answers with the file that was written. */
  savingFile(action: () => Promise<void>): Promise<string>
  /** Starts the application once more while it runs, and answers with the page that the person has in front of them then. */
  startAgain(): Promise<Page>
  /** Does what the person does with the reminder that rang: clicks the notification, or the page's own line. */
  followReminder(): Promise<void>
  /** SIGKILL of every process, at once. */
  kill(): Promise<void>
  /** Asks it to end in order, and does not wait for it. */
  beginClosing(): void
  /** Starts again on the same folders. Ends first what still runs. */
  relaunch(changes?: Pick<LaunchOptions, 'now' | 'sample'>): Promise<AnyApplication>
  /** Ends everything; removes the folders that were made for it. Throws when the application did what nobody expected. */
  close(): Promise<void>
}

export interface Application extends AnyApplication {
  browserProfile: string
  host: HostProcess
  browser: BrowserProcess
  relaunch(changes?: Pick<LaunchOptions, 'now' | 'sample'>): Promise<Application>
}

export interface DesktopApplication extends AnyApplication {
  main: Pick<MainProcess, 'evaluate' | 'ended' | 'output'>
  /** As by the menu: the page saves, the vault closes, the process ends. Answers with the exit code. */
  quit(): Promise<number | null>
  relaunch(changes?: Pick<LaunchOptions, 'now' | 'sample'>): Promise<DesktopApplication>
}

export type OpenOptions = LaunchOptions & { profile: string; browserProfile: string }

export function launch(options: LaunchOptions & { shell: 'standin' | 'electron' }): Promise<DesktopApplication>
export function launch(options: LaunchOptions & { shell: Shell }): Promise<AnyApplication>
export function launch(options?: LaunchOptions & { shell?: 'loopback' }): Promise<Application>
export async function launch({ shell = 'loopback', device, ...options }: LaunchOptions & { shell?: Shell } = {}) {
  const made: string[] = []
  const makeFolder = (purpose: string) => {
    const folder = mkdtempSync(join(tmpdir(), `stepback-${purpose}-`))
    made.push(folder)
    return folder
  }
  const profile = options.profile ?? makeFolder('journal')
  const browserProfile = options.browserProfile ?? (shell === 'loopback' ? makeFolder('browser') : profile)
  const removeFolders = async () => void (await Promise.all(made.map(removeProfile)))
  if (device !== undefined) writeFileSync(join(profile, 'device.json'), JSON.stringify(device))
  const all = { ...options, profile, browserProfile }
  try {
    return await (shell === 'loopback' ? openLoopback(all, removeFolders) : openDesktop(shell, all, removeFolders))
  } catch (error) {
    await removeFolders()
    throw error
  }
}
