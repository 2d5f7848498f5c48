// What the host has to know to remind rightly while the journal is locked: the last answered day, and the days off.
import { useEffect } from 'react'
import { checkInsByDay } from '#shared/domain/check-ins-by-day'
import { daysOffOf } from '#shared/domain/day-off'
import type { Host } from '#shared/ipc/contract'
import { useIsSample, useIsWhole, useJournal } from '../journal/journal-context'

/** Only the newest: nobody is reminded of the past. */
const MOST_DAYS_OFF = 400

export function useDeviceFacts(host: Pick<Host, 'device'>): void {
  const isWhole = useIsWhole()
  const isSample = useIsSample()
  const isOwn = isWhole && !isSample
  const lastAnsweredDay = useJournal(({ checkIn }) => checkInsByDay(checkIn).checkInDays.at(-1) ?? null)
  const daysOff = useJournal(({ dayOff }) => [...daysOffOf(dayOff.values())].toSorted().slice(-MOST_DAYS_OFF).join())
  useEffect(() => {
    if (!isOwn) return
    const days = daysOff === '' ? [] : daysOff.split(',')
    // A fault costs a needless reminder, and is told where settings are changed.
    void host.device.write({ lastAnsweredDay, daysOff: days as never }).catch(() => {})
  }, [host, isOwn, lastAnsweredDay, daysOff])
}
