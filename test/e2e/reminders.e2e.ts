// Reminders through both shells: the journal is locked when one rings, and days may pass before somebody follows it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { untilOpen } from './support/journal-steps'
import { launch } from './support/launch'
import type { AnyApplication, DesktopApplication, LaunchOptions } from './support/launch'

const PASSPHRASE = 'green harbour lantern 9'
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
/** The host's clock is real, so that the page's is, too. */
const NOW = new Date()
const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
/** Nothing of the journal may be in it. */
const SAYINGS = ['A minute to look back at today.', 'Something that was agreed is due today.']
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const current = async (options: LaunchOptions & { shell: 'loopback' | 'standin' }) => {
  const held = { app: (await launch({ now: NOW, timezone, ...options })) as AnyApplication }
  onTestFinished(() => held.app.close())
  return held
}

/** A protected journal of somebody who works every day. */
const begin = async (page: Page, reminderTime = '') => {
  await page.getByRole('button', { name: 'Begin my journal' }).click()
  for (const day of ['Saturday', 'Sunday']) await page.getByRole('checkbox', { name: day }).check({ force: true })
  await page.getByLabel('Remind me at').fill(reminderTime)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'I will do this later' }).click()
  await untilOpen(page)
}

/** A plan for today; answers with its address. */
const planForToday = async (page: Page) => {
  await page.evaluate(() => (location.hash = '/ledger/plan'))
  await page.getByRole('button', { name: 'Make a plan' }).click()
  await page.getByLabel('If', { exact: true }).fill('If the secret project comes up')
  await page.getByLabel('then', { exact: false }).first().fill('I ask Anna first')
  const day = await page.evaluate(() => {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  })
  await page.getByLabel('On the day').fill(day)
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await page.getByText(/^Saved \d/).waitFor()
  await page.getByRole('row', { name: /the secret project/ }).click()
  await page.waitForURL(/#\/ledger\/plan\/./)
  return { place: new URL(page.url()).hash, day }
}

/** From one day to another the page's clock leaps, which would lock it. */
const stayOpen = async (page: Page) => {
  await page.evaluate(() => (location.hash = '/settings'))
  await page.getByLabel(/^Lock after/).fill('0')
  await page.keyboard.press('Tab')
  await page.getByText(/^Saved \d/).waitFor()
}

const unlock = async (page: Page) => {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await untilOpen(page)
}

/** The follow-up is due, the day itself is answered. */
const letRing = (profile: string, day: string) => {
  const file = join(profile, 'device.json')
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object
  const due = { reminderTime: '00:00', followUpTime: '00:00', workingWeekdays: EVERY_DAY, lastAnsweredDay: day }
  writeFileSync(file, JSON.stringify({ ...settings, ...due }))
}

describe('a reminder that rings while the journal is locked', () => {
  test('in Electron says nothing of it, and its click unlocks first and then leads to what is due', async () => {
    const held = await current({ shell: 'standin' })
    await begin(held.app.page)
    await stayOpen(held.app.page)
    const { place, day } = await planForToday(held.app.page)
    const { profile } = held.app
    await held.app.kill()
    letRing(profile, day)
    held.app = await held.app.relaunch({ now: NOW })
    const { main, page } = held.app as DesktopApplication
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    const bodies = () =>
      main.evaluate(({ standin }) => standin.native.notificationsShown.map(({ options }) => options.body ?? ''))
    await expect.poll(bodies).toHaveLength(1)
    expect(SAYINGS).toContain((await bodies())[0])
    await page.evaluate(() => (location.hash = '/people'))
    await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide())
    await held.app.followReminder()
    expect(await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())).toBe(true)
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    await unlock(page)
    await expect.poll(() => new URL(page.url()).hash).toBe(place)
    await page.getByText('If the secret project comes up').first().waitFor()
    // The same notification, still on the desktop two days later.
    await held.app.setNow(later(2))
    await page.evaluate(() => (location.hash = '/people'))
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    await held.app.followReminder()
    await expect.poll(() => new URL(page.url()).hash).toBe(place)
  })

  /** The browser edition, ended and opened again on the day on which a plan falls due. */
  const dueAfterRestart = async (changes: { sample?: boolean } = {}) => {
    const held = await current({ shell: 'loopback' })
    await begin(held.app.page)
    const { place, day } = await planForToday(held.app.page)
    const { profile } = held.app
    await held.app.kill()
    letRing(profile, day)
    held.app = await held.app.relaunch({ now: NOW, ...changes })
    return { place, page: held.app.page }
  }

  test('in the browser is said on the locked page, and its click leads on once it is unlocked', async () => {
    const { place, page } = await dueAfterRestart()
    await page.evaluate(watchNotifications)
    // The host looks every half minute, and has somebody to say it to since the page is there.
    const alert = page.getByRole('alert').filter({ hasText: 'Something that was agreed is due today.' })
    await alert.waitFor({ timeout: 45_000 })
    expect(await page.locator('body').innerText()).not.toContain('secret')
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const shown = await page.evaluate(() => window.shownNotifications!.map(({ body }) => body))
    expect(shown).toHaveLength(1)
    expect(SAYINGS).toContain(shown[0])
    await page.evaluate(() => window.shownNotifications![0]!.click())
    await unlock(page)
    await expect.poll(() => new URL(page.url()).hash).toBe(place)
    await page.getByText('If the secret project comes up').first().waitFor()
  })

  test('in the browser leads from the sample to the journal, and there to what is due', async () => {
    const { place, page } = await dueAfterRestart({ sample: true })
    await page.getByText('This is a made-up sample.').waitFor()
    await page.getByRole('button', { name: 'Open the journal' }).click({ timeout: 45_000 })
    await unlock(page)
    await expect.poll(() => new URL(page.url()).hash).toBe(place)
    await page.getByText('If the secret project comes up').first().waitFor()
  })

  test('in the browser leads from the sample to what is due, where another tab has the journal open', async () => {
    const held = await current({ shell: 'loopback' })
    await begin(held.app.page)
    const { page: first, context, profile } = held.app
    const { place, day } = await planForToday(first)
    const second = await context.newPage()
    await second.goto(new URL('/?vault=sample', first.url()).href)
    await second.getByText('This is a made-up sample.').waitFor()
    letRing(profile, day)
    await second.getByRole('button', { name: 'Open the journal' }).click({ timeout: 45_000 })
    await second.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await second.keyboard.press('Enter')
    await second.getByRole('button', { name: 'Open it here instead' }).click()
    await untilOpen(second)
    await expect.poll(() => new URL(second.url()).hash).toBe(place)
    await second.getByText('If the secret project comes up').first().waitFor()
  })
})

interface ShownNotification {
  body: string
  click: () => void
}

declare global {
  interface Window {
    shownNotifications?: ShownNotification[]
  }
}

/** Somebody who has let the browser notify, and looks elsewhere. */
const watchNotifications = () => {
  window.shownNotifications = []
  class Watched extends EventTarget {
    static permission = 'granted'
    constructor(_title: string, options: NotificationOptions) {
      super()
      const click = () => void this.dispatchEvent(new Event('click'))
      window.shownNotifications!.push({ body: options.body ?? '', click })
    }
    close() {}
  }
  Object.assign(window, { Notification: Watched })
  document.hasFocus = () => false
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('the settings of reminders and the reminder on the page break no rule of access', async () => {
    const device = { reminderTime: '00:00', workingWeekdays: EVERY_DAY }
    const { app } = await current({ shell: 'loopback', colorScheme, device })
    const { page } = app
    await begin(page, '17:30')
    const alert = page.getByRole('alert').filter({ hasText: SAYINGS[0]! })
    await alert.waitFor()
    await page.evaluate(() => (location.hash = '/settings'))
    await page.getByRole('switch', { name: 'Follow-ups too' }).waitFor()
    await alert.waitFor()
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual(
      [],
    )
  })
})

test('a reminder where the system shows no notifications is said by the page', async () => {
  const held = await current({ shell: 'standin' })
  const { main, page } = held.app as DesktopApplication
  await begin(page)
  await main.evaluate(({ Notification }) => void (Notification.isSupported = () => false))
  const settings = { reminderTime: '00:00', workingWeekdays: EVERY_DAY }
  await page.evaluate((changes) => window.stepback!.calls.device.write(changes), settings)
  await main.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))
  await page.getByRole('alert').filter({ hasText: SAYINGS[0]! }).waitFor()
  expect(await main.evaluate(({ standin }) => standin.native.notificationsShown.length)).toBe(0)
})
