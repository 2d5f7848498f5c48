// The Chromium behind the stand-in: started with the application's own switches, every request through its hands.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, Route } from 'playwright-core'
import { readSettings } from './settings'

export interface Chromium {
  context: BrowserContext
  /** Where a test's own client connects. */
  endpoint: string
}

type Switches = ReadonlyMap<string, string | undefined>

const START_MS = 20_000

export const startChromium = async (userData: string, switches: Switches, onRoute: (route: Route) => Promise<void>) => {
  const { executable, env, timezone, colorScheme, now } = readSettings()
  const profile = join(userData, 'chromium')
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const isRoot = process.getuid?.() === 0
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    env: { ...process.env, ...env },
    headless: true,
    chromiumSandbox: false,
    args: [
      '--remote-debugging-port=0',
      '--block-new-web-contents',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...[...switches].map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
    ],
    timezoneId: timezone,
    locale: 'en-GB',
    colorScheme,
    reducedMotion: 'reduce',
    viewport: null,
    timeout: START_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  if (now !== null) await context.clock.setFixedTime(now)
  await context.route('**/*', onRoute)
  const [port] = readFileSync(portFile, 'utf8').split('\n')
  return { context, endpoint: `http://127.0.0.1:${port}` }
}
