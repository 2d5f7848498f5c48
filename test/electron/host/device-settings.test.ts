import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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

  test('hold nothing but what the application says that they hold', () => {
    // A new field has to be said in shared/copy/what-leaks.ts and docs/security.md, and must not hold a word of the journal.
    expect(Object.keys(defaultDeviceSettings).toSorted()).toEqual([
      'backups',
      'daysOff',
      'followUpDays',
      'followUpTime',
      'language',
      'lastAnsweredDay',
      'quickCapture',
      'rang',
      'reminded',
      'reminderTime',
      'theme',
      'window',
      'workingWeekdays',
    ])
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
