// The sample on the desktop: it is made anew every day, so nothing that is meant for the journal may end in it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginJournal } from './support/journal-steps'
import { launch } from './support/launch'
import type { DesktopApplication } from './support/launch'

let app: DesktopApplication
beforeAll(async () => {
  app = await launch({ shell: 'standin', now: '2026-01-05T16:50:00Z' })
  await beginJournal(app.page, null)
})
afterAll(() => app?.close())

const goToSample = async () => {
  await app.page.evaluate(() => location.assign('/?vault=sample'))
  await app.page.getByRole('button', { name: 'Leave the sample' }).waitFor()
}

test('a line from anywhere leads to the journal first, and is kept there', async () => {
  await goToSample()
  const opening = app.context.waitForEvent('page')
  await app.main.evaluate(({ standin }) => standin.native.pressShortcut('CommandOrControl+Alt+J'))
  const small = await opening
  expect(new URL(app.page.url()).search).toBe('?vault=journal')
  await small.getByLabel('In a line').fill('Renew the build certificate')
  const closed = small.waitForEvent('close')
  await small.keyboard.press('Enter').catch(() => {})
  await closed
  await app.page.evaluate(() => (location.hash = '/ledger'))
  await app.page.getByRole('row', { name: /Renew the build certificate/ }).waitFor()
})

test('the click on a reminder leads to the journal’s Today', async () => {
  await goToSample()
  const settings = { reminderTime: '00:00', workingWeekdays: [1, 2, 3, 4, 5, 6, 7] }
  await app.page.evaluate((changes) => window.stepback!.calls.device.write(changes), settings)
  await app.main.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))
  const shown = () => app.main.evaluate(({ standin }) => standin.native.notificationsShown.length)
  await expect.poll(shown).toBe(1)
  await app.followReminder()
  await app.page.waitForURL(/\?vault=journal/)
  await app.page.getByLabel('A line for today').waitFor()
  expect(await app.page.getByRole('button', { name: 'Leave the sample' }).count()).toBe(0)
})
