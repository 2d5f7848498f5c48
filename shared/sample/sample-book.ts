// The journal as it grows in the telling: counts revisions as the app does, and knows every record by its story name.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { mentionedIn } from '#shared/domain/mentions'
import type { Person } from '#shared/domain/person'
import type { JournalRecord, RecordKind, RecordOf } from '#shared/domain/record'
import type { Stamp } from '#shared/domain/stamp'
import { createSampleDays, instantAt, type SampleDays } from './sample-days'
import type { StoryDay } from './story/shapes'

export interface SampleInput {
  /** Stays empty: the sample ends on the last working day before it. */
  today: Day
  zone: string
  /** The instant of opening the sample, UTC: what the app itself writes then carries it. */
  at: string
  newId: () => string
}

export interface SampleBook extends Pick<SampleDays, 'dayOf' | 'leave' | 'weekdayOfSlot'> {
  input: SampleInput
  /** A moment of that evening, each later than the one before. */
  stampOn: (number: StoryDay) => Stamp
  /** A moment of the next working morning, about that day. */
  stampNextMorning: (number: StoryDay) => Stamp
  /** Writes a new record, or the next revision of one. `name` is for `find`. */
  put: <R extends JournalRecord>(record: R, at: string, name?: string) => R
  /** Throws where the story names something it never wrote. */
  find: <K extends RecordKind>(kind: K, name: string) => RecordOf<K>
  /** The text with its days filled in. */
  words: (text: string) => string
  mentions: (text: string) => string[]
  records: () => JournalRecord[]
}

const LATE_EVENING = 22 * 60 + 20
const END_OF_DAY = 17 * 60 + 31
const MORNING = 8 * 60 + 40

/** `lateDays` are those on which the person sat down to write only in the late evening. */
export function createSampleBook(input: SampleInput, lateDays: ReadonlySet<StoryDay>): SampleBook {
  const days = createSampleDays(input.today)
  const byId = new Map<string, JournalRecord>()
  const idsByName = new Map<string, string>()
  const stampOn = createStamps(input, days, (number) => (lateDays.has(number) ? LATE_EVENING : END_OF_DAY), 0)
  const stampNextMorning = createStamps(input, days, () => MORNING, 1)

  function put<R extends JournalRecord>(record: R, at: string, name?: string): R {
    const before = byId.get(record.id)
    const written = before ? { ...record, revision: before.revision + 1, updatedAt: at } : record
    byId.set(written.id, written)
    if (name !== undefined) idsByName.set(`${written.kind}:${name}`, written.id)
    return written
  }

  function find<K extends RecordKind>(kind: K, name: string): RecordOf<K> {
    const record = byId.get(idsByName.get(`${kind}:${name}`) ?? '')
    if (!record) throw new Error(`The story never wrote ${kind} ${name}`)
    return record as RecordOf<K>
  }

  const people = () => [...byId.values()].filter((record): record is Person => record.kind === 'person')
  return {
    ...days,
    input,
    stampOn,
    stampNextMorning,
    put,
    find,
    words: (text) => fillDays(text, days),
    mentions: (text) => mentionedIn(text, people()),
    records: () => [...byId.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  }
}

/** Ticks on a little with every stamp, so that two events of one day keep their order. */
function createStamps(
  { zone, newId }: SampleInput,
  days: SampleDays,
  minuteOf: (number: StoryDay) => number,
  writtenDaysAfter: number,
): (number: StoryDay) => Stamp {
  const stampsByDay = new Map<StoryDay, number>()
  return (number) => {
    const stamps = stampsByDay.get(number) ?? 0
    stampsByDay.set(number, stamps + 1)
    const minute = minuteOf(number) + ((number * 17) % 29)
    const at = instantAt(days.dayOf(number + writtenDaysAfter), zone, minute, 4 + stamps * 13)
    return { day: days.dayOf(number), at, zone, newId }
  }
}

function fillDays(text: string, days: SampleDays): string {
  return text.replace(/\{(weekday|date):(\d+)\}/g, (_gap, style: string, number: string) =>
    formatDay(days.dayOf(Number(number)), 'en-GB', style === 'date' ? 'short' : 'weekday'),
  )
}
