// What goes wrong at 17:50: a wrong passphrase, two tabs, a huge paste, a name of spaces, a damaged header; and the sample stays apart.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'

const NOW = '2026-01-05T16:50:00Z'
const PASSPHRASE = 'green harbour lantern 9'
let app: Application
afterAll(() => app?.close())

const saved = () => app.page.getByText(/^Saved \d/).waitFor()

/** Every file of the journal's vault, to compare byte for byte; not the marks of who has it open, and of a clean end. */
function journalFiles(): Map<string, string> {
  const folder = join(app.profile, 'vault')
  const names = readdirSync(folder).filter((name) => !/^(lock|closed-clean)/.test(name))
  return new Map(
    names.flatMap((name) =>
      name === 'quarantine' ? [] : [[name, readFileSync(join(folder, name)).toString('base64')]],
    ),
  )
}

test('a journal is begun with a passphrase', async () => {
  app = await launch({ now: NOW })
  const { page } = app
  await page.getByRole('button', { name: 'Begin my journal' }).click()
  await page.getByRole('button', { name: 'Skip this step' }).click()
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Create my journal' }).click()
  await page.getByRole('button', { name: 'I will do this later' }).click({ timeout: 15_000 })
  await page.getByLabel('A line for today').fill('mine alone')
  await saved()
  expect(journalFiles().size).toBeGreaterThan(2)
})

test('two hundred kilobytes pasted into a note are kept to the last letter', async () => {
  const { page } = app
  const text = `${'A long paste. '.repeat(14_500)}end`
  await page.getByRole('button', { name: 'Write a longer note' }).click()
  await page.getByLabel('Note 1').fill(text)
  await saved()
  await page.reload()
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  expect(await page.getByLabel('Note 1').inputValue()).toBe(text)
}, 30_000)

test('a name of only spaces is refused in a sentence', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('button', { name: 'Add a person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('   ')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  const refused = dialog.getByText('A name needs at least one letter.')
  await refused.waitFor()
  expect(await refused.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
})

test('a second tab is told, takes over when asked, and the first lets go', async () => {
  const second = await app.context.newPage()
  await second.goto(app.page.url().split('#')[0]!)
  await second.getByLabel('Passphrase').fill(PASSPHRASE)
  await second.getByRole('button', { name: 'Unlock' }).click()
  await second.getByText('This journal is open in another window').waitFor()
  await second.getByRole('button', { name: 'Open it here instead' }).click()
  await second.getByLabel('A line for today').waitFor({ timeout: 20_000 })
  expect(await second.getByLabel('A line for today').inputValue()).toBe('mine alone')
  await app.page.getByText('This window let go of the journal').waitFor()
  await second.close()
}, 60_000)

test('a wrong passphrase is answered by a sentence and changes nothing', async () => {
  const { page } = app
  await page.reload()
  const before = journalFiles()
  await page.getByLabel('Passphrase').fill('not the passphrase')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByText('That is not the passphrase.').waitFor({ timeout: 15_000 })
  expect(journalFiles()).toEqual(before)
}, 30_000)

test('the sample leaves the journal untouched, is marked on every screen, and ends where it began', async () => {
  const { page } = app
  const before = journalFiles()
  await page.getByRole('button', { name: 'Look around a sample quarter' }).click()
  const banner = page.getByText('This is a made-up sample.')
  await banner.waitFor({ timeout: 20_000 })
  for (const place of ['Ledger', 'People', 'Insights', 'Review', 'Coach', 'Settings', 'Today']) {
    await page.getByRole('link', { name: place, exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(`${place}: ${await banner.isVisible()}`).toBe(`${place}: true`)
  }
  await page.getByLabel('A line for today').fill('written in the sample')
  await saved()
  await page.getByRole('button', { name: 'Leave the sample' }).click()
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  expect(journalFiles()).toEqual(before)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByLabel('A line for today').waitFor({ timeout: 15_000 })
  expect(await page.getByLabel('A line for today').inputValue()).toBe('mine alone')
}, 60_000)

test('a header damaged in both copies is told apart from a wrong passphrase, and nothing is written', async () => {
  await app.host.stop()
  const folder = join(app.profile, 'vault')
  const headers = readdirSync(folder).filter((name) => name.startsWith('header'))
  expect(headers.length).toBe(2)
  for (const name of headers) {
    const bytes = readFileSync(join(folder, name))
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(join(folder, name), bytes)
  }
  app = await app.relaunch({ now: NOW })
  const before = journalFiles()
  await app.page.getByText('This journal cannot be opened as it is').waitFor()
  await app.page.getByText(folder.split('/').at(-2)!).waitFor()
  expect(journalFiles()).toEqual(before)
}, 60_000)
