// Every screen, in light and in dark, against the automatic accessibility rules (WCAG 2.2 A and AA).
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'

const PLACES = [
  '/',
  '/ledger/pathItem',
  '/ledger/delegation',
  '/ledger/plan',
  '/people',
  '/insights',
  '/insights/signals',
  '/insights/stance',
  '/insights/arrangement',
  '/review/2026-Q1',
  '/coach',
  '/settings',
  '/settings/import',
  '/settings/licences',
]
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let app: Application
  beforeAll(async () => {
    app = await launch({ now: '2026-03-30T15:50:00Z', sample: true, timezone: 'Europe/Berlin', colorScheme })
    await app.page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
  }, 60_000)
  afterAll(() => app?.close())

  test.each(PLACES)(
    '%s breaks no rule',
    async (place) => {
      const { page } = app
      await page.evaluate((to) => (location.hash = to), place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`,
      )
      expect(found).toEqual([])
    },
    30_000,
  )
})
