// Opens the whole built application for a test: a host, a browser, a page. The other editions can serve the same fixture.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { startBrowser } from './browser-process'
import type { BrowserProcess } from './browser-process'
import { startHost } from './host-process'
import type { HostProcess } from './host-process'

export interface LaunchOptions {
  /** The journal's folder; a fresh one when not given. */
  profile?: string
  /** The browser's folder, with its IndexedDB; a fresh one when not given. */
  browserProfile?: string
  /** What the page takes for the time; timers run on. The host's clock stays real. */
  now?: string | Date
  /** Open the sample's vault. */
  sample?: boolean
  timezone?: string
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
  /** IndexedDB belongs to the port too; relaunching keeps it. */
  port?: number
}

export interface Application {
  page: Page
  context: BrowserContext
  profile: string
  browserProfile: string
  host: HostProcess
  browser: BrowserProcess
  /** Address of every request the page and its workers have made. */
  requests: string[]
  /** What the console reported as an error or a warning, and uncaught errors. */
  complaints: string[]
  /** Moves the page's clock. */
  setNow(now: string | Date): Promise<void>
  /** Starts host and browser again on the same folders and port. Ends whatever of the two still runs. */
  relaunch(changes?: Pick<LaunchOptions, 'now' | 'sample'>): Promise<Application>
  /** Ends everything; removes the folders that were made for it. */
  close(): Promise<void>
}

/** Monday noon of the first test week. */
const FIRST_MONDAY = '2026-01-05T12:00:00Z'

export const launch = async (options: LaunchOptions = {}): Promise<Application> => {
  const folders = { made: [] as string[] }
  const makeFolder = (purpose: string) => {
    const folder = mkdtempSync(join(tmpdir(), `stepback-${purpose}-`))
    folders.made.push(folder)
    return folder
  }
  const profile = options.profile ?? makeFolder('journal')
  const browserProfile = options.browserProfile ?? makeFolder('browser')
  const removeFolders = () => {
    for (const folder of folders.made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return await open({ ...options, profile, browserProfile }, removeFolders)
  } catch (error) {
    removeFolders()
    throw error
  }
}

type OpenOptions = LaunchOptions & { profile: string; browserProfile: string }

const open = async (options: OpenOptions, removeFolders: () => void): Promise<Application> => {
  const host = await startHost(options)
  const browser = await startBrowserOrStop(options, host)
  const { context } = browser
  await context.clock.setFixedTime(options.now ?? FIRST_MONDAY)
  const page = context.pages()[0] ?? (await context.newPage())
  const { requests, complaints } = record(context)
  await page.goto(host.address)
  const end = async () => {
    await context.close().catch(() => {})
    await host.stop()
  }
  return {
    page,
    context,
    profile: options.profile,
    browserProfile: options.browserProfile,
    host,
    browser,
    requests,
    complaints,
    setNow: (now) => context.clock.setFixedTime(now),
    relaunch: async (changes = {}) => {
      await end()
      return open({ ...options, ...changes, port: host.port }, removeFolders)
    },
    close: async () => {
      await end()
      removeFolders()
    },
  }
}

const startBrowserOrStop = async (options: OpenOptions, host: HostProcess) => {
  try {
    return await startBrowser({
      profile: options.browserProfile,
      timezone: options.timezone ?? 'Europe/Berlin',
      colorScheme: options.colorScheme ?? 'light',
      viewport: options.viewport ?? { width: 1280, height: 800 },
    })
  } catch (error) {
    await host.kill()
    throw error
  }
}

const record = (context: BrowserContext) => {
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', ({ error }) => {
    const thrown = error()
    complaints.push(thrown.stack ?? thrown.message)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { requests, complaints }
}
