// Typing cut off by a kill of everything, with the field never left: the text is there again, and marked as recovered.
import { afterAll, expect, test } from 'vitest'
import { beginJournal } from './support/journal-steps'
import { launch, type Application } from './support/launch'

const NOW = '2026-01-05T16:50:00Z'
const WORDS = 'I reviewed the hotfix myself, line by line'
let app: Application | null = null
afterAll(() => app?.close())

const line = () => app!.page.getByLabel('A line for today')
const notice = () => app!.page.getByText('Stepback ended while you were writing')
const mark = () => app!.page.getByText(/^Recovered: this was being typed/)

async function killAndReopen(): Promise<void> {
  await app!.kill()
  app = await app!.relaunch({ now: NOW })
  await line().waitFor()
}

test('what was typed and never left is there after a kill, and says that it was recovered', async () => {
  app = await launch({ now: NOW })
  await beginJournal(app.page, null)
  await line().focus()
  await app.page.keyboard.type(WORDS)
  await app.page.getByText(/^Saved \d/).waitFor()
  await killAndReopen()
  expect(await line().inputValue()).toBe(WORDS)
  await notice().waitFor()
  await mark().waitFor()
}, 60_000)

test('it is marked until the person has seen it', async () => {
  await killAndReopen()
  await mark().waitFor()
  await app!.page.getByRole('button', { name: 'Understood' }).last().click()
  await notice().waitFor({ state: 'detached' })
  await app!.page.getByText(/^Saved \d/).waitFor()
  await killAndReopen()
  expect(await line().inputValue()).toBe(WORDS)
  expect(await mark().count()).toBe(0)
}, 60_000)

test('a text that was left is finished, and is no recovered one after a kill', async () => {
  await line().focus()
  await app!.page.keyboard.press('Control+End')
  await app!.page.keyboard.type(', and said so.')
  await app!.page.keyboard.press('Tab')
  await app!.page.getByText(/^Saved \d/).waitFor()
  await killAndReopen()
  expect(await line().inputValue()).toBe(`${WORDS}, and said so.`)
  expect(await mark().count()).toBe(0)
  expect(app!.complaints).toEqual([])
}, 60_000)
