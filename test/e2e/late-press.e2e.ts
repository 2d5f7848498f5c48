// The first press or key after the journal has lain open too long: it locks, and nothing on the screen hears of it.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { beginJournal } from './support/journal-steps'
import { launch, type Application } from './support/launch'

const EVENING = '2026-03-30T15:50:00Z'
const NEXT_MORNING = '2026-03-31T06:00:00Z'

let app: Application
afterEach(() => app?.close())

/** Every event of a press or a key that reaches a place of the rail, as the browser sends them. */
async function listenAtLedger(page: Page): Promise<string[]> {
  const heard: string[] = []
  await page.exposeFunction('tellHeard', (type: string) => void heard.push(type))
  await page.getByRole('link', { name: 'Ledger' }).evaluate((link) => {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
      link.addEventListener(type, () => (window as unknown as { tellHeard: (type: string) => void }).tellHeard(type))
  })
  return heard
}

test.each(['press', 'key'])('a %s that comes too late only locks', async (sign) => {
  app = await launch({ now: EVENING, timezone: 'Europe/Berlin' })
  const { page } = app
  await beginJournal(page, 'correct horse battery staple 7')
  const heard = await listenAtLedger(page)
  const link = page.getByRole('link', { name: 'Ledger' })
  await link.focus()
  await page.keyboard.press('a')
  await expect.poll(() => heard).toEqual(['keydown', 'keyup'])
  const { x, y } = (await link.boundingBox())!
  await app.setNow(NEXT_MORNING)
  const isThrownAway = page.waitForEvent('domcontentloaded')
  if (sign === 'press') await page.mouse.click(x + 5, y + 5)
  else await page.keyboard.press('Enter')
  await isThrownAway
  expect(heard).toEqual(['keydown', 'keyup'])
  expect(new URL(page.url()).hash).not.toContain('ledger')
})

test('without a passphrase, which no lock asks for, the first press after a night acts', async () => {
  app = await launch({ now: EVENING, timezone: 'Europe/Berlin' })
  const { page } = app
  await beginJournal(page, null)
  await app.setNow(NEXT_MORNING)
  await page.getByRole('link', { name: 'Ledger' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ledger' }).waitFor()
  expect(new URL(page.url()).hash).toContain('ledger')
})
