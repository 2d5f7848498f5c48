// The quarter assembled and signed off; the coach's page exported with what was chosen, and no word of anything else.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'

const CHOSEN = 'heliotrope'
const UNCHOSEN = ['quincunx', 'marzipan']
let app: Application

beforeAll(async () => {
  app = await launch({ now: '2026-03-30T15:50:00Z', sample: true, timezone: 'Europe/Berlin' })
  await app.page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
}, 60_000)
afterAll(() => app?.close())

const saved = () => app.page.getByText(/^Saved \d/).waitFor()
const go = async (hash: string) => {
  await app.page.evaluate((to) => (location.hash = to), hash)
  await app.page.getByRole('heading', { level: 1 }).waitFor()
}

test('words are written on Today, one of them to be chosen', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Write a longer note' }).click()
  await page.getByLabel('Note 1').fill(`A ${CHOSEN} thought about @Tomás Herrera.\n\nA ${UNCHOSEN[0]} thought.`)
  await page.getByLabel('A line for today').fill(`A ${UNCHOSEN[1]} line.`)
  await saved()
  expect(await page.getByLabel('Note 1').inputValue()).toContain(CHOSEN)
})

test('the quarter is filled from the record, takes words, and is signed off', async () => {
  const { page } = app
  await go('/review/2026-Q1')
  await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(14)
  await expect.poll(() => page.getByText('Billing cut-over').count()).toBeGreaterThan(0)
  await page
    .getByRole('region', { name: /What I ask of my manager/ })
    .getByRole('textbox', { name: 'In your words' })
    .fill('An hour a month with Priya, kept.')
  await saved()
  await page.getByRole('button', { name: 'Sign off' }).click()
  await page.getByRole('alertdialog').getByRole('button').last().click()
  await page.getByText(/^Signed off on /).waitFor()
  await page.getByText('The document is the one that was signed.').waitFor()
  await saved()
  await expect.poll(() => page.getByText('An hour a month with Priya, kept.').count()).toBeGreaterThan(0)
}, 30_000)

test('the coach gets the chosen paragraph, without names, and no word of anything else', async () => {
  const { page } = app
  await go('/coach')
  await page.getByRole('checkbox', { name: new RegExp(CHOSEN) }).click()
  await page.getByRole('button', { name: 'Look at the page' }).click()
  const preview = page.getByRole('region', { name: 'Exactly what is handed over' })
  const shown = await preview.locator('pre').textContent()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain(CHOSEN)
  for (const word of [...UNCHOSEN, 'Tomás', 'Herrera', 'Billing', 'Farah']) expect(file).not.toContain(word)
  expect(file).toBe(shown)
  await page.getByText('Handed over.').waitFor()
  expect(app.complaints).toEqual([])
}, 30_000)
