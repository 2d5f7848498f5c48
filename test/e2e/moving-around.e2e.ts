// Going from place to place by keyboard: the focus follows, and every place begins at its top.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'

let app: Application

beforeAll(async () => {
  app = await launch({ now: '2026-03-30T15:50:00Z', sample: true, timezone: 'Europe/Berlin' })
  await app.page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
}, 60_000)
afterAll(() => app?.close())

/** What has the focus once the place is there, and how far down the page is. */
const arrivedAt = async (title: string) => {
  const heading = app.page.getByRole('heading', { level: 1, name: title })
  await heading.waitFor()
  await app.page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  return { focused: await app.page.locator(':focus').textContent(), top: await app.page.evaluate(() => scrollY) }
}

test('Today begins in its first row', async () => {
  expect(await app.page.locator(':focus').evaluate((one) => one.closest('[role=radiogroup], fieldset') !== null)).toBe(
    true,
  )
})

test('the palette leads to the title of the place it opens, wherever the page was', async () => {
  const { page } = app
  await page.getByLabel('A line for today').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Insights')
  await page.keyboard.press('Enter')
  expect(await arrivedAt('Insights')).toEqual({ focused: 'Insights', top: 0 })
})

test('so do the rail and the keys of the places', async () => {
  const { page } = app
  await page.evaluate(() => scrollTo(0, 500))
  await page.getByRole('link', { name: 'Coach', exact: true }).focus()
  await page.keyboard.press('Enter')
  expect((await arrivedAt('Coach')).top).toBe(0)
  await page.keyboard.press('Alt+3')
  expect(await arrivedAt('People')).toEqual({ focused: 'People', top: 0 })
})

test('a place with a record opens on the record', async () => {
  const { page } = app
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Tomás Herrera')
  await page.keyboard.press('Enter')
  await page.getByRole('complementary').waitFor()
  expect(await page.locator(':focus').evaluate((one) => one.closest('aside') !== null)).toBe(true)
})
