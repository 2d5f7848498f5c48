// A real Chromium on a profile that survives it, so that IndexedDB is there again after a restart or a kill.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'
import { findChromium } from './chromium'
import { tracedProgram } from './trace-calls'

export interface BrowserProcess {
  context: BrowserContext
  /** SIGKILL, at once. */
  kill(): Promise<void>
  close(): Promise<void>
}

export interface BrowserOptions {
  profile: string
  /** IANA name; the page's local zone. */
  timezone: string
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
  tracedInto?: string | undefined
}

export const startBrowser = async (options: BrowserOptions): Promise<BrowserProcess> => {
  const { executable, env } = await findChromium()
  const { tracedInto } = options
  const isRoot = process.getuid?.() === 0
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: tracedInto === undefined ? executable : tracedProgram(tracedInto, 'browser', executable),
    env: { ...process.env, ...env },
    headless: true,
    chromiumSandbox: false,
    args: isRoot ? ['--no-sandbox'] : [],
    timezoneId: options.timezone,
    locale: 'en-GB',
    colorScheme: options.colorScheme,
    reducedMotion: 'reduce',
    viewport: options.viewport,
    acceptDownloads: true,
    timeout: 20_000,
  })
  context.setDefaultTimeout(10_000)
  return {
    context,
    kill: async () => {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
      if (!killBrowser(options.profile)) throw new Error('The browser process was not found')
      await gone
    },
    close: () => context.close(),
  }
}

/** SIGKILL of the browser on this profile and of every process it has started. False where there is none. */
export const killBrowser = (profile: string): boolean => {
  const pid = browserPid(profile)
  if (pid === null) return false
  try {
    // It leads a group of its own, with its renderers in it.
    process.kill(-pid, 'SIGKILL')
  } catch {
    process.kill(pid, 'SIGKILL')
  }
  return true
}

const GONE_MS = 10_000

/**
 * Kills what still runs on a profile in the folder, and waits until it is gone. A browser whose application was killed
 * ends by itself, but holds its profile and writes into it while it does. Throws when it is not gone in 10 s.
 */
export const endBrowsers = async (folder: string): Promise<void> => {
  const latest = Date.now() + GONE_MS
  for (let left = processesIn(folder); left.length > 0; left = processesIn(folder)) {
    if (Date.now() > latest) throw new Error(`A browser still runs in ${folder}`)
    for (const { pid } of left) killIfThere(pid)
    await setTimeout(10)
  }
}

/** Removes a folder with a browser's profile in it, once no browser writes there any more. */
export const removeProfile = async (folder: string): Promise<void> => {
  await endBrowsers(folder)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

const killIfThere = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went by itself in between.
  }
}

/** The browser's own process: the one that was given the profile and is nobody's child of a type. Null when there is none. */
const browserPid = (profile: string): number | null =>
  processesIn(profile).find(({ commandLine }) => !/--type=|^strace /.test(commandLine))?.pid ?? null

/** Every process whose profile lies in the folder; none where the system keeps no list of them in `/proc`. */
const processesIn = (folder: string): { pid: number; commandLine: string }[] => {
  const names = existsSync('/proc') ? readdirSync('/proc') : []
  return names
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), commandLine: commandLineOf(name) }))
    .filter(({ commandLine }) => /[ /]/.test(`${commandLine} `.split(`--user-data-dir=${folder}`)[1]?.[0] ?? ''))
}

const commandLineOf = (pid: string) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
