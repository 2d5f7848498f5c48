// Small journals made by hand for a test: records from the real factories, on days told in words.
import { toDay, type Day } from '../../shared/calendar/day'
import { answerCheckIn, createCheckIn, type CheckInAnswers } from '../../shared/domain/check-in'
import { toJournal, type Journal } from '../../shared/domain/journal'
import type { JournalRecord } from '../../shared/domain/record'
import type { Stamp } from '../../shared/domain/stamp'
import { seededIds } from './fixed-clock'

export interface MadeJournal {
  stamp: (day: string) => Stamp
  /** Keeps a record and gives it back. */
  add: <R extends JournalRecord>(record: R) => R
  checkIn: (day: string, answers?: CheckInAnswers) => JournalRecord
  journal: () => Journal
  records: () => JournalRecord[]
}

export function madeJournal(seed = 7): MadeJournal {
  const newId = seededIds(seed)
  const byId = new Map<string, JournalRecord>()
  const stamp = (day: string): Stamp => ({ day: toDay(day), at: `${day}T16:50:00Z`, zone: 'Europe/Berlin', newId })
  const add = <R extends JournalRecord>(record: R): R => {
    byId.set(record.id, record)
    return record
  }
  return {
    stamp,
    add,
    checkIn: (day, answers = {}) => add(answerCheckIn(createCheckIn(toDay(day), 'full', stamp(day)), answers)),
    journal: () => toJournal(byId.values()),
    records: () => [...byId.values()],
  }
}

export const day = (text: string): Day => toDay(text)
