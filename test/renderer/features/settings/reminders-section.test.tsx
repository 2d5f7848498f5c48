import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { RemindersSection } from '../../../../renderer/features/settings/reminders-section'
import { toDay } from '../../../../shared/calendar/day'
import { createCharter } from '../../../../shared/domain/charter'
import type { Stamp } from '../../../../shared/domain/stamp'
import { seededIds } from '../../../support/fixed-clock'
import { renderWithJournal } from '../../../support/journal-rig'

afterEach(() => vi.unstubAllGlobals())

const MONDAY = toDay('2026-01-05')
const stamp: Stamp = { day: MONDAY, at: '2026-01-05T08:00:00Z', zone: 'Europe/Berlin', newId: seededIds(5) }

const open = (edition: 'electron' | 'loopback', reminderTime: string | null = '17:30') => {
  const written: unknown[] = []
  const device = {
    read: async () => ({ followUpTime: '09:00' }) as never,
    write: async (changes: object) => void written.push(changes) as never,
  }
  const records = [createCharter({ reminderTime }, MONDAY, stamp)]
  return { written, ...renderWithJournal(<RemindersSection device={device} edition={edition} />, { records }) }
}

test('says in the browser edition that nothing rings without an open page, and asks the browser when told to', async () => {
  const requestPermission = vi.fn<() => Promise<string>>(async () => 'granted')
  vi.stubGlobal('Notification', { permission: 'default', requestPermission })
  const { user } = open('loopback')
  expect(screen.getByText(/With no page open nothing rings/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Let the browser show a notification' }))
  expect(await screen.findByText(/shows a notification when the page is not in front/)).toBeTruthy()
})

test('speaks of the tray on the desktop, and never of the browser', () => {
  open('electron')
  expect(screen.getByText(/the tray keeps Stepback there/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /browser/ })).toBeNull()
})

test('switches follow-ups off and on', async () => {
  const { user, written } = open('electron')
  const followUps = await screen.findByRole('switch', { name: 'Follow-ups too' })
  expect(screen.getByLabelText('Follow-ups at')).toHaveProperty('value', '09:00')
  await user.click(followUps)
  expect(screen.queryByLabelText('Follow-ups at')).toBeNull()
  await user.click(followUps)
  expect(written).toEqual([{ followUpTime: null }, { followUpTime: '09:00' }])
})

test('says so where the charter has no time for reminders', () => {
  open('electron', null)
  expect(screen.getByText(/There are none/)).toBeTruthy()
  expect(screen.queryByRole('switch')).toBeNull()
})
