// A person deleted for good in the browser edition: their texts decided, the files written anew, the backups removed.
import AxeBuilder from '@axe-core/playwright'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'
import { beginJournal, captureItem, itemsIn } from './support/journal-steps'

let app: Application
beforeAll(async () => {
  app = await launch({})
}, 60_000)
afterAll(() => app?.close())

const button = (name: string) => app.page.getByRole('button', { name, exact: true })
const go = (place: string) => app.page.evaluate((to) => (location.hash = to), place)

test('a person goes from the journal, its files and its backups', async () => {
  const { page } = app
  await beginJournal(page, null)
  await go('/people')
  await button('Add a person').click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Ana Petrova')
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('heading', { name: 'Ana Petrova' }).waitFor()
  await captureItem(page, 'Ask Petrova for the runbook')
  await go('/settings/backups')
  await button('Back up now').click()
  await page.getByText(/Taken and read back/).waitFor()

  await go('/people')
  await page.getByRole('row', { name: /Ana Petrova/ }).click()
  await button('Delete for good').click()
  await page.getByRole('heading', { name: '1 text names Ana Petrova' }).waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual([])
  await button('Delete for good').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click()
  await page.getByRole('heading', { name: 'Ana Petrova is deleted' }).waitFor()
  await page.getByText('One backup still holds them.').waitFor()
  await button('Remove these backups').click()
  await page.getByText('One backup is removed.').waitFor()

  const left = readdirSync(join(app.profile, 'backups')).filter((name) => name.endsWith('.backup'))
  expect(left.map((name) => name.split('-')[4])).toEqual(['erasure'])
  const vault = readdirSync(join(app.profile, 'vault')).filter((name) => /^(log|snapshot)-/.test(name))
  expect(vault.filter((name) => name === 'log-000000000001')).toEqual([])
  expect(await itemsIn(page)).toContain('Ask Engineer A for the runbook')
  await captureItem(page, 'Written afterwards')
}, 60_000)
