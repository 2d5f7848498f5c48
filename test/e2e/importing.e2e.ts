// Another journal's export goes through the real worker under the real policy, into the vault, and back out again.
import AxeBuilder from '@axe-core/playwright'
import { strToU8, zipSync } from 'fflate'
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** A folder for pictures to look at; none are taken without it. */
const pictures = process.env['IMPORT_PICTURES']

const entry = (uuid: string, text: unknown, creationDate = '2026-03-28T23:30:00Z') => ({
  uuid,
  creationDate,
  timeZone: 'Europe/Berlin',
  text,
})
const exported = zipSync({
  'Journal.json': strToU8(
    JSON.stringify({
      metadata: { version: '1.0' },
      entries: [
        entry('A', '# Imported heading\n\nSaid no to the *rota*\\.'),
        entry('B', 'Second words', '2026-03-27T10:00:00Z'),
        entry('C', { not: 'text' }),
      ],
    }),
  ),
  'photos/aaa.jpeg': new Uint8Array(10),
  '__MACOSX/._Journal.json': new Uint8Array([0, 5]),
})

describe.each(['light', 'dark'] as const)('importing in %s', (colorScheme) => {
  let app: Application
  beforeAll(async () => {
    app = await launch({ now: '2026-03-30T15:50:00Z', sample: true, timezone: 'Europe/Berlin', colorScheme })
    await app.page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
  }, 60_000)
  afterAll(() => app?.close())

  const picture = async (name: string) => {
    if (pictures === undefined) return
    mkdirSync(pictures, { recursive: true })
    await app.page.screenshot({ path: `${pictures}/${name}-${colorScheme}.png`, fullPage: true })
  }
  const violations = async () => {
    const found = await new AxeBuilder({ page: app.page }).withTags(RULES).analyze()
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`)
  }
  const pick = (name: string, bytes: Uint8Array) =>
    app.page
      .getByLabel('Files to import')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

  test('the settings lead to the screen, which breaks no rule', async () => {
    const { page } = app
    await page.evaluate(() => (location.hash = '/settings'))
    await page.getByRole('button', { name: 'Import from another journal' }).click()
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
    await picture('import-pick')
    expect(await violations()).toEqual([])
  }, 30_000)

  test('a table with open dates asks, and reads again with the answer', async () => {
    const { page } = app
    await pick('days.csv', strToU8('date,text\n05/02/2026,One\n'))
    await page.getByRole('radio', { name: 'Day, then month' }).waitFor()
    await picture('import-question')
    expect(await violations()).toEqual([])
    await page.getByText('Day, then month').click()
    await page.getByText('2026-02-05').first().waitFor()
    await page.getByRole('button', { name: 'Choose other files' }).click()
  }, 30_000)

  test('two files are counted each for itself', async () => {
    const { page } = app
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page
      .getByLabel('Files to import')
      .setInputFiles([file('2026-01-05.md', 'One'), file('diary.txt', '2026-01-06\nTwo\n\n2026-01-07\nThree\n')])
    const table = page.getByRole('table', { name: 'Count of each file' })
    await table.getByText('diary.txt').waitFor()
    expect(await table.getByRole('row').allTextContents()).toEqual([
      'FileFoundNot understood',
      '2026-01-05.md10',
      'diary.txt20',
    ])
    await picture('import-two-files')
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: 'Choose other files' }).click()
  }, 30_000)

  test('a zip is read by the worker, shown, and imported as one change', async () => {
    const { page } = app
    await pick('export.zip', exported)
    await page.getByRole('button', { name: 'Import 2 entries' }).waitFor({ timeout: 10_000 })
    await page.getByText(/A picture, recording or document/).click()
    await picture('import-look')
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: 'Import 2 entries' }).click()
    await page.getByRole('alert').getByText('2 notes imported.').waitFor()
    await page.getByText(/^Saved \d/).waitFor()
    await picture('import-done')
    expect(await violations()).toEqual([])
    await page.evaluate(() => (location.hash = '/day/2026-03-29'))
    const note = page.getByLabel('Note 1, imported from Day One (JSON)')
    expect(await note.inputValue()).toContain('# Imported heading')
  }, 40_000)

  test('the same file again is already here, and the import can be taken back', async () => {
    const { page } = app
    await page.evaluate(() => (location.hash = '/settings/import'))
    await pick('export.zip', exported)
    await page.getByText('There is nothing new to import.').waitFor()
    await page.getByRole('button', { name: 'Choose other files' }).click()
    await page.getByRole('button', { name: 'Take back the import of export.zip' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('alert').getByText('2 notes taken back.').waitFor()
    await page.getByText('Taken back', { exact: true }).waitFor()
    expect(app.complaints).toEqual([])
  }, 30_000)
})
