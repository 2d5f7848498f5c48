// The steps with backups that more than one spec takes.
import type { Page } from 'playwright-core'
import type { AnyApplication } from './launch'
import { tabTo } from './keyboard'

export const BACKUP_NAME = /^\d+ \w+ \d{4}, \d\d:\d\d$/

export async function goToBackups(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Backups')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor()
}

/** By the keyboard, until it has been read back. */
export async function backUp(page: Page): Promise<void> {
  await tabTo(page, 'Back up now')
  await page.keyboard.press('Enter')
  await page.getByText(/Taken and read back/).waitFor()
}

/** Ends where the journal that was put back asks to be unlocked. */
export async function putBackNewest(app: AnyApplication): Promise<void> {
  await app.page.getByRole('button', { name: BACKUP_NAME }).first().click()
  await confirmRestore(app, 'Put this back')
}

/** Presses it, says yes, and opens the journal of then. */
export async function confirmRestore(app: AnyApplication, name: 'Put this back' | 'Undo the restore'): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name }).click()
  await page.getByRole('alertdialog').getByRole('button', { name }).click()
  await page.getByRole('heading', { name: 'The journal was put back' }).waitFor()
  await app.renewingPage(() => page.getByRole('button', { name: 'Open it' }).click())
}
