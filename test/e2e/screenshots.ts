// Takes the pictures in docs/screenshots: every screen on the sample quarter, in light and in dark. `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launch } from './support/launch'

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
/** A Monday: one of the sample's 1:1 days. */
const VIEWPORT = { width: 1280, height: 1400 }
const NOW = '2026-03-30T15:50:00Z'

interface Shot {
  name: string
  hash: string
  /** The whole page instead of the window. */
  isWhole?: boolean
  prepare?: (page: Page) => Promise<void>
}

const openFirstRow = async (page: Page) => {
  await page.getByRole('row').nth(1).click()
  await page.getByRole('complementary').waitFor()
}

const waitForReplay = async (page: Page) => {
  await page.getByText(/^Reading, /).waitFor({ state: 'hidden' })
}

const SHOTS: readonly Shot[] = [
  { name: 'today', hash: '/' },
  {
    name: 'today-done',
    isWhole: true,
    hash: '/',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Done for/ }).click()
      await page.getByRole('button', { name: 'Do it' }).waitFor()
    },
  },
  { name: 'ledger-path', hash: '/ledger/pathItem' },
  { name: 'ledger-delegation', hash: '/ledger/delegation', prepare: openFirstRow },
  { name: 'ledger-plans', hash: '/ledger/plan' },
  { name: 'people', hash: '/people', prepare: openFirstRow },
  { name: 'insights', hash: '/insights' },
  { name: 'signals', hash: '/insights/signals' },
  { name: 'stance', hash: '/insights/stance', prepare: waitForReplay },
  { name: 'arrangement', hash: '/insights/arrangement' },
  { name: 'review', hash: '/review/2026-Q1' },
  { name: 'coach', hash: '/coach' },
  { name: 'settings', hash: '/settings' },
]

for (const colorScheme of ['light', 'dark'] as const) {
  mkdirSync(FOLDER, { recursive: true })
  const app = await launch({ now: NOW, sample: true, timezone: 'Europe/Berlin', colorScheme, viewport: VIEWPORT })
  try {
    await app.page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
    for (const { name, hash, isWhole = false, prepare } of SHOTS) {
      await app.page.evaluate((to) => (location.hash = to), hash)
      await app.page.getByRole('heading', { level: 1 }).waitFor()
      await prepare?.(app.page)
      await app.page.evaluate(() => document.fonts.ready)
      // The rail stays beside what is looked at; a picture of the whole page begins at its top.
      if (isWhole) await app.page.evaluate(() => scrollTo(0, 0))
      await app.page.screenshot({ path: `${FOLDER}${name}-${colorScheme}.png`, fullPage: isWhole })
    }
    if (app.complaints.length > 0) throw new Error(app.complaints.join('\n'))
  } finally {
    await app.close()
  }
}
