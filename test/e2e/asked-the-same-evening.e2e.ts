// From a take-back noted in the check-in to a question about it, what had to be agreed, and a plan that comes back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginJournal } from './support/journal-steps'
import { launch, type Application } from './support/launch'

const PERSON = 'Ana Petrova'
const WORK = 'Search ranking'
const at = (day: string) => `${day}T16:50:00Z`
let app: Application

beforeAll(async () => {
  app = await launch({ now: at('2026-01-12'), timezone: 'Europe/Berlin' })
  await beginJournal(app.page, null)
}, 60_000)
afterAll(() => app?.close())

const go = async (hash: string, title: string | RegExp) => {
  await app.page.evaluate((to) => (location.hash = to), hash)
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
}
const dialog = () => app.page.getByRole('dialog')
const delegation = () => app.page.getByRole('radiogroup', { name: new RegExp(WORK) })

test('somebody holds something', async () => {
  const { page } = app
  await go('/people', 'People')
  await page.getByRole('button', { name: 'Add a person' }).first().click()
  await dialog().getByLabel('Name').fill(PERSON)
  await page.keyboard.press('Enter')
  await dialog().waitFor({ state: 'hidden' })
  await go('/ledger/delegation', 'Ledger')
  await page.getByRole('button', { name: 'Add a delegation' }).first().click()
  await dialog().getByLabel('Title', { exact: true }).fill(WORK)
  await dialog().getByLabel('Who', { exact: true }).selectOption(PERSON)
  await dialog().getByRole('button', { name: 'Add', exact: true }).click()
  await dialog().waitFor({ state: 'hidden' })
  await expect.poll(() => app.page.getByRole('row', { name: new RegExp(WORK) }).count()).toBe(1)
})

test('what comes back to me is asked about while it is fresh, and a slip of the finger is not', async () => {
  const { page } = app
  await go('/', /12 January/)
  const question = page.getByRole('region', { name: 'One question' })
  const before = await question.getByRole('paragraph').first().innerText()
  await delegation().getByRole('radio').first().focus()
  await page.keyboard.press('5')
  await question.getByText(`${WORK} came back to you today. What did you see just before?`).waitFor()
  await question.getByText(`Because you noted that you took ${WORK} back`).waitFor()
  await page.keyboard.press('1')
  await question.getByText(before).waitFor()
  await page.keyboard.press('5')
  await question.getByText(/What did you see just before\?/).waitFor()
  await expect.poll(() => question.getByRole('textbox').count()).toBe(1)
})

test('by keyboard: what was seen, what had to be agreed, and a plan in one’s own words', async () => {
  const { page } = app
  await page.getByLabel('Your answer').focus()
  await page.keyboard.type('The demo was on Friday, and nothing was on the branch.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('What there is to see on Wednesday.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByLabel('If', { exact: true }).waitFor()
  expect(await page.getByLabel('If', { exact: true }).inputValue()).toContain(WORK)
  await page.getByLabel('then', { exact: true }).fill('I ask Ana for her next step, hands off')
  await page.keyboard.press('Enter')
  await page.getByText('Your plan is kept. It comes back at its cue.').waitFor()
  await page.getByText(/^Saved \d/).waitFor()
})

test('after a kill all of it is there, and the plan comes back on the day of its cue', async () => {
  await app.kill()
  app = await app.relaunch({ now: at('2026-01-12') })
  await app.page.getByLabel('What would have had to be agreed earlier?').waitFor()
  const kept = await app.page.getByLabel('Your answer').inputValue()
  expect(kept).toBe('The demo was on Friday, and nothing was on the branch.')
  await app.page.getByText('Your plan is kept. It comes back at its cue.').waitFor()
  // The clock leaps a day, which would lock the journal in the middle of what follows.
  await go('/settings', 'Settings')
  await app.page.getByLabel(/^Lock after/).fill('0')
  await app.page.keyboard.press('Tab')
  await app.page.getByText(/^Saved \d/).waitFor()
  await app.page.evaluate(() => (location.hash = '/'))
  await app.page.getByRole('heading', { name: 'Check-in' }).waitFor()
  await app.setNow(at('2026-01-13'))
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await app.page.getByRole('heading', { level: 1, name: /13 January/ }).waitFor()
  const plans = app.page.getByRole('region', { name: 'You planned' })
  await plans
    .getByText(/I ask Ana for her next step, hands off/)
    .first()
    .waitFor()
})

test('a plan that was missed is tried again in other words', async () => {
  const { page } = app
  const plans = page.getByRole('region', { name: 'You planned' })
  await plans.getByRole('button', { name: 'Missed' }).click()
  await plans.getByText('the then').click()
  await plans.getByRole('button', { name: 'Missed' }).click()
  await plans.getByRole('button', { name: 'Try it in other words' }).click()
  await plans.getByLabel('then').fill('I say what I see, and go for a walk')
  await page.keyboard.press('Enter')
  await plans.getByText('It comes back on Wed 14 Jan.').waitFor()
  await page.getByText(/^Saved \d/).waitFor()
  await go('/ledger/plan', 'Ledger')
  const row = page.getByRole('row', { name: /go for a walk/ })
  await row.waitFor()
  expect(await row.innerText()).toContain('14 Jan')
})
