import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { whatLeaks } from '../../../shared/copy/what-leaks'
import { createDeviceSettings, defaultDeviceSettings } from '../../../electron/host/device-settings'
import { temporaryFolder } from '../../support/temporary-folder'

describe("the device's settings", () => {
  test('are the defaults before anything was changed, and no file is made by looking', async () => {
    const folder = temporaryFolder()
    expect(await createDeviceSettings(folder).read()).toEqual(defaultDeviceSettings)
    expect(readdirSync(folder)).toEqual([])
  })

  test('survive a restart, in a file that only this person can read', async () => {
    const folder = join(temporaryFolder(), 'not', 'there', 'yet')
    const changed = await createDeviceSettings(folder).write({ theme: 'dark', reminderTime: '17:50' })
    expect(changed).toEqual({ ...defaultDeviceSettings, theme: 'dark', reminderTime: '17:50' })
    expect(await createDeviceSettings(folder).read()).toEqual(changed)
    expect(statSync(join(folder, 'device.json')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['device.json'])
  })

  test('changed twice at once keep both changes', async () => {
    const settings = createDeviceSettings(temporaryFolder())
    await Promise.all([settings.write({ theme: 'dark' }), settings.write({ language: 'de' })])
    expect(await settings.read()).toMatchObject({ theme: 'dark', language: 'de' })
  })

  test.each([
    ['cut short', '{"theme":"da'],
    ['of another shape', '{"theme":"dark","notes":"about somebody"}'],
    ['empty', ''],
  ])('that are %s give the defaults, and the bad file is kept aside', async (_how, text) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'device.json'), text)
    const settings = createDeviceSettings(folder)
    expect(await settings.read()).toEqual(defaultDeviceSettings)
    expect(readFileSync(join(folder, 'device.json.unreadable'), 'utf8')).toBe(text)
    expect(await settings.write({ theme: 'light' })).toMatchObject({ theme: 'light' })
  })

  test('that cannot be written reject, and the next change is tried afresh', async () => {
    const folder = temporaryFolder()
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, 'a file where the folder should be')
    const settings = createDeviceSettings(blocked)
    await expect(settings.write({ theme: 'dark' })).rejects.toThrow(/ENOTDIR|EEXIST/)
    await expect(settings.write({ theme: 'dark' })).rejects.toThrow(/ENOTDIR|EEXIST/)
  })
})

/** What each field is called to the person. A new one has to be said as well, and must not hold a word of the journal. */
const SAID: Record<string, string> = {
  theme: 'light or dark',
  window: 'where the window stands',
  language: 'language',
  quickCapture: 'whether quick capture is on',
  understood: 'which warnings you have understood',
  reminderTime: 'the hours of your reminders',
  followUpTime: 'the hours of your reminders',
  workingWeekdays: 'working days',
  daysOff: 'days off',
  lastAnsweredDay: 'the last day you answered',
  followUpDays: 'the days on which something falls due',
  'reminded.day': 'the day of the last daily reminder',
  'reminded.ignored': 'how many of them have rung unanswered',
  'rang.at': 'when a reminder rang last',
  'rang.kinds': 'what it was for',
  'rang.followUpDay': 'the day of what was due',
  'rang.snoozedUntil': 'until when you put it off',
  'backups.folder': 'the folders of your backups',
  'backups.secondFolder': 'the folders of your backups',
  'backups.shrinkAcceptedAt': 'when you said that a journal which had shrunk is right',
  'backups.version': 'which version of Stepback was here last',
}

describe('what others can see of the settings', () => {
  const fields = Object.entries(defaultDeviceSettings).flatMap(([name, value]) =>
    ['reminded', 'rang', 'backups'].includes(name)
      ? Object.keys(value as object).map((key) => `${name}.${key}`)
      : [name],
  )
  const texts = [
    ['the application', whatLeaks.lines.join(' ')],
    ['docs/security.md', readFileSync(new URL('../../../docs/security.md', import.meta.url), 'utf8')],
  ].map(([where, text]) => [where!, text!.replaceAll(/\s+/g, ' ')] as const)

  test('has a word for every field', () => {
    expect(Object.keys(SAID).toSorted()).toEqual(fields.toSorted())
  })

  test.each(texts)('is all said by %s', (_where, text) => {
    expect(fields.filter((field) => !text.includes(SAID[field]!))).toEqual([])
  })

  test.each(texts)('is told by %s to be without text, and with a name only where a folder has one', (_where, text) => {
    expect(text).toContain('Nothing that you wrote')
    expect(text).toMatch(/\/ana\/Backups/i)
    expect(text).not.toMatch(/no name of a person/i)
  })
})
