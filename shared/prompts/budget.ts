// How much may be said: one suggestion a day, three in five working days, and a rest for each signal and subject.
import { suggestionAnswerOn, type SuggestionAnswer, type SuggestionRecord } from '#shared/domain/suggestion-record'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { Message, Retired, SignalId } from './assessment'
import type { Candidate } from './candidates'
import type { DayBook } from './day-book'
import { message } from './message'
import { pauseOn } from './pauses'
import { signalOf } from './signal-by-id'

const MOST_A_DAY = 1
const MOST_IN_FIVE_DAYS = 3
const COOLDOWN_DAYS = 5
const NOT_TRUE_DAYS = 10
/** The end of an exception is asked about once, and once more. */
const MOST_CHARTER_QUESTIONS = 2

export interface HeldBack {
  signals: readonly SignalId[]
  subject: Subject | null
  why: Message
}

/** What may be said today beyond what was shown already, and what may not, with the reason. */
export function ration(
  found: readonly Candidate[],
  book: DayBook,
  retired: readonly Retired[],
): { suggestions: Candidate[]; heldBack: HeldBack[] } {
  const shown = book.suggestions.filter(({ day }) => day <= book.today)
  const firstOfFive = book.calendar.workingDaysUpTo(book.today, 5)[0] ?? book.today
  let today = shown.filter(({ day }) => day === book.today).length
  let inFive = shown.filter(({ day }) => day >= firstOfFive).length
  const suggestions: Candidate[] = []
  const heldBack: HeldBack[] = []
  for (const candidate of found) {
    const why = whyRetired(candidate, retired) ?? whyNot(candidate, book, shown) ?? overBudget(today, inFive)
    if (why) heldBack.push({ signals: candidate.signals, subject: candidate.subject, why })
    else {
      suggestions.push(candidate)
      today += 1
      inFive += 1
    }
  }
  return { suggestions, heldBack }
}

function whyRetired({ signals }: Candidate, retired: readonly Retired[]): Message | null {
  const matter = retired.find((one) => one.matter === signals[0])
  return matter ? message('held.retired', { day: matter.since }) : null
}

function overBudget(today: number, inFive: number): Message | null {
  if (today >= MOST_A_DAY) return message('held.one-a-day')
  return inFive >= MOST_IN_FIVE_DAYS ? message('held.three-in-five') : null
}

function whyNot(candidate: Candidate, book: DayBook, shown: readonly SuggestionRecord[]): Message | null {
  if (book.isOff) return message('held.day-off')
  // What they keep too far from is no burden to hear of, whichever direction is claimed.
  const pause = candidate.signals[0]!.startsWith('O') ? null : pauseOn(book)
  if (pause) return pause
  const before = shown.filter((record) => isSame(record, candidate))
  if (candidate.signals[0] === 'S19' && before.length >= MOST_CHARTER_QUESTIONS) return message('held.asked-twice')
  return restingSince(before.at(-1), answersTo(candidate, book), candidate, book)
}

/** The same lead about the same thing; stepping back from one thing is one matter, whichever signal leads. */
export function isSame(
  record: SuggestionRecord,
  candidate: Pick<Candidate, 'signals' | 'subject' | 'direction'>,
): boolean {
  if (subjectKey(record.subject) !== subjectKey(candidate.subject)) return false
  const areStepsBack = record.direction === 'step-back' && candidate.direction === 'step-back'
  return areStepsBack || record.signalIds[0] === candidate.signals[0]
}

/** The answers in force today, as recorded. */
function answersTo(candidate: Candidate, book: DayBook): SuggestionAnswer[] {
  return book.answered.flatMap((record) =>
    isSame(record, candidate) ? (suggestionAnswerOn(record, book.today) ?? []) : [],
  )
}

/** Why it rests; null when it may be shown. */
function restingSince(
  last: SuggestionRecord | undefined,
  answers: SuggestionAnswer[],
  candidate: Candidate,
  book: DayBook,
): Message | null {
  const since = (day: DayBook['today']) => book.calendar.workingDaysBetween(day, book.today)
  for (const answer of answers) {
    if (answer.type === 'fine-for-now' && book.today <= answer.until)
      return message('held.fine', { until: answer.until })
    if (answer.type === 'not-true' && since(answer.day) < NOT_TRUE_DAYS) return message('held.not-true')
  }
  if (!last) return null
  // An answer given since it was last shown stands in for the rest after showing.
  const answer = answers.filter(({ day }) => day >= last.day).at(-1)
  if (answer?.type === 'later') return since(answer.day) < 1 ? message('held.later') : null
  if (answer?.type === 'fine-for-now') return null
  if (since(last.day) < COOLDOWN_DAYS) return message('held.shown', { day: last.day })
  return isOldNews(candidate, last.day) ? message('held.no-news', { day: last.day }) : null
}

/** What happened was said already, and nothing of the kind has happened since. */
function isOldNews({ signals, direction, evidence }: Candidate, shownOn: DayBook['today']): boolean {
  if (direction === 'step-back' || !signalOf(signals[0]!).needsNews) return false
  return evidence.every(({ day }) => day <= shownOn)
}
