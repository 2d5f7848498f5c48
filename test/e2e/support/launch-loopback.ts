// The application through the loopback edition: a host, a browser, a page.
import { startBrowser } from './browser-process'
import type { BrowserProcess } from './browser-process'
import { startHost } from './host-process'
import type { HostProcess } from './host-process'
import type { Application, OpenOptions } from './launch'
import { recordPages } from './record-pages'

/** Monday noon of the first test week. */
export const FIRST_MONDAY = '2026-01-05T12:00:00Z'

export const openLoopback = async (options: OpenOptions, removeFolders: () => Promise<void>): Promise<Application> => {
  const [host, browser] = await startBoth(options)
  const { context } = browser
  await context.clock.setFixedTime(options.now ?? FIRST_MONDAY)
  const page = context.pages()[0] ?? (await context.newPage())
  const { requests, complaints } = recordPages(context)
  await page.goto(host.address)
  const end = async () => {
    await context.close().catch(() => {})
    await host.stop()
  }
  return {
    shell: 'loopback',
    page,
    context,
    profile: options.profile,
    browserProfile: options.browserProfile,
    host,
    browser,
    requests,
    complaints,
    setNow: (now) => context.clock.setFixedTime(now),
    renewingPage: async (action) => {
      const renewed = page.waitForEvent('load')
      await action()
      await renewed
    },
    savingFile: async (action) => {
      const download = page.waitForEvent('download')
      await action()
      return (await download).path()
    },
    startAgain: async () => {
      const second = await startHost(options)
      if (second.origin !== host.origin) {
        await second.kill()
        throw new Error('The second start did not find the first')
      }
      const opened = await context.newPage()
      await opened.goto(second.address)
      return opened
    },
    followReminder: () => page.getByRole('button', { name: 'Go to Today' }).click(),
    kill: async () => void (await Promise.all([host.kill(), browser.kill()])),
    beginClosing: () => void host.stop(),
    relaunch: async (changes = {}) => {
      await end()
      return openLoopback({ ...options, ...changes, port: host.port }, removeFolders)
    },
    close: async () => {
      await end()
      await removeFolders()
    },
  }
}

/** At the same time; neither is left behind when the other does not come. */
const startBoth = async (options: OpenOptions): Promise<[HostProcess, BrowserProcess]> => {
  const starting = [
    startHost(options),
    startBrowser({
      profile: options.browserProfile,
      timezone: options.timezone ?? 'Europe/Berlin',
      colorScheme: options.colorScheme ?? 'light',
      viewport: options.viewport ?? { width: 1280, height: 800 },
      tracedInto: options.tracedInto,
    }),
  ] as const
  try {
    return await Promise.all(starting)
  } catch (error) {
    for (const one of await Promise.allSettled(starting)) if (one.status === 'fulfilled') await one.value.kill()
    throw error
  }
}
