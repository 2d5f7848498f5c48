// What only the desktop application does with keys and backups, in the built application with the stand-in in Electron's place.
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder'
import { beginJournal, captureItem, itemsIn, untilOpen } from './support/journal-steps'
import { launch, type DesktopApplication } from './support/launch'

let app: DesktopApplication
beforeAll(async () => {
  app = await launch({ shell: 'standin' })
}, 60_000)
afterAll(() => app?.close())

const button = (name: string) => app.page.getByRole('button', { name, exact: true })
const go = (place: string) => app.page.evaluate((to) => (location.hash = to), place)

test('the system’s keychain opens the journal on this computer, until it is told to forget', async () => {
  await beginJournal(app.page, 'green harbour lantern 9')
  await captureItem(app.page, 'Billing cut-over')
  await go('/settings')
  const here = () => app.page.getByRole('switch', { name: 'Open on this computer without the passphrase' })
  await here().click({ force: true })
  await expect.poll(() => here().isChecked()).toBe(true)
  await app.renewingPage(() => app.page.keyboard.press('Control+l').catch(() => {}))
  await button('Open with this computer’s key').click()
  await untilOpen(app.page)
  expect(await itemsIn(app.page)).toContain('Billing cut-over')

  await go('/settings')
  await here().click({ force: true })
  await expect.poll(() => here().isChecked()).toBe(false)
  await app.renewingPage(() => app.page.keyboard.press('Control+l').catch(() => {}))
  await button('Unlock').waitFor()
  expect(await button('Open with this computer’s key').count()).toBe(0)
}, 60_000)

test('the system’s dialog chooses the second folder', async () => {
  const folder = temporaryFolder()
  await app.page.getByLabel('Passphrase', { exact: true }).fill('green harbour lantern 9')
  await app.page.keyboard.press('Enter')
  await untilOpen(app.page)
  await go('/settings/backups')
  await app.main.evaluate(({ standin }) => standin.native.expectFolderDialog(null))
  await button('Choose a second folder').click()
  await app.main.evaluate(({ standin }, path) => standin.native.expectFolderDialog(path), folder)
  await button('Choose a second folder').click()
  await app.page.getByText(/Backups go there from now on/).waitFor()
  await button('Back up now').click()
  await app.page.getByText(/Taken and read back/).waitFor()
  expect(readdirSync(folder).filter((name) => name.endsWith('.backup')).length).toBe(1)
}, 60_000)

test('the menu’s lock locks it', async () => {
  await app.renewingPage(() =>
    app.main.evaluate(({ standin, Menu }) => {
      standin.native.clickMenu(Menu.getApplicationMenu() as never, 'lock')
    }),
  )
  await button('Unlock').waitFor()
  expect(await app.page.getByText('Billing cut-over').count()).toBe(0)
})
