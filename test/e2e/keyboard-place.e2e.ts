// Whoever works by keyboard keeps their place when what they pressed goes away.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { focusedElement } from './support/keyboard'
import { launch, type Application } from './support/launch'

/** Where the focus is once what was pressed has done its work; never the page itself. */
const placeAfter = async (page: Page, action: () => Promise<void>) => {
  await action()
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
  )
  const { role, name } = await focusedElement(page)
  return role === 'body' || role === 'main' ? 'nowhere' : name
}
/** As by keyboard: focused, then Enter. */
const press = async (page: Page, name: string | RegExp, key = 'Enter') => {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press(key)
}

describe('at the beginning', () => {
  let app: Application
  beforeAll(async () => {
    app = await launch({ now: '2026-01-05T16:50:00Z' })
    await app.page.getByRole('button', { name: 'Begin my journal' }).waitFor()
  })
  afterAll(() => app?.close())

  test('each step begins at its first field', async () => {
    const { page } = app
    const charter = await placeAfter(page, async () => {
      await press(page, 'Begin my journal')
      await page.getByRole('heading', { name: 'Your role, as agreed' }).waitFor()
    })
    expect(charter).toBe('People who report to you')
    const protection = await placeAfter(page, async () => {
      await press(page, 'Next')
      await page.getByRole('heading', { name: 'Who may open it' }).waitFor()
    })
    expect(protection).toBe('Passphrase')
    const sure = await placeAfter(page, () => press(page, 'Go on without a passphrase'))
    expect(sure).not.toBe('nowhere')
  })
})

describe('in a quarter with suggestions', () => {
  let app: Application
  beforeAll(async () => {
    app = await launch({ now: '2026-03-30T15:50:00Z', sample: true, timezone: 'Europe/Berlin' })
    await app.page.getByRole('heading', { name: 'Check-in' }).waitFor({ timeout: 20_000 })
  })
  afterAll(() => app?.close())

  test('another question can be followed by another', async () => {
    const { page } = app
    const another = page.getByRole('button', { name: /^Another/ })
    await another.waitFor()
    const asked = () => page.locator('main').innerText()
    const before = await asked()
    await another.focus()
    expect(await placeAfter(page, () => page.keyboard.press('ArrowDown'))).toMatch(/^Another/)
    const second = await asked()
    expect(second).not.toBe(before)
    expect(await placeAfter(page, () => page.keyboard.press('ArrowDown'))).not.toBe('nowhere')
    expect(await asked()).not.toBe(second)
  })

  test('a suggestion that is put off can be taken back at once', async () => {
    const { page } = app
    await press(page, /^Done for/)
    await page.getByRole('button', { name: 'Later' }).first().waitFor()
    const at = await placeAfter(page, () => press(page, 'Later'))
    expect(at).toBe('Change my answer')
    expect(await placeAfter(page, () => page.keyboard.press('Enter'))).toMatch(/^Do it/)
  })

  test('a plan begins in its form, and once it is kept the focus stays beside it', async () => {
    const { page } = app
    expect(await placeAfter(page, () => press(page, 'Do it'))).not.toBe('nowhere')
    expect(await page.evaluate(() => document.activeElement?.closest('section, article, [role=group]') !== null)).toBe(
      true,
    )
    const after = await placeAfter(page, () => press(page, 'Keep this plan'))
    expect(after).not.toBe('nowhere')
  })

  test('what is done in the ledger leaves the focus in the ledger', async () => {
    const { page } = app
    await page.evaluate(() => (location.hash = '/ledger/obstacle'))
    await page.getByRole('row').nth(1).click()
    await page.getByRole('button', { name: /^Cleared/ }).waitFor()
    expect(await placeAfter(page, () => press(page, /^Cleared/))).not.toBe('nowhere')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
})
