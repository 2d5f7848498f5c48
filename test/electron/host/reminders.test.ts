import { expect, test, vi } from 'vitest'
import { createDeviceSettings } from '../../../electron/host/device-settings'
import { createReminders } from '../../../electron/host/reminders'
import { toDay } from '../../../shared/calendar/day'
import { temporaryFolder } from '../../support/temporary-folder'

async function rig(time: string | null = '17:30') {
  const device = createDeviceSettings(temporaryFolder())
  await device.write({ reminderTime: time })
  const clock = { now: '2026-01-05T10:00:00Z', isAnybodyThere: true }
  const waiting: boolean[] = []
  const rung: string[] = []
  let ticks: (() => void)[] = []
  const reminders = createReminders({
    device,
    now: () => clock.now,
    zone: () => 'Europe/Berlin',
    canRing: () => clock.isAnybodyThere,
    ring: ({ kinds, followUpDay }) =>
      rung.push(followUpDay === null ? clock.now : `${clock.now} ${kinds.join()} of ${followUpDay}`),
    onWaiting: (isWaiting) => waiting.push(isWaiting),
    every: (callback) => {
      ticks.push(callback)
      return () => (ticks = [])
    },
  })
  const at = async (now: string) => {
    clock.now = now
    await reminders.look()
  }
  return { clock, device, reminders, rung, waiting, at, ticks: () => ticks }
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

test('rings on a day whose answer was erased again, and once however often that is', async () => {
  const { rung, at, device } = await rig()
  const answered = (day: string) => device.write({ lastAnsweredDay: toDay(day) })
  await answered('2026-01-05')
  await at('2026-01-05T15:00:00Z')
  await answered('2026-01-04')
  await at('2026-01-05T16:30:00Z')
  await answered('2026-01-05')
  await at('2026-01-05T17:00:00Z')
  await answered('2026-01-04')
  await at('2026-01-05T17:30:00Z')
  expect(rung).toEqual(['2026-01-05T16:30:00Z'])
})

test('is quiet for the rest of a day whose time passed while it was answered, whatever is erased then', async () => {
  const { rung, at, device } = await rig()
  const answered = (day: string) => device.write({ lastAnsweredDay: toDay(day) })
  await answered('2026-01-05')
  await at('2026-01-05T16:30:00Z')
  await answered('2026-01-04')
  await at('2026-01-05T17:00:00Z')
  await at('2026-01-06T08:00:00Z')
  expect(rung).toEqual([])
  await at('2026-01-06T16:30:00Z')
  expect(rung).toEqual(['2026-01-06T16:30:00Z'])
})

test('knows of a time that passed in silence while no page was there to ring in', async () => {
  const { rung, at, device, clock } = await rig()
  await device.write({ lastAnsweredDay: toDay('2026-01-05') })
  clock.isAnybodyThere = false
  await at('2026-01-05T16:30:00Z')
  clock.isAnybodyThere = true
  await device.write({ lastAnsweredDay: null })
  await at('2026-01-05T17:00:00Z')
  expect(rung).toEqual([])
})

test('does not ring again what was put off, once its time passed while the day was answered', async () => {
  const { rung, at, device, reminders, clock } = await rig()
  const answered = (day: string | null) => device.write({ lastAnsweredDay: day === null ? null : toDay(day) })
  await at('2026-01-05T16:30:00Z')
  clock.now = '2026-01-05T16:31:00Z'
  await reminders.snooze()
  await answered('2026-01-05')
  await at('2026-01-05T17:01:00Z')
  await answered(null)
  await at('2026-01-05T17:02:00Z')
  expect(rung).toEqual(['2026-01-05T16:30:00Z'])
})

test('writes once of a day that passed in silence, and nothing on other looks', async () => {
  const { at, device } = await rig()
  await device.write({ lastAnsweredDay: toDay('2026-01-05') })
  const write = vi.spyOn(device, 'write')
  await at('2026-01-05T16:29:30Z')
  await at('2026-01-05T16:30:00Z')
  await at('2026-01-05T16:30:30Z')
  expect(write.mock.calls).toEqual([[{ reminded: { day: '2026-01-05', ignored: 0 } }]])
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

test('keeps what rings for nobody until somebody is there, and then rings once for all of it', async () => {
  const { clock, rung, at, device } = await rig()
  await device.write({ lastAnsweredDay: toDay('2026-01-04'), followUpDays: [toDay('2026-01-05')] })
  clock.isAnybodyThere = false
  await at('2026-01-05T16:30:00Z')
  clock.isAnybodyThere = true
  await at('2026-01-05T17:10:00Z')
  await at('2026-01-05T17:10:30Z')
  expect(rung).toEqual(['2026-01-05T17:10:00Z daily,follow-up of 2026-01-05'])
})

test('rings what was put off again in half an hour, also after a start in between', async () => {
  const { clock, rung, at, device, reminders, waiting } = await rig()
  expect(await reminders.snooze()).toBe(false)
  await at('2026-01-05T16:30:00Z')
  clock.now = '2026-01-05T16:40:00Z'
  expect(await reminders.snooze()).toBe(true)
  expect((await device.read()).rang.snoozedUntil).toBe('2026-01-05T17:10:00Z')
  await at('2026-01-05T17:09:30Z')
  await at('2026-01-05T17:10:00Z')
  expect(rung).toEqual(['2026-01-05T16:30:00Z', '2026-01-05T17:10:00Z'])
  expect(waiting).toEqual([false, true, false, true])
})

test('writes nothing of a follow-up but the day and the moment of ringing', async () => {
  const { at, device } = await rig()
  await device.write({ followUpDays: [toDay('2026-01-05')] })
  await at('2026-01-05T08:00:00Z')
  expect((await device.read()).rang).toEqual({
    at: '2026-01-05T08:00:00Z',
    kinds: ['follow-up'],
    followUpDay: '2026-01-05',
    snoozedUntil: null,
  })
})

test('says of a follow-up its day, also when it was put off past midnight, and of a daily one none', async () => {
  const { clock, rung, at, device, reminders } = await rig('09:00')
  await device.write({
    lastAnsweredDay: toDay('2026-01-05'),
    followUpDays: [toDay('2026-01-05')],
    followUpTime: '23:40',
  })
  await at('2026-01-05T22:40:00Z')
  clock.now = '2026-01-05T22:45:00Z'
  await reminders.snooze()
  await at('2026-01-05T23:15:00Z')
  await device.write({ followUpDays: [] })
  await at('2026-01-06T08:00:00Z')
  expect(rung).toEqual([
    '2026-01-05T22:40:00Z follow-up of 2026-01-05',
    '2026-01-05T23:15:00Z follow-up of 2026-01-05',
    '2026-01-06T08:00:00Z',
  ])
})

test('cannot put off what it cannot write', async () => {
  const { at, device, reminders } = await rig()
  await at('2026-01-05T16:30:00Z')
  device.write = () => Promise.reject(new Error('full'))
  expect(await reminders.snooze()).toBe(false)
})
