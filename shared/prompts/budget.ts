// How much may be said: one suggestion a day, three in five working days, and a rest for each signal and subject.
import type { Day } from '#shared/calendar/day'
import { suggestionAnswerOn, type SuggestionRecord } from '#shared/domain/suggestion-record'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { Candidate } from './candidates'
import type { Message, SignalId } from './assessment'
import type { DayBook } from './day-book'
import { pauseToday } from './pauses'
import { message } from './signal'

const MOST_A_DAY = 1
const MOST_IN_FIVE_DAYS = 3
const COOLDOWN_DAYS = 5
const NOT_TRUE_DAYS = 10

export interface Rationed {
  suggestions: Candidate[]
  heldBack: { signals: readonly SignalId[]; subject: Subject | null; why: Message }[]
}

export function ration(found: readonly Candidate[], book: DayBook): Rationed {
  const shown = book.suggestions.filter(({ day }) => day <= book.today)
  const week = new Set(book.calendar.workingDaysUpTo(book.today, 5))
  const oldest = [...week][0] ?? book.today
  let today = shown.filter(({ day }) => day === book.today).length
  let inWeek = shown.filter(({ day }) => day >= oldest).length
  const rationed: Rationed = { suggestions: [], heldBack: [] }
  for (const candidate of found) {
    const why = whyNot(candidate, book, shown) ?? overBudget(today, inWeek)
    if (why) {
      rationed.heldBack.push({ signals: candidate.signals, subject: candidate.subject, why })
      continue
    }
    rationed.suggestions.push(candidate)
    today += 1
    inWeek += 1
  }
  return rationed
}

function overBudget(today: number, inWeek: number): Message | null {
  if (today >= MOST_A_DAY) return message('held.one-a-day')
  return inWeek >= MOST_IN_FIVE_DAYS ? message('held.three-a-week') : null
}

function whyNot(candidate: Candidate, book: DayBook, shown: readonly SuggestionRecord[]): Message | null {
  const pause = candidate.direction === 'step-back' ? pauseToday(book) : null
  if (pause) return pause
  for (const record of shown) {
    if (!isSame(record, candidate)) continue
    const until = restsUntil(record, book)
    if (until) return until
  }
  return null
}

/** The same lead about the same thing; stepping back from one thing is one subject, whichever signal leads. */
function isSame(record: SuggestionRecord, candidate: Candidate): boolean {
  if (subjectKey(record.subject) !== subjectKey(candidate.subject)) return false
  return (
    record.signalIds[0] === candidate.signals[0] ||
    (record.direction === 'step-back' && candidate.direction === 'step-back')
  )
}

/** Why it rests; null when it may be shown again. */
function restsUntil(record: SuggestionRecord, book: DayBook): Message | null {
  const answer = suggestionAnswerOn(record, book.today)
  const since = (day: Day) => book.calendar.workingDaysBetween(day, book.today)
  switch (answer?.type) {
    case 'later':
      return since(answer.day) < 1 ? message('held.later') : null
    case 'fine-for-now':
      return book.today <= answer.until ? message('held.fine', { until: answer.until }) : null
    case 'not-true':
      return since(answer.day) < NOT_TRUE_DAYS ? message('held.not-true') : null
    default:
      return since(record.day) < COOLDOWN_DAYS ? message('held.shown', { day: record.day }) : null
  }
}
