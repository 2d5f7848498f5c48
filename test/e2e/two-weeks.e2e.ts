// Two working weeks typed by keyboard alone, through a reload and two kills, to the suggestion, its plan, the quarter and the coach.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Application } from './support/launch'
import { focusedElement, pressAll, tabTo } from './support/keyboard'

const PASSPHRASE = 'green harbour lantern 9'
const ITEM = 'Billing cut-over'
let app: Application

const at = (day: string) => `${day}T16:50:00Z`
const DAYS = [
  '2026-01-05',
  '2026-01-06',
  '2026-01-07',
  '2026-01-08',
  '2026-01-09',
  '2026-01-12',
  '2026-01-13',
  '2026-01-14',
  '2026-01-15',
  '2026-01-16',
]

beforeAll(async () => {
  app = await launch({ now: at(DAYS[0]!), timezone: 'Europe/Berlin' })
}, 60_000)
afterAll(() => app?.close())

const h1 = () => app.page.getByRole('heading', { level: 1 })
const saved = () => app.page.getByText(/^Saved \d/).waitFor()

async function unlock(): Promise<void> {
  await app.page.getByRole('button', { name: 'Unlock' }).waitFor()
  await app.page.keyboard.type(PASSPHRASE)
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('heading', { name: 'Check-in' }).waitFor()
}

/** Goes to a place by the palette. */
async function go(place: string): Promise<void> {
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('dialog').waitFor()
  await app.page.keyboard.type(place)
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** The clock moves on, and the window gets the focus back in the evening. */
async function nextEvening(day: string, title: RegExp): Promise<void> {
  await app.setNow(at(day))
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await go('Today')
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
}

test('a newcomer reaches Today by keyboard alone', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Begin my journal' }).waitFor()
  await page.keyboard.press('Enter')
  await tabTo(page, 'People who report to you')
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Passphrase')
  await page.keyboard.type('short')
  await page.keyboard.press('Enter')
  await page.getByText('Use at least 10 characters that are not spaces.').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  const code = await page.getByLabel('Recovery code').first().textContent({ timeout: 15_000 })
  await tabTo(page, /Type it back/)
  await page.keyboard.type('not the code')
  await page.keyboard.press('Enter')
  await page.getByText(/That is not the same code/).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(code!.toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')
  await page.getByText('That is right.').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Monday/ }).waitFor()
  expect((await focusedElement(page)).role).toBe('radio')
})

test('says that the journal shall stay open: from one evening to the next this clock leaps', async () => {
  await go('Settings')
  await tabTo(app.page, /^Lock after/)
  await pressAll(app.page, '0')
  await app.page.keyboard.press('Tab')
  await saved()
  expect(await app.page.getByLabel(/^Lock after/).inputValue()).toBe('0')
})

test('adds a person whose 1:1s then come by themselves', async () => {
  const { page } = app
  await go('People')
  await h1().filter({ hasText: 'People' }).waitFor()
  await tabTo(page, 'Add a person')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Ana Petrova')
  await tabTo(page, '1:1')
  await page.keyboard.type('Tue')
  await tabTo(page, 'Add')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ana Petrova' }).waitFor()
  await saved()
  await expect.poll(() => page.getByRole('row', { name: /Ana Petrova.*every Tuesday/ }).count()).toBe(1)
})

/** Hands-on three quarters, on path; billing is mine; two wait; a little energy. */
async function checkIn(extra: { first?: boolean; oneToOne?: boolean; unanswered?: boolean }): Promise<void> {
  const { page } = app
  await tabTo(page, /^normal/)
  await pressAll(page, '1⏎3⏎') // normal day, three quarters hands-on
  await pressAll(page, '3⏎') // on the path
  await pressAll(page, '0⏎') // touched nothing
  await pressAll(page, '1⏎') // somebody's work would have stopped
  if (extra.first) {
    await page.keyboard.type(ITEM)
    await pressAll(page, '⏎⏎') // named; the empty field moves on
  } else await pressAll(page, '1⏎⏎') // that item again; no other
  await pressAll(page, '2⏎0⏎') // two wait, none of them for an approval
  if (extra.unanswered) await pressAll(page, '0⏎') // asked twice a week: nothing unanswered
  if (extra.oneToOne) await pressAll(page, '2⏎1⏎') // the 1:1 moved by me, for my code
}

test('two weeks of reflections, with a reload and two kills in between, lose nothing', async () => {
  for (const [index, day] of DAYS.entries()) {
    await nextEvening(day, new RegExp(` ${Number(day.slice(8))} January`))
    const isTuesday = day === '2026-01-06' || day === '2026-01-13'
    const isThursday = day === '2026-01-08' || day === '2026-01-15'
    await checkIn({ first: index === 0, oneToOne: isTuesday, unanswered: isTuesday || isThursday })
    await tabTo(app.page, 'Your answer')
    await app.page.keyboard.type(`Answer of ${day}`)
    await app.page.keyboard.press('Control+Enter')
    await app.page.keyboard.type(`Line of ${day}`)
    await saved()
    if (index === 2) {
      await app.page.reload()
      await unlock()
    }
    if (index === 4) {
      await app.host.kill()
      await app.browser.kill()
      app = await app.relaunch({ now: at(day) })
      await unlock()
    }
    expect(await app.page.getByLabel('A line for today').inputValue()).toBe(`Line of ${day}`)
  }
}, 120_000)

test('what was typed before the kills is all there', async () => {
  await go('Ledger')
  await app.page.getByRole('row', { name: new RegExp(ITEM) }).waitFor()
  expect(app.complaints).toEqual([])
})

test('the suggestion names the item, cites its days, and is accepted', async () => {
  const { page } = app
  await nextEvening(DAYS[9]!, /16 January/)
  await tabTo(page, /^Done for today/)
  await page.keyboard.press('Enter')
  const card = page.getByRole('group', { name: new RegExp(`stepping back from ${ITEM}`) })
  await card.waitFor()
  const said = await card.innerText()
  expect(said).toContain(ITEM)
  expect(said).toMatch(/since .*5 Jan/)
  expect(said).toMatch(/waited on you/)
  await tabTo(page, 'Do it')
  await page.keyboard.press('Enter')
  await tabTo(page, 'then')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('then I ask Ana to drive it.')
  await tabTo(page, 'Shown')
  await page.keyboard.type('on the next')
  await tabTo(page, 'Keep this plan')
  await page.keyboard.press('Enter')
  await card.getByText('Your plan is kept').waitFor()
  await saved()
})

test('the plan comes back at its cue and is kept', async () => {
  const { page } = app
  await nextEvening('2026-01-19', /19 January/)
  await page.getByRole('heading', { name: 'You planned' }).waitFor()
  await page.getByText('then I ask Ana to drive it.').waitFor()
  await tabTo(page, 'Kept')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const kept = page.getByText('Kept.', { exact: true })
  await kept.waitFor()
  await saved()
  await expect.poll(() => kept.count()).toBe(1)
})
