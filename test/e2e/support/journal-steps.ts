// The steps that specs about something else begin with: a new journal, an item in it, unlocking.
import type { Page } from 'playwright-core'

/** From the first screen to Today, skipping the charter; `passphrase` null declines one. Answers with the recovery code. */
export async function beginJournal(page: Page, passphrase: string | null): Promise<string | null> {
  await page.getByRole('button', { name: 'Begin my journal' }).click()
  await page.getByRole('button', { name: 'Skip this step' }).click()
  if (passphrase === null) {
    await page.getByRole('button', { name: 'Go on without a passphrase' }).click()
    await page.getByRole('button', { name: 'I understand, go on without' }).click()
    await page.getByRole('heading', { name: 'Check-in' }).waitFor()
    return null
  }
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.keyboard.press('Enter')
  const code = await page.getByLabel('Recovery code').first().textContent({ timeout: 15_000 })
  await page.getByRole('button', { name: 'I will do this later' }).click()
  await page.getByRole('heading', { name: 'Check-in' }).waitFor()
  return code
}

export async function unlockWith(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await untilOpen(page)
}

/** Locking keeps the address, so that any place may come next. */
export async function untilOpen(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 15_000 })
}

/** An item of the critical path, from anywhere, and until it is on disk. */
export async function captureItem(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+j')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByText(/^Saved \d/).waitFor()
}

/** What the ledger's list of items says. */
export async function itemsIn(page: Page): Promise<string> {
  await page.evaluate(() => (location.hash = '/ledger/pathItem'))
  await page.getByRole('heading', { level: 1, name: 'Ledger' }).waitFor()
  return page.locator('main').innerText()
}
