// Everything, locked with a password in the real worker under the real policy, and read back: nothing of it is new.
import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAgeByPassword } from '../support/age-reader'
import { launch, type Application } from './support/launch'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const PASSWORD = 'tepid lantern orbit quill'
let app: Application
beforeAll(async () => {
  app = await launch({ now: '2026-03-30T15:50:00Z', sample: true, timezone: 'Europe/Berlin' })
  await app.page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
}, 60_000)
afterAll(() => app?.close())

const violations = async () =>
  (await new AxeBuilder({ page: app.page }).withTags(RULES).analyze()).violations.map(({ id }) => id)
let locked: Buffer

test('the export is locked with the password, and holds the journal', async () => {
  const { page } = app
  await page.evaluate(() => (location.hash = '/settings'))
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByRole('heading', { level: 1, name: 'Export everything' }).waitFor()
  expect(await violations()).toEqual([])
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSWORD)
  await page.getByLabel('The same again').fill(PASSWORD)
  const path = await app.savingFile(() => page.getByRole('button', { name: 'Save the file' }).click())
  locked = readFileSync(path)
  const file = JSON.parse(readAgeByPassword(locked, PASSWORD).toString()) as { counts: Record<string, number> }
  expect(file.counts['checkIn']).toBeGreaterThan(40)
}, 60_000)

test('importing it asks for the password, refuses another, and finds nothing new', async () => {
  const { page } = app
  await page.evaluate(() => (location.hash = '/settings/import'))
  await page
    .getByLabel('Files to import')
    .setInputFiles({ name: 'everything.json.age', mimeType: 'application/octet-stream', buffer: locked })
  await page.getByRole('heading', { name: 'This file is locked' }).waitFor()
  await page.getByLabel('Passphrase of the file').fill('another one entirely')
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByText('That passphrase does not open the file').waitFor()
  await page.getByLabel('Passphrase of the file').fill(PASSWORD)
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByText('There is nothing new to import.').waitFor()
  expect(await page.getByRole('row', { name: /^New: will be imported/ }).innerText()).toMatch(/\b0$/)
  expect(await violations()).toEqual([])
}, 60_000)

test('the pages for reading are locked in the same way, and are known when they come back', async () => {
  const { page } = app
  await page.evaluate(() => (location.hash = '/settings'))
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByText('For reading: pages and tables, in a zip').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSWORD)
  await page.getByLabel('The same again').fill(PASSWORD)
  const path = await app.savingFile(() => page.getByRole('button', { name: 'Save the file' }).click())
  const zip = readAgeByPassword(readFileSync(path), PASSWORD)
  const paths = Object.keys(unzipSync(zip))
  expect(paths.filter((name) => name.startsWith('days/')).length).toBeGreaterThan(40)
  await page.evaluate(() => (location.hash = '/settings/import'))
  await page
    .getByLabel('Files to import')
    .setInputFiles({ name: 'stepback-journal.zip', mimeType: 'application/zip', buffer: zip })
  await page.getByText('Stepback’s export for reading. Import the other one').waitFor()
  expect(await page.getByRole('row', { name: /^New: will be imported/ }).innerText()).toMatch(/\b0$/)
  expect(app.complaints).toEqual([])
}, 60_000)
