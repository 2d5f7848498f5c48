// The sample quarter as the tests of it read it.
import { toDay, type Day } from '../../../shared/calendar/day'
import { journalCalendar } from '../../../shared/domain/journal-calendar'
import { liveRecords, toJournal, type Journal } from '../../../shared/domain/journal'
import type { JournalRecord } from '../../../shared/domain/record'
import { sampleQuarter } from '../../../shared/sample/sample-quarter'
import { seededIds } from '../../support/fixed-clock'

export interface Sample {
  records: JournalRecord[]
  journal: Journal
  /** The 65 working days, by the journal's own calendar; day 1 is `days[0]`. */
  days: Day[]
  dayOf: (number: number) => Day
}

export function sampleOn(today = '2026-04-13', zone = 'Europe/Berlin', seed = 1): Sample {
  const records = sampleQuarter({ today: toDay(today), zone, at: `${today}T12:00:00Z`, newId: seededIds(seed) })
  const journal = toJournal(records)
  const calendar = journalCalendar(journal)
  const days = calendar.workingDaysUpTo(calendar.previousWorkingDay(toDay(today)), 65)
  return { records, journal, days, dayOf: (number) => days[number - 1]! }
}

export function checkInOn(journal: Journal, day: Day) {
  return liveRecords(journal, 'checkIn').find((checkIn) => checkIn.day === day) ?? null
}

/** Every text of more than a word that a person wrote. Suggestions are the app's words. */
export function textsOf(records: readonly JournalRecord[]): string[] {
  const written = records.filter((record) => record.kind !== 'suggestion' && record.kind !== 'setting')
  return written.flatMap((record) => valuesIn(record)).flatMap(({ value }) => (value.includes(' ') ? [value] : []))
}

/** The ids a record gives to itself and to the lines and events in it, and those by which it points elsewhere. */
export function idsOf(record: JournalRecord): { own: string[]; pointing: string[] } {
  const ids = valuesIn(record).filter(({ value }) => UUID.test(value))
  const isOwn = ({ path }: Value) => /^(id|(events|toRaise|ratings)\.\d+\.id)$/.test(path)
  return {
    own: ids.filter(isOwn).map(({ value }) => value),
    pointing: ids.filter((id) => !isOwn(id)).map(({ value }) => value),
  }
}

interface Value {
  path: string
  value: string
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function valuesIn(value: unknown, path = ''): Value[] {
  if (typeof value === 'string') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, path === '' ? key : `${path}.${key}`))
}
