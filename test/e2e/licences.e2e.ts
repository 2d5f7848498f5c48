// The licences of what is shipped, found from Settings in the built application.
import { afterAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'

let app: Application
afterAll(() => app?.close())

test('are a page away from Settings, and the dictionary names its authors there', async () => {
  app = await launch({ now: '2026-03-30T15:50:00Z', sample: true })
  const { page } = app
  await page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
  await page.evaluate(() => (location.hash = '/settings'))
  await page.getByRole('button', { name: 'See the licences' }).click()
  await page.getByRole('searchbox').fill('Geoff Kuenning')
  const dictionaries = page.getByRole('listitem').filter({ hasText: 'dictionary-en' })
  await dictionaries.first().waitFor()
  expect(await page.getByText(/^2 of \d+ packages\.$/).isVisible()).toBe(true)
  await dictionaries.first().locator('summary').click()
  expect(await dictionaries.first().getByText('WordNet 1.6 Copyright 1997').isVisible()).toBe(true)
  expect(app.complaints).toEqual([])
})
