// The main jobs, through every shell that can run here: the same page and host, carried by different hands.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backUp, goToBackups, putBackNewest } from './support/backup-steps'
import { unlockWith } from './support/journal-steps'
import { launch } from './support/launch'
import type { AnyApplication } from './support/launch'
import { whyNoElectron } from './support/start-electron'

const PASSPHRASE = 'green harbour lantern 9'
const MONDAY_EVENING = '2026-01-05T16:50:00Z'
/** From midnight on, every day: due whenever this runs. */
const REMINDS_ALWAYS = { reminderTime: '00:00', workingWeekdays: [1, 2, 3, 4, 5, 6, 7] }
const reason = whyNoElectron()

const shells = [
  { shell: 'loopback', name: 'loopback', isSkipped: false },
  { shell: 'standin', name: 'the stand-in for Electron', isSkipped: false },
  {
    shell: 'electron',
    name: `Electron itself${reason === null ? '' : ` (left out: ${reason})`}`,
    isSkipped: reason !== null,
  },
] as const

for (const { shell, name, isSkipped } of shells) {
  describe.skipIf(isSkipped)(`through ${name}`, () => {
    let app: AnyApplication
    beforeAll(async () => {
      app = await launch({ shell, now: MONDAY_EVENING, device: REMINDS_ALWAYS })
    })
    afterAll(() => app?.close())

    const button = (label: string) => app.page.getByRole('button', { name: label })
    const line = () => app.page.getByLabel('A line for today')
    const saved = () => app.page.getByText(/^Saved \d/).waitFor()
    const unlock = async () => {
      await button('Unlock').waitFor()
      await app.page.keyboard.type(PASSPHRASE)
      await app.page.keyboard.press('Enter')
      await app.page.getByRole('heading', { name: 'Check-in' }).waitFor()
    }

    test('a newcomer begins a journal with a passphrase', async () => {
      await button('Begin my journal').click()
      await button('Skip this step').click()
      await app.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
      await app.page.getByLabel(/again/i).fill(PASSPHRASE)
      await app.page.keyboard.press('Enter')
      const code = await app.page.getByLabel('Recovery code').first().textContent({ timeout: 15_000 })
      await app.page.getByLabel(/Type it back/).fill(code ?? '')
      await app.page.keyboard.press('Enter')
      await app.page.getByText('That is right.').waitFor()
      await app.page.keyboard.press('Enter')
      await app.page.getByRole('heading', { level: 1, name: /Monday/ }).waitFor()
      expect(await app.page.title()).toContain('Stepback')
    })

    test.skipIf(shell === 'electron')('a reminder has rung, and following it leads to Today', async () => {
      await app.page.evaluate(() => (location.hash = '/people'))
      await app.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
      await app.followReminder()
      await line().waitFor()
      expect(await app.page.title()).toContain('Stepback')
      expect(new URL(app.page.url()).hash).toBe('#/')
    })

    test('a day is answered, written, and confirmed', async () => {
      await app.page.getByRole('radio', { name: /^normal/ }).focus()
      for (const key of ['1', 'Enter', '3', 'Enter']) await app.page.keyboard.press(key)
      await line().fill('Said no to the second on-call week.')
      await saved()
      expect(await line().inputValue()).toBe('Said no to the second on-call week.')
    })

    test('a line is caught from anywhere', async () => {
      await app.page.keyboard.press('Control+j')
      await app.page.getByLabel('In a line').fill('Certificate renewal')
      await app.page.keyboard.press('Enter')
      await app.page.getByText('Item on the path saved').waitFor()
      await saved()
      await app.page.evaluate(() => (location.hash = '/ledger'))
      await app.page.getByRole('row', { name: /Certificate renewal/ }).waitFor()
      await app.page.evaluate(() => (location.hash = '/'))
      await line().waitFor()
      expect(app.complaints).toEqual([])
    })

    test('the journal locks, forgets, and unlocks with what was written', async () => {
      await app.renewingPage(() => app.page.keyboard.press('Control+l'))
      await button('Unlock').waitFor()
      expect(await app.page.getByText('Certificate renewal').count()).toBe(0)
      await unlock()
      expect(await line().inputValue()).toBe('Said no to the second on-call week.')
    })

    test('a review is exported where the person says', async () => {
      await app.page.evaluate(() => (location.hash = '/review/2026-Q1'))
      const exporting = button('Export Markdown')
      await exporting.waitFor()
      await exporting.click()
      const file = await app.savingFile(() => button('Save the file').click())
      await app.page
        .getByText(/Saved|Exported/)
        .first()
        .waitFor()
      expect(readFileSync(file, 'utf8')).toContain('# ')
    })

    test('a backup brings back what was written when it was taken', async () => {
      await goToBackups(app.page)
      await backUp(app.page)
      await app.page.evaluate(() => (location.hash = '/'))
      await line().fill('Written since the backup.')
      await saved()
      await goToBackups(app.page)
      await putBackNewest(app)
      await unlockWith(app.page, PASSPHRASE)
      await app.page.evaluate(() => (location.hash = '/'))
      await line().waitFor()
      expect(await line().inputValue()).toBe('Said no to the second on-call week.')
    })

    test('a second start leads to the one that is running, and ends', async () => {
      const found = await app.startAgain()
      if (shell === 'loopback') {
        await found.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
        await found.keyboard.press('Enter')
        await found
          .getByText(/open in another window/i)
          .first()
          .waitFor()
        await found.close()
      }
      await line().fill('Written after the second start.')
      await saved()
      expect(await line().inputValue()).toBe('Written after the second start.')
    })

    test('after a kill of everything, what was confirmed is there', async () => {
      await app.page.evaluate(() => (location.hash = '/'))
      await line().fill('Kept through a kill.')
      await saved()
      expect(app.complaints).toEqual([])
      await app.kill()
      app = await app.relaunch({ now: MONDAY_EVENING })
      await unlock()
      expect(await line().inputValue()).toBe('Kept through a kill.')
      expect(app.complaints).toEqual([])
    })
  })
}
