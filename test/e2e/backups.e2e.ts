// Backups in the browser edition: taken, looked into, rehearsed, put back, undone; and when the journal is damaged.
import AxeBuilder from '@axe-core/playwright'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'
import { BACKUP_NAME, backUp, confirmRestore, goToBackups } from './support/backup-steps'
import { tabTo } from './support/keyboard'
import { beginJournal, captureItem, itemsIn, unlockWith } from './support/journal-steps'

const PASSPHRASE = 'green harbour lantern 9'
let app: Application
beforeAll(async () => {
  app = await launch({})
}, 60_000)
afterAll(() => app?.close())

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const inDialog = (name: string) => app.page.getByRole('alertdialog').getByRole('button', { name })
const backupFiles = () => readdirSync(join(app.profile, 'backups')).filter((name) => name.endsWith('.backup'))

test('a backup is taken on request, and read back', async () => {
  const { page } = app
  await beginJournal(page, PASSPHRASE)
  await captureItem(page, 'Billing cut-over')
  await goToBackups(page)
  await backUp(page)
  await page.getByText('verified', { exact: true }).waitFor()
  expect(backupFiles().length).toBe(1)
})

test('looking into it says what would change, and breaks no rule of access', async () => {
  const { page } = app
  await captureItem(page, 'Written since')
  await goToBackups(page)
  await tabTo(page, BACKUP_NAME)
  await page.keyboard.press('Enter')
  await page.getByText('Would go, as they came later: 1').click()
  await page.getByText('Path: Written since').waitFor()
  await button('Rehearse it').click()
  await page.getByText(/It works/).waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
})

test('putting it back brings the journal of then, and undoing that the rest', async () => {
  const { page } = app
  await confirmRestore(app, 'Put this back')
  await unlockWith(page, PASSPHRASE)
  const then = await itemsIn(page)
  expect(then).toContain('Billing cut-over')
  expect(then).not.toContain('Written since')

  await goToBackups(page)
  await confirmRestore(app, 'Undo the restore')
  await unlockWith(page, PASSPHRASE)
  expect(await itemsIn(page)).toContain('Written since')
  expect(backupFiles().filter((name) => name.includes('-restore-')).length).toBe(2)
}, 60_000)

test.each([
  ['damaged', 'This journal cannot be opened as it is'],
  ['gone', 'A quiet place to look at your day'],
])(
  'a journal that is %s comes back from the start screen',
  async (how, title) => {
    await app.host.stop()
    const vault = join(app.profile, 'vault')
    if (how === 'gone') rmSync(vault, { recursive: true })
    else for (const name of ['header-a', 'header-b']) writeFileSync(join(vault, name), 'nothing of use')
    app = await app.relaunch()
    const { page } = app
    await page.getByRole('heading', { name: title }).waitFor()
    await button('See the backups').click()
    await button(BACKUP_NAME).first().click()
    await page.getByLabel('Passphrase of then').fill('not this one')
    await page.keyboard.press('Enter')
    await page.getByText('That does not open this backup.').waitFor({ timeout: 15_000 })
    await page.getByLabel('Passphrase of then').fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await button('Put this back').click({ timeout: 15_000 })
    await inDialog('Put this back').click()
    await page.getByRole('heading', { name: 'The journal was put back' }).waitFor()
    await app.renewingPage(() => button('Open it').click())
    await unlockWith(page, PASSPHRASE)
    expect(await itemsIn(page)).toContain('Written since')
  },
  60_000,
)

test('a second folder is taken only where there is one', async () => {
  const { page } = app
  await goToBackups(page)
  await button('Choose a second folder').click()
  await page.getByLabel('The folder’s full path').fill(join(app.profile, 'vault'))
  await button('Use this folder').click()
  await page.getByText(/inside the journal’s own folder/).waitFor()
  await page.getByLabel('The folder’s full path').fill(app.browserProfile)
  await button('Use this folder').click()
  await page.getByText(/Backups go there from now on/).waitFor()
  await button('Back up now').click()
  await page.getByText(/Taken and read back/).waitFor()
  expect(readdirSync(app.browserProfile).filter((name) => name.endsWith('.backup')).length).toBe(1)
})
