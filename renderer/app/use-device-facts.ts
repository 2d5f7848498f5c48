// What the host has to know to remind rightly while the journal is locked: when, on which days, and what is answered.
import { useEffect } from 'react'
import { charterOn } from '#shared/domain/charter'
import { checkInsByDay } from '#shared/domain/check-ins-by-day'
import { daysOffOf } from '#shared/domain/day-off'
import type { Day } from '#shared/calendar/day'
import type { Host } from '#shared/ipc/contract'
import { useIsSample, useIsWhole, useJournal, useToday } from '../journal/journal-context'
import { useFollowUps } from './use-follow-ups'

/** Only the newest: nobody is reminded of the past. */
const MOST_DAYS_OFF = 400

export function useDeviceFacts(host: Pick<Host, 'device'>): void {
  const isWhole = useIsWhole()
  const isSample = useIsSample()
  const isOwn = isWhole && !isSample
  const today = useToday()
  const charters = useJournal(({ charter }) => charter)
  const charter = charterOn(charters.values(), today)
  const reminderTime = charter?.reminderTime ?? null
  const weekdays = charter?.workingWeekdays.join() ?? ''
  const lastAnsweredDay = useJournal(({ checkIn }) => checkInsByDay(checkIn).checkInDays.at(-1) ?? null)
  const daysOff = useJournal(({ dayOff }) => [...daysOffOf(dayOff.values())].toSorted().slice(-MOST_DAYS_OFF).join())
  const followUpDays = [...new Set(useFollowUps().map(({ day }) => day))].join()
  useEffect(() => {
    if (!isOwn) return
    // Whoever has no charter has said nothing of when.
    const rhythm = weekdays === '' ? {} : { reminderTime, workingWeekdays: weekdays.split(',').map(Number) }
    const days = { daysOff: toDays(daysOff), followUpDays: toDays(followUpDays) }
    // A fault costs a needless reminder, and is told where settings are changed.
    void host.device.write({ ...rhythm, ...days, lastAnsweredDay }).catch(() => {})
  }, [host, isOwn, reminderTime, weekdays, lastAnsweredDay, daysOff, followUpDays])
}

const toDays = (joined: string) => (joined === '' ? [] : joined.split(',')) as Day[]
