// What can be chosen for a coach: every record of a period with words in it, paragraph by paragraph.
import type { Day, DaySpan } from '#shared/calendar/day'
import type { CoachPack, PackLine } from '#shared/domain/coach-pack'
import { liveRecords, type Journal } from '#shared/domain/journal'
import type { RecordOf, TextRecord } from '#shared/domain/record'
import { paragraphsOf } from '../format/written-blocks'
import { isSince } from './since-last-page'

export const CHOOSABLE_KINDS = [
  'checkIn',
  'note',
  'answer',
  'pathItem',
  'delegation',
  'decision',
  'peopleWork',
  'feedbackOwed',
  'obstacle',
  'plan',
  'suggestion',
  'exception',
  'person',
] as const satisfies readonly TextRecord['kind'][]
export type ChoosableKind = (typeof CHOOSABLE_KINDS)[number]

export interface ChoosableRecord {
  recordId: string
  kind: ChoosableKind
  /** What it is about; for things with a life, the last day of the period on which something happened to it. */
  day: Day
  /** Each can be chosen by itself; never empty. */
  parts: readonly string[]
  isFlagged: boolean
}

/**
 * Flagged ones first, then newest first. Records without words are not listed. Of the day of the `last` page there are
 * only those that were written on after it.
 */
export function choosableRecords(
  journal: Journal,
  span: DaySpan,
  last: Pick<CoachPack, 'day' | 'at'> | null = null,
): ChoosableRecord[] {
  const all = CHOOSABLE_KINDS.flatMap((kind) =>
    liveRecords(journal, kind).map((record) => {
      const choosable = toChoosable(record, span)
      return choosable && isSince(last, choosable.day, record.updatedAt) ? choosable : null
    }),
  )
  return all
    .filter((one): one is ChoosableRecord => one !== null)
    .sort(
      (a, b) => Number(b.isFlagged) - Number(a.isFlagged) || compare(b.day, a.day) || compare(a.recordId, b.recordId),
    )
}

function toChoosable(record: RecordOf<ChoosableKind>, span: DaySpan): ChoosableRecord | null {
  const day = dayWithin(record, span)
  const parts = textsOf(record).flatMap(paragraphsOf)
  if (day === null || parts.length === 0) return null
  return { recordId: record.id, kind: record.kind, day, parts, isFlagged: record.forCoach }
}

function dayWithin(record: RecordOf<ChoosableKind>, { first, last }: DaySpan): Day | null {
  // Notes on a person are of no day: they are offered where they were flagged, as they stand at the end.
  if (record.kind === 'person') return record.forCoach ? last : null
  const events = 'events' in record ? record.events.map((event) => event.day) : []
  const days = [...startOf(record), ...events].filter((day) => day >= first && day <= last)
  return days.toSorted().at(-1) ?? null
}

function startOf(record: RecordOf<ChoosableKind>): Day[] {
  if ('day' in record) return [record.day]
  if ('since' in record) return [record.since]
  if ('from' in record) return [record.from]
  return 'dueDay' in record ? [record.dueDay] : []
}

type WordedEvent = RecordOf<'delegation' | 'decision' | 'obstacle' | 'plan' | 'suggestion'>['events'][number]

/** The words of a record, in the order one reads them. */
function textsOf(record: RecordOf<ChoosableKind>): string[] {
  switch (record.kind) {
    case 'checkIn':
      return [record.line]
    case 'note':
    case 'feedbackOwed':
      return [record.text]
    case 'answer':
      if (record.status !== 'answered') return []
      return [
        record.questionText,
        record.text,
        ...record.followUps.flatMap(({ question, text }) => (text ? [question, text] : [])),
      ]
    case 'pathItem':
      return [record.title, record.notes]
    case 'delegation':
      return [record.title, record.notes, record.prediction, ...eventTexts(record.events)]
    case 'decision':
      return [record.title, record.expectation, ...eventTexts(record.events)]
    case 'peopleWork':
      return [record.title, record.notes]
    case 'obstacle':
      return [record.title, record.notes, ...eventTexts(record.events)]
    case 'plan':
      return [`${record.ifText} ${record.thenText}`, ...eventTexts(record.events)]
    case 'suggestion':
      return [record.title, record.saw, ...eventTexts(record.events)]
    case 'exception':
      return [record.reason]
    case 'person':
      return record.notes.trim() === '' ? [] : [`${record.name}: ${record.notes}`]
  }
}

function eventTexts(events: readonly WordedEvent[]): string[] {
  return events.map((event) => {
    if ('text' in event) return event.text
    return event.type === 'finished' || event.type === 'abandoned' ? event.outcome : ''
  })
}

/** The chosen parts of a record, in their order; all of them where the whole record is chosen. */
export function chosenParts(record: ChoosableRecord, lines: readonly PackLine[]): string[] {
  const own = lines.filter(({ recordId }) => recordId === record.recordId)
  if (own.some(({ part }) => part === null)) return [...record.parts]
  return record.parts.filter((_part, index) => own.some(({ part }) => part === index))
}

/** Chooses a whole record (`part` null) or one part of it, or takes the choice back. All parts together are the record. */
export function chooseLine(
  lines: readonly PackLine[],
  record: ChoosableRecord,
  part: number | null,
  isChosen: boolean,
): PackLine[] {
  const { recordId, parts } = record
  const others = lines.filter((line) => line.recordId !== recordId)
  if (part === null) return isChosen ? [...others, { recordId, part: null }] : others
  const chosen = parts.map((_text, index) => {
    const was = lines.some((line) => line.recordId === recordId && (line.part === null || line.part === index))
    return index === part ? isChosen : was
  })
  if (chosen.every(Boolean)) return [...others, { recordId, part: null }]
  return [...others, ...chosen.flatMap((isIn, index) => (isIn ? [{ recordId, part: index }] : []))]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
