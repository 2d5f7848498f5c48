// One signal of each class, entered through the interface alone: what it reads, what is said about it, and what is not.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'

const PERSON = 'Ana Petrova'
const ITEM = 'Queue migration'
const at = (day: string) => `${day}T16:50:00Z`
let app: Application

beforeAll(async () => {
  app = await launch({ now: at('2026-01-12'), timezone: 'Europe/Berlin' })
  const { page } = app
  await page.getByRole('button', { name: 'Begin my journal' }).click()
  await page.getByLabel('People who report to you').fill('6')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Go on without a passphrase' }).click()
  await page.getByRole('button', { name: 'I understand, go on without' }).click()
  await page.getByRole('heading', { name: 'Check-in' }).waitFor()
}, 60_000)
afterAll(() => app?.close())

const saved = () => app.page.getByText(/^Saved \d/).waitFor()
const go = async (hash: string, title: string | RegExp) => {
  await app.page.evaluate((to) => (location.hash = to), hash)
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
}
/** Opens the add dialog of a list, fills it, and adds. */
const add = async (kind: string, button: string, fill: () => Promise<void>) => {
  const { page } = app
  await go(`/ledger/${kind}`, 'Ledger')
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').waitFor()
  await fill()
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await saved()
}
const field = (label: string) => app.page.getByRole('dialog').getByLabel(label, { exact: true })

type Answers = Record<string, string>
/** Answers rows of one day's check-in by their digits. */
const checkIn = async (day: string, answers: Answers) => {
  const { page } = app
  await app.setNow(at(day))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await go('/', new RegExp(` ${Number(day.slice(8))} January`))
  for (const [row, key] of Object.entries(answers)) {
    await page.getByRole('radiogroup', { name: row }).getByRole('radio').first().focus()
    await page.keyboard.press(key)
  }
  await saved()
}
/** A signal's part of the page of signals. */
const signal = (title: string) => app.page.getByRole('region', { name: title, exact: true })

test('a person, and what lies in the ledger since last week', async () => {
  const { page } = app
  await go('/people', 'People')
  await page.getByRole('button', { name: 'Add a person' }).first().click()
  await page.getByRole('dialog').getByLabel('Name').fill(PERSON)
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await add('pathItem', 'Add an item', async () => {
    await field('Title').fill(ITEM)
    await field('Since').fill('2025-12-22')
  })
  await add('feedbackOwed', 'Add feedback you owe', async () => {
    await field('What you saw, and its effect').fill('She calmed the incident call, and everybody could work')
    await field('Who').selectOption(PERSON)
    await field('Since').fill('2025-12-29')
  })
  await add('delegation', 'Add a delegation', async () => {
    await field('Title').fill('Release notes')
    await field('Who').selectOption(PERSON)
    await field('Level').selectOption('6')
    await field('They are').selectOption('new')
    await field('Since').fill('2026-01-02')
  })
  await add('exception', 'Declare an exception', async () => {
    await field('Why').fill('Launch of the new plan')
    await field('From').fill('2025-12-15')
    await field('Until').fill('2026-01-13')
  })
  await expect.poll(() => page.getByRole('row', { name: /Launch of the new plan/ }).count()).toBe(1)
}, 60_000)

const NORMAL: Answers = { 'What kind of day': '1', 'Hands-on share': '3', Energy: '1' }
const INCIDENT: Answers = { 'What kind of day': '2', 'Your part in the incident': '1', 'Could somebody else': '1' }

test('five days of check-ins', async () => {
  await checkIn('2026-01-12', NORMAL)
  await checkIn('2026-01-13', NORMAL)
  await checkIn('2026-01-14', INCIDENT)
  await checkIn('2026-01-15', INCIDENT)
  await checkIn('2026-01-16', NORMAL)
  await expect.poll(() => app.page.getByRole('radio', { name: '1 empty', checked: true }).count()).toBe(1)
}, 60_000)

test.each([
  ['exposure', 'Critical-path work that is yours', ITEM],
  ['consequence', 'Feedback owed', PERSON],
  ['own action', 'Hero in incidents', 'Wed 14 Jan'],
  ['amplifier', 'Falling energy', 'Tue 13 Jan'],
  ['charter question', 'An exception that has run out', 'Launch of the new plan'],
  ['the opposite mistake', 'Given away and left alone', 'Release notes'],
])('%s: “%s” is past its limit, and rests on %s', async (_class, title, evidence) => {
  await go('/insights/signals', 'Signals')
  const section = signal(title)
  await expect.poll(() => section.getByText('past its limit').count()).toBe(1)
  await section.getByText('What it rests on').click()
  await section.getByText(evidence).first().waitFor()
})

test('on the third evening without energy nothing pushes back, and the page says what was held', async () => {
  const { page } = app
  await page
    .getByText(`Feedback owed (${PERSON}): Three tiring days: nothing is pushed for two working days.`)
    .waitFor()
  await go('/', / 16 January/)
  await page.getByRole('button', { name: /^Done for/ }).click()
  await page.getByRole('heading', { name: 'Release notes has been left alone' }).waitFor()
  expect(await page.getByRole('heading', { name: /stepping back/ }).count()).toBe(0)
})

test('after the pause the person comes first, with the day and the limit', async () => {
  const { page } = app
  await checkIn('2026-01-21', { ...NORMAL, Energy: '4' })
  await page.getByRole('button', { name: /^Done for/ }).click()
  await page.getByRole('heading', { name: `${PERSON} has not heard yet what you saw` }).waitFor()
  await page.getByText(`What you saw for ${PERSON} on Mon 29 Dec has waited 15 working days to be said.`).waitFor()
  await page.getByText('Feedback: older than five working days.').waitFor()
  expect(app.complaints).toEqual([])
})
