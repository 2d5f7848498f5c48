// Suggestions as records: the one on today's screen stays, and a replay keeps what it would have shown.
import type { Day } from '#shared/calendar/day'
import { findRecord } from '#shared/domain/journal'
import { suggestionAnswerOn, type SuggestionRecord } from '#shared/domain/suggestion-record'
import type { Evidence, Message, SignalId, Suggestion } from './assessment'
import { isSame } from './budget'
import { plansAgain, type Candidate } from './candidates'
import type { DayBook } from './day-book'
import { keptEvidence } from './kept-evidence'
import { message } from './message'

/** Shown today and not answered: it stays all day, as it reads now, or in its own words where nothing says it now. */
export function todaysSuggestion(book: DayBook, found: readonly Candidate[]): Candidate | null {
  const record = book.suggestions.find(({ day }) => day === book.today)
  if (!record || suggestionAnswerOn(record, book.today) !== null) return null
  const still = found.find((candidate) => isSame(record, candidate) && candidate.direction === record.direction)
  return still ? { ...still, recordId: record.id } : inItsOwnWords(record, book)
}

function inItsOwnWords(record: SuggestionRecord, book: DayBook): Candidate {
  const lines = (text: string): Message[] => (text === '' ? [] : text.split('\n').map(verbatim))
  return {
    recordId: record.id,
    signals: record.signalIds as SignalId[],
    direction: record.direction,
    subject: record.subject,
    title: verbatim(record.title),
    saw: lines(record.saw),
    limit: lines(record.limit),
    leftOut: lines(record.leftOut),
    wouldGoAway: verbatim(record.wouldGoAway),
    evidence: record.evidenceIds.flatMap((id) => evidenceAgain(id, book)),
    plans: plansAgain(record, record.signalIds[0]!, book),
    peopleFacing: 0,
  }
}

const verbatim = (text: string): Message => message('verbatim', { text })

function evidenceAgain(recordId: string, { journal, today }: DayBook): Evidence[] {
  const record = findRecord(journal, recordId)
  if (!record || record.deletedAt !== null) return []
  const day = 'day' in record ? record.day : 'since' in record ? record.since : today
  return [{ recordId, day, message: message('seen.record', { day }) }]
}

/** As it would have been recorded, had it been shown on that day. Answers are looked up where they were given. */
export function asShown({ signals, direction, subject, evidence }: Suggestion, day: Day): SuggestionRecord {
  return {
    kind: 'suggestion',
    id: `${signals[0]} ${day}`,
    v: 1,
    createdAt: day,
    updatedAt: day,
    revision: 1,
    deletedAt: null,
    forCoach: false,
    day,
    signalIds: [...signals],
    direction,
    subject,
    title: '',
    saw: '',
    limit: '',
    leftOut: '',
    wouldGoAway: '',
    ...keptEvidence(evidence),
    events: [],
  }
}
