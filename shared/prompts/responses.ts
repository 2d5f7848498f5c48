// What the person said to suggestions, as far as it changes what is read and what is said.
import { daysBetween, type Day } from '#shared/calendar/day'
import { eventsUpTo } from '#shared/domain/events'
import type { SuggestionEvent, SuggestionRecord } from '#shared/domain/suggestion-record'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { SignalId } from './assessment'

type NotTrue = Extract<SuggestionEvent, { type: 'not-true' }>

/** Calendar days. */
const RAISED_FOR_DAYS = 60

/** Every "not true" up to a day that was not taken back, oldest first. */
function notTrueUpTo(record: SuggestionRecord, day: Day): NotTrue[] {
  const said: NotTrue[] = []
  let last: SuggestionEvent | null = null
  for (const event of eventsUpTo(record.events, day)) {
    if (event.type === 'followed-up') continue
    if (event.type === 'not-true') said.push(event)
    else if (event.type === 'answer-withdrawn' && last?.type === 'not-true') said.pop()
    last = event
  }
  return said
}

/** A correction holds for good, for every signal that the suggestion rested on. */
export function misreadRecords(
  records: readonly SuggestionRecord[],
  signal: SignalId,
  today: Day,
): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const record of records) {
    if (!record.signalIds.includes(signal)) continue
    for (const event of notTrueUpTo(record, today)) for (const id of event.recordIds) ids.add(id)
  }
  return ids
}

/** Every record that any suggestion was told it misread. */
export function correctedRecords(records: readonly SuggestionRecord[], today: Day): ReadonlySet<string> {
  const events = records.flatMap((record) => notTrueUpTo(record, today))
  return new Set(events.flatMap(({ recordIds }) => recordIds))
}

/** For sixty days after "not true" the leading signal's limit stands higher for that subject. */
export function isRaised(
  records: readonly SuggestionRecord[],
  signal: SignalId,
  subject: Subject | null,
  today: Day,
): boolean {
  return records.some(
    (record) =>
      record.signalIds[0] === signal &&
      subjectKey(record.subject) === subjectKey(subject) &&
      notTrueUpTo(record, today).some(({ day }) => daysBetween(day, today) < RAISED_FOR_DAYS),
  )
}
