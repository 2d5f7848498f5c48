import { expect, test } from 'vitest'
import { createReminderClicks } from '../../../electron/host/reminder-clicks'

function rig(isOpen: boolean) {
  const state = { isOpen, now: 0 }
  const log: string[] = []
  const clicks = createReminderClicks({
    show: () => log.push('show'),
    tell: (kinds) => {
      if (state.isOpen) log.push(kinds.join())
      return state.isOpen
    },
    now: () => state.now,
  })
  return { state, log, clicks }
}

test('leads into an open journal at once', () => {
  const { log, clicks } = rig(true)
  clicks.onClick(['follow-up'])
  clicks.onOpened()
  expect(log).toEqual(['show', 'follow-up'])
})

test('waits for a locked one to be unlocked, and leads there once', () => {
  const { state, log, clicks } = rig(false)
  clicks.onClick(['daily'])
  state.isOpen = true
  clicks.onOpened()
  clicks.onOpened()
  expect(log).toEqual(['show', 'daily'])
})

test('is forgotten when nobody unlocks within three minutes', () => {
  const { state, log, clicks } = rig(false)
  clicks.onClick(['daily'])
  Object.assign(state, { isOpen: true, now: 3 * 60_000 })
  clicks.onOpened()
  expect(log).toEqual(['show'])
})
