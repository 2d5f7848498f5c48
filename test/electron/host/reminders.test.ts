import { expect, test } from 'vitest'
import { createDeviceSettings } from '../../../electron/host/device-settings'
import { createReminders } from '../../../electron/host/reminders'
import { toDay } from '../../../shared/calendar/day'
import { temporaryFolder } from '../../support/temporary-folder'

async function rig(time: string | null = '17:30') {
  const device = createDeviceSettings(temporaryFolder())
  await device.write({ reminderTime: time })
  const clock = { now: '2026-01-05T10:00:00Z' }
  const rung: string[] = []
  let ticks: (() => void)[] = []
  const reminders = createReminders({
    device,
    now: () => clock.now,
    zone: () => 'Europe/Berlin',
    ring: () => rung.push(clock.now),
    every: (callback) => {
      ticks.push(callback)
      return () => (ticks = [])
    },
  })
  const at = async (now: string) => {
    clock.now = now
    await reminders.look()
  }
  return { device, reminders, rung, at, ticks: () => ticks }
}

test('rings once at its time, however often it is looked at, and again the next working day', async () => {
  const { rung, at, device } = await rig()
  await device.write({ lastAnsweredDay: toDay('2026-01-04') })
  await at('2026-01-05T16:29:30Z')
  expect(rung).toEqual([])
  await at('2026-01-05T16:30:00Z')
  await at('2026-01-05T16:30:30Z')
  await at('2026-01-06T16:30:10Z')
  expect(rung).toEqual(['2026-01-05T16:30:00Z', '2026-01-06T16:30:10Z'])
})

test('is quiet on a day that is answered, without a time, and after its end', async () => {
  const { rung, at, device, reminders, ticks } = await rig()
  await device.write({ lastAnsweredDay: toDay('2026-01-05') })
  await at('2026-01-05T17:00:00Z')
  await device.write({ reminderTime: null })
  await at('2026-01-06T17:00:00Z')
  expect(rung).toEqual([])
  reminders.begin()
  expect(ticks()).toHaveLength(1)
  reminders.end()
  expect(ticks()).toEqual([])
})

test('remembers across a start what has rung', async () => {
  const { rung, at, device } = await rig()
  await device.write({ reminded: { day: toDay('2026-01-05'), ignored: 1 } })
  await at('2026-01-05T18:00:00Z')
  expect(rung).toEqual([])
})

test('keeps from ringing where it cannot write that it has', async () => {
  const { rung, at, device } = await rig()
  device.write = () => Promise.reject(new Error('full'))
  await at('2026-01-05T16:30:00Z')
  expect(rung).toEqual([])
})
