// `device.json`: the only plain file the host keeps. Written aside and renamed, so that it is the old or the new one.
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { deviceSettingsSchema } from '#shared/ipc/schemas'
import type { DeviceSettings } from '#shared/ipc/types'
import { neverRang } from '#shared/reminders/next-reminder'

export const defaultDeviceSettings: DeviceSettings = {
  theme: 'system',
  language: 'en',
  reminderTime: null,
  workingWeekdays: [1, 2, 3, 4, 5],
  daysOff: [],
  lastAnsweredDay: null,
  reminded: { day: null, ignored: 0 },
  followUpTime: '09:00',
  followUpDays: [],
  rang: neverRang,
  quickCapture: true,
  understood: [],
  window: null,
  backups: { folder: null, secondFolder: null, shrinkAcceptedAt: null, version: null },
}

export interface DeviceStore {
  read: () => Promise<DeviceSettings>
  write: (changes: Partial<DeviceSettings>) => Promise<DeviceSettings>
}

/** Writes follow one another: two at once would lose one's fields. */
export const createDeviceSettings = (profileFolder: string): DeviceStore => {
  const file = join(profileFolder, 'device.json')
  let last: Promise<DeviceSettings> = Promise.resolve(defaultDeviceSettings)
  return {
    read: () => readSettings(file),
    write: (changes) => {
      last = last.catch(() => defaultDeviceSettings).then(() => writeSettings(file, changes))
      return last
    },
  }
}

/** Defaults when there is no file, and when it cannot be understood; the bad one is then kept aside. */
const readSettings = async (file: string): Promise<DeviceSettings> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return defaultDeviceSettings
  const settings = deviceSettingsSchema.safeParse(withDefaults(parseOrNull(text)))
  if (settings.success) return settings.data
  await rename(file, `${file}.unreadable`)
  return defaultDeviceSettings
}

const writeSettings = async (file: string, changes: Partial<DeviceSettings>): Promise<DeviceSettings> => {
  const settings = { ...(await readSettings(file)), ...changes }
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  const aside = `${file}.new`
  const handle = await open(aside, 'w', 0o600)
  try {
    await handle.writeFile(`${JSON.stringify(settings, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await chmod(aside, 0o600)
  await rename(aside, file)
  return settings
}

/** An older version's file lacks what came later. */
const withDefaults = (parsed: unknown): unknown =>
  typeof parsed === 'object' && parsed !== null ? { ...defaultDeviceSettings, ...parsed } : parsed

const parseOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
