// A real Chromium on a profile that survives it, so that IndexedDB is there again after a restart or a kill.
import { readFileSync, readdirSync } from 'node:fs'
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

/** The browser's own process: the one that was given the profile and is nobody's child of a type. Null when there is none. */
const browserPid = (profile: string): number | null => {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const commandLine = commandLineOf(name)
    const isOther = commandLine.includes('--type=') || commandLine.startsWith('strace ')
    if (commandLine.includes(`--user-data-dir=${profile}`) && !isOther) return Number(name)
  }
  return null
}

const commandLineOf = (pid: string) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
