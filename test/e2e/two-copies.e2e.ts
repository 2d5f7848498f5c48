// Two editions on one journal at once, and a program that tidies or synchronises its folder: nothing is lost, and it is said.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginJournal } from './support/journal-steps'
import { launch, type Application } from './support/launch'

const NOW = '2026-01-05T16:50:00Z'
let app: Application
beforeAll(async () => {
  app = await launch({ now: NOW })
  await beginJournal(app.page, null)
  await write('first words')
})
afterAll(() => app?.close())

const line = () => app.page.getByLabel('A line for today')
const vault = () => join(app.profile, 'vault')

async function write(text: string): Promise<void> {
  await line().fill(text)
  await app.page.keyboard.press('Tab')
  await app.page.getByText(/^Saved \d/).waitFor()
}

test('the desktop application beside the browser edition says so, and opens once the other has ended', async () => {
  const desktop = await launch({ shell: 'standin', now: NOW, profile: app.profile })
  const { page } = desktop
  try {
    await page.getByRole('heading', { name: 'Open in another window' }).waitFor()
    await page.getByText('in the other edition of Stepback').waitFor()
    await page.getByRole('button', { name: 'Open it here instead' }).click()
    await page.getByRole('heading', { name: 'Open in another window' }).waitFor()
    // The one that has it goes on, and loses nothing.
    await write('first words, and more')
    await app.kill()
    await page.getByRole('button', { name: 'Open it here instead' }).click()
    await page.getByLabel('A line for today').waitFor()
    expect(await page.getByLabel('A line for today').inputValue()).toBe('first words, and more')
  } finally {
    await desktop.close()
  }
  app = await app.relaunch({ now: NOW })
  await line().waitFor()
  expect(await line().inputValue()).toBe('first words, and more')
}, 60_000)

test('logs that were removed while it was open are said, and everything in them is written again', async () => {
  await app.page.getByLabel('Your answer').fill('an answer that only the removed log has')
  await write('before it was tidied')
  for (const name of readdirSync(vault())) if (name.startsWith('log-')) rmSync(join(vault(), name))
  await line().fill('typed afterwards')
  await app.page.getByText('another program has moved or changed the journal’s files').waitFor()
  expect(await line().inputValue()).toBe('typed afterwards')
  await app.page.getByRole('button', { name: 'Try again' }).click()
  await app.page.getByText(/^Saved \d/).waitFor()
  await app.kill()
  // Nor does the browser's own copy have to make up for it.
  rmSync(join(app.browserProfile, 'Default', 'IndexedDB'), { recursive: true })
  app = await app.relaunch({ now: NOW })
  await line().waitFor()
  expect(await line().inputValue()).toBe('typed afterwards')
  expect(await app.page.getByLabel('Your answer').inputValue()).toBe('an answer that only the removed log has')
}, 60_000)

test('a conflicted copy beside ours is named when the journal opens', async () => {
  await app.kill()
  writeFileSync(join(vault(), 'log-000000000001 (conflicted copy 2026-01-05)'), 'somebody else’s')
  app = await app.relaunch({ now: NOW })
  const notice = app.page.getByText('“log-000000000001 (conflicted copy 2026-01-05)” that Stepback did not write')
  await notice.waitFor()
  expect(await line().inputValue()).toBe('typed afterwards')
}, 60_000)
