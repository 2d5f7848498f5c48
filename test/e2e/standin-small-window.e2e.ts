// What is half written in the small window outlives whatever closes it, in the built application.
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { beginJournal, unlockWith } from './support/journal-steps'
import { launch } from './support/launch'
import type { DesktopApplication } from './support/launch'

const PASSPHRASE = 'green harbour lantern 9'

const open = async () => {
  const app = await launch({ shell: 'standin', now: '2026-01-05T16:50:00Z' })
  onTestFinished(() => app.close())
  return app
}

const clickMenu = (app: DesktopApplication, id: string) =>
  app.main.evaluate(({ standin, Menu }, item) => {
    standin.native.clickMenu(Menu.getApplicationMenu() as never, item)
  }, id)

const captureWindow = async (app: DesktopApplication): Promise<Page> => {
  const opening = app.context.waitForEvent('page')
  await app.main.evaluate(({ standin }) => standin.native.pressShortcut('CommandOrControl+Alt+J'))
  const small = await opening
  await small.getByLabel('In a line').waitFor()
  return small
}

/** What the open journal keeps of the line; '' while none is open. */
const keptLine = (page: Page) => page.evaluate(() => window.stepback!.calls.capture.drafted())

test('the menu’s lock takes the small window, and its line is there when it opens again', async () => {
  const app = await open()
  await beginJournal(app.page, PASSPHRASE)
  const small = await captureWindow(app)
  await small.getByLabel('In a line').fill('Half a thought')
  // Window, host and page are processes of their own: whoever locks by hand is slower than the line on its way.
  await expect.poll(() => keptLine(small)).toMatchObject({ result: 'Half a thought' })
  const gone = small.waitForEvent('close')
  await app.renewingPage(() => clickMenu(app, 'lock'))
  await gone
  await unlockWith(app.page, PASSPHRASE)
  await expect.poll(() => keptLine(app.page)).toMatchObject({ result: 'Half a thought' })
  const again = await captureWindow(app)
  await expect.poll(() => again.getByLabel('In a line').inputValue()).toBe('Half a thought')
})

test('where there is nothing to lock with, the menu’s lock leaves the small window and its line', async () => {
  const app = await open()
  const { page } = app
  await beginJournal(page, null)
  const small = await captureWindow(app)
  await small.getByLabel('In a line').fill('Still being written')
  await clickMenu(app, 'lock')
  await page.getByText('There is nothing to lock with').waitFor()
  expect(await small.getByLabel('In a line').inputValue()).toBe('Still being written')
})
