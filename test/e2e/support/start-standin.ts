// The built Electron application with the stand-in in Electron's place.
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { killBrowser } from './browser-process'
import type { OpenOptions } from './launch'
import type { Desktop } from './launch-desktop'
import { builtMain, startMain } from './main-process'

/** The command line that a start with these options would have. */
export const flagsOf = ({ profile, sample, flags = [] }: OpenOptions): string[] => [
  '--profile',
  profile,
  ...(sample ? ['--sample'] : []),
  ...flags,
]

export const startStandin = async (options: OpenOptions & { now: string }): Promise<Desktop> => {
  const { displays, keychain, timezone, colorScheme, viewport, now } = options
  const machine = { displays, keychain, timezone, colorScheme, viewport, now }
  const given = Object.fromEntries(Object.entries(machine).filter(([, value]) => value !== undefined))
  const main = await startMain(builtMain, flagsOf(options), given)
  if (main.endpoint === null) throw new Error(`The application ended at once:\n${main.output()}`)
  const browser = await chromium.connectOverCDP(main.endpoint, { noDefaults: true })
  return {
    context: browser.contexts()[0]!,
    main,
    setNow: (at) => main.evaluate(({ standin }, time) => standin.setNow(time), String(at)),
    kill: async () => {
      killBrowser(join(options.profile, 'chromium'))
      await main.kill()
    },
    startAgain: async () => {
      const second = await startMain(builtMain, flagsOf(options), given)
      if (second.endpoint !== null) await second.kill()
      return second.ended
    },
    clickNotification: () =>
      main.evaluate(({ standin }) => {
        const last = standin.native.notificationsShown.at(-1)
        if (last === undefined) throw new Error('Nothing has rung')
        last.emit('click')
      }),
    expectSave: (path) => main.evaluate(({ standin }, where) => standin.native.expectSaveDialog(where), path),
    surprises: () => main.evaluate(({ standin }) => [...standin.complaints()]),
  }
}
