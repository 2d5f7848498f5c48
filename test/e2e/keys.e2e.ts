// Who can open the journal, changed in the browser edition.
import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'
import { beginJournal, captureItem, itemsIn, unlockWith, untilOpen } from './support/journal-steps'

const FIRST = 'green harbour lantern 9'
const SECOND = 'another lantern entirely'
let app: Application
let code = ''
beforeAll(async () => {
  app = await launch({})
}, 60_000)
afterAll(() => app?.close())

const button = (name: string) => app.page.getByRole('button', { name, exact: true })

async function goToSettings(): Promise<void> {
  await app.page.evaluate(() => (location.hash = '/settings'))
  await app.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
}

async function typePassphrase(passphrase: string, which: number): Promise<void> {
  await app.page.getByLabel('New passphrase', { exact: true }).nth(which).fill(passphrase)
  await app.page.getByLabel('The same again').nth(which).fill(passphrase)
}

const codeShown = async () =>
  (await app.page.getByLabel('Recovery code').first().textContent({ timeout: 15_000 })) ?? ''

test('a journal begun without a passphrase is protected later, with a kit to put away', async () => {
  const { page } = app
  await beginJournal(page, null)
  await captureItem(page, 'Billing cut-over')
  await goToSettings()
  await typePassphrase(FIRST, 0)
  await button('Protect this journal').click()
  code = await codeShown()
  const kit = await app.savingFile(() => button('Save it as a page').click())
  expect(readFileSync(kit, 'utf8')).toContain(code)
  await page.getByLabel('Type it back, to be sure').fill(code)
  await page.keyboard.press('Enter')
  await page.getByText('That is right.').waitFor()
  await button('To today').click()
  await captureItem(page, 'Under the new key')
  await app.renewingPage(() => page.keyboard.press('Control+l'))
  await unlockWith(page, FIRST)
  const items = await itemsIn(page)
  expect(items).toContain('Billing cut-over')
  expect(items).toContain('Under the new key')
}, 60_000)

test('the section says what this edition cannot do, and breaks no rule of access', async () => {
  const { page } = app
  await goToSettings()
  await page.getByText(/needs a keychain of the system’s, which is not available here/).waitFor()
  await page.getByText('Replace the key').first().click()
  await page.getByText(/may remain readable in blocks/).waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
})

test('a passphrase that was changed opens it, and the one before does not', async () => {
  const { page } = app
  await typePassphrase(SECOND, 0)
  await page.getByLabel('The passphrase you have now').fill('not this one')
  await button('Change the passphrase').click()
  await page.getByText(/Neither the passphrase nor the recovery code/).waitFor({ timeout: 15_000 })
  await page.getByLabel('The passphrase you have now').fill(FIRST)
  await button('Change the passphrase').click()
  await page.getByText(/it still opens the backups and exports made before/).waitFor({ timeout: 15_000 })
  await app.renewingPage(() => page.keyboard.press('Control+l'))
  await page.getByLabel('Passphrase', { exact: true }).fill(FIRST)
  await page.keyboard.press('Enter')
  await page.getByText('That is not the passphrase. Nothing was changed; try again.').waitFor({ timeout: 15_000 })
  await unlockWith(page, SECOND)
  expect(await itemsIn(page)).toContain('Billing cut-over')
}, 60_000)

test('a key that is replaced leaves nothing to the old code', async () => {
  const { page } = app
  await goToSettings()
  await page.getByText('Replace the key').first().click()
  await typePassphrase(FIRST, 1)
  await button('Replace the key').click()
  const newCode = await codeShown()
  expect(newCode).not.toBe(code)
  await button('I will do this later').click()
  await app.renewingPage(() => page.keyboard.press('Control+l'))
  await button('Use the recovery code').click()
  await page.getByLabel('Recovery code').fill(code)
  await page.keyboard.press('Enter')
  await page.getByText(/That is not the recovery code/).waitFor()
  await page.getByLabel('Recovery code').fill(newCode)
  await page.keyboard.press('Enter')
  await untilOpen(page)
  expect(await itemsIn(page)).toContain('Billing cut-over')
}, 60_000)
