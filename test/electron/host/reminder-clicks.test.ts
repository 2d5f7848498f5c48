import { expect, test } from 'vitest'
import { createReminderClicks } from '../../../electron/host/reminder-clicks'
import { toDay } from '../../../shared/calendar/day'
import type { Ring } from '../../../shared/reminders/next-reminder'

const DAILY: Ring = { kinds: ['daily'], followUpDay: null }

function rig(isOpen: boolean) {
  const state = { isOpen, now: 0 }
  const log: string[] = []
  const clicks = createReminderClicks({
    show: () => log.push('show'),
    tell: ({ kinds, followUpDay }) => {
      if (state.isOpen) log.push([...kinds, followUpDay ?? ''].join(' ').trim())
      return state.isOpen
    },
    now: () => state.now,
  })
  return { state, log, clicks }
}

test('leads into an open journal at once', () => {
  const { log, clicks } = rig(true)
  clicks.onClick({ kinds: ['follow-up'], followUpDay: toDay('2026-01-05') })
  clicks.onOpened()
  expect(log).toEqual(['show', 'follow-up 2026-01-05'])
})

test('waits for a locked one to be unlocked, and leads there once', () => {
  const { state, log, clicks } = rig(false)
  clicks.onClick(DAILY)
  state.isOpen = true
  clicks.onOpened()
  clicks.onOpened()
  expect(log).toEqual(['show', 'daily'])
})

test('that a page follows on its way out of the sample waits for the journal, and brings nothing forward', () => {
  const { state, log, clicks } = rig(false)
  clicks.follow({ kinds: ['follow-up'], followUpDay: toDay('2026-01-05') })
  state.isOpen = true
  clicks.onOpened()
  clicks.onOpened()
  expect(log).toEqual(['follow-up 2026-01-05'])
})

test('that is followed while another page has the journal waits for this one to take it over', () => {
  const { log, clicks } = rig(true)
  clicks.follow(DAILY)
  expect(log).toEqual([])
  clicks.onOpened()
  expect(log).toEqual(['daily'])
})

test('is forgotten when nobody unlocks within three minutes', () => {
  const { state, log, clicks } = rig(false)
  clicks.onClick(DAILY)
  Object.assign(state, { isOpen: true, now: 3 * 60_000 })
  clicks.onOpened()
  expect(log).toEqual(['show'])
})
