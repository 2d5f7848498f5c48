// How much may be said: one suggestion a day, three in five working days, and a rest for each signal and subject.
import { rememberedBy } from '#shared/domain/remembered'
import { suggestionAnswerOn, type SuggestionAnswer, type SuggestionRecord } from '#shared/domain/suggestion-record'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { Message, Retired, SignalId } from './assessment'
import type { Candidate } from './candidates'
import type { DayBook } from './day-book'
import { countTold, hasTold } from './kept-evidence'
import { message } from './message'
import { pauseOn } from './pauses'
import { signalOf } from './signal-by-id'

const MOST_A_DAY = 1
const FIVE_DAYS = 5
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
  later: readonly SuggestionRecord[] = [],
): { suggestions: Candidate[]; heldBack: HeldBack[] } {
  const spent = whatIsSpent(later, book)
  const suggestions: Candidate[] = []
  const heldBack: HeldBack[] = []
  /** What leads a candidate is said once a day; it goes on to the next subject only where it may not name the first. */
  const settled = new Set<string>()
  for (const candidate of found) {
    const lead = candidate.direction === 'step-back' ? 'step-back' : candidate.signals[0]!
    if (settled.has(lead)) continue
    const own = whyNotThis(candidate, book, later)
    const why = whyNothing(candidate, book, retired) ?? own ?? overBudget(spent, suggestions.length)
    if (why === null || why !== own || !goesOn(candidate, why)) settled.add(lead)
    if (why) heldBack.push({ signals: candidate.signals, subject: candidate.subject, why })
    else suggestions.push(candidate)
  }
  return { suggestions, heldBack }
}

/** A step back is one matter: another item is named once the person has answered about the first, not while that rests. */
function goesOn({ direction }: Candidate, why: Message): boolean {
  return direction !== 'step-back' || why.id === 'held.fine' || why.id === 'held.not-true'
}

interface Spent {
  today: number
  /** The most in any five working days that today is one of. */
  inFive: number
}

function whatIsSpent(later: readonly SuggestionRecord[], { suggestions, today, calendar }: DayBook): Spent {
  const firsts = calendar.workingDaysUpTo(today, FIVE_DAYS)
  const lately = suggestions.slice(suggestions.findLastIndex(({ day }) => day < (firsts[0] ?? today)) + 1)
  const shown = [...lately.filter(({ day }) => day <= today), ...later]
  const inFive = firsts.map((first) => {
    const fifth = calendar.addWorkingDays(first, FIVE_DAYS - 1)
    const last = fifth > today ? fifth : today
    return shown.filter(({ day }) => day >= first && day <= last).length
  })
  return { today: shown.filter(({ day }) => day === today).length, inFive: Math.max(0, ...inFive) }
}

function whyRetired({ signals }: Candidate, retired: readonly Retired[]): Message | null {
  const matter = retired.find((one) => one.matter === signals[0])
  return matter ? message('held.retired', { day: matter.since }) : null
}

function overBudget({ today, inFive }: Spent, more: number): Message | null {
  if (today + more >= MOST_A_DAY) return message('held.one-a-day')
  return inFive + more >= MOST_IN_FIVE_DAYS ? message('held.three-in-five') : null
}

/** Why its signals say nothing today, whatever they are about. */
function whyNothing(candidate: Candidate, book: DayBook, retired: readonly Retired[]): Message | null {
  const gone = whyRetired(candidate, retired)
  if (gone) return gone
  if (book.isOff) return message('held.day-off')
  // What they keep too far from is no burden to hear of, whichever direction is claimed.
  return candidate.signals[0]!.startsWith('O') ? null : pauseOn(book)
}

/** Why they say nothing about this subject. */
function whyNotThis(candidate: Candidate, book: DayBook, later: readonly SuggestionRecord[]): Message | null {
  const same = [
    ...shownOf(candidate, book.suggestions).filter(({ day }) => day <= book.today),
    ...later.filter((record) => isSame(record, candidate)),
  ]
  if (candidate.signals[0] === 'S19' && same.length >= MOST_CHARTER_QUESTIONS) return message('held.asked-twice')
  const before = same.filter(({ day }) => day <= book.today)
  return restingSince(before.at(-1), answersTo(candidate, book), candidate, book) ?? restingBefore(same, book)
}

/** Those about the same matter, in the order of their days. */
export function shownOf(matter: Matter, suggestions: readonly SuggestionRecord[]): SuggestionRecord[] {
  const shown = byMatter(suggestions)
  const [first = [], ...others] = mattersOf(matter.subject, matter.direction, matter.signals[0]).map(
    (key) => shown.get(key) ?? [],
  )
  if (others.length === 0) return first
  return [...new Set([...first, ...others.flat()])].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

const byMatter = rememberedBy((suggestions: readonly SuggestionRecord[]) => {
  const shown = new Map<string, SuggestionRecord[]>()
  for (const record of suggestions)
    for (const key of mattersOfShown(record)) {
      const same = shown.get(key)
      if (same) same.push(record)
      else shown.set(key, [record])
    }
  return shown
})

/** A lead about a thing; stepping back from one thing is one matter besides, whichever signal leads. */
function mattersOf(subject: Subject | null, direction: Candidate['direction'], lead: string | undefined): string[] {
  const about = subjectKey(subject)
  return direction === 'step-back' ? [`${about} ${lead}`, `${about} step-back`] : [`${about} ${lead}`]
}

/** A step back told of all that it gathered: none of that is told of the same thing in words of its own while it rests. */
function mattersOfShown({ subject, direction, signalIds }: SuggestionRecord): string[] {
  const told = direction === 'step-back' ? signalIds : signalIds.slice(0, 1)
  return [...new Set(told.flatMap((signal) => mattersOf(subject, direction, signal)))]
}

/** What was shown about a later day already had its rest before it, too. */
function restingBefore(same: readonly SuggestionRecord[], { today, calendar }: DayBook): Message | null {
  const next = same.find(({ day }) => day > today && calendar.workingDaysBetween(today, day) < COOLDOWN_DAYS)
  return next ? message('held.shown', { day: next.day }) : null
}

type Matter = Pick<Candidate, 'signals' | 'subject' | 'direction'>

export function isSame(record: SuggestionRecord, { subject, direction, signals }: Matter): boolean {
  const ofRecord = mattersOfShown(record)
  return mattersOf(subject, direction, signals[0]).some((key) => ofRecord.includes(key))
}

/** The answers in force today, as recorded. */
function answersTo(candidate: Candidate, book: DayBook): SuggestionAnswer[] {
  return shownOf(candidate, book.answered).flatMap((record) => suggestionAnswerOn(record, book.today) ?? [])
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
  return isOldNews(candidate, last) ? message('held.no-news', { day: last.day }) : null
}

/** What happened was said already, and nothing of the kind has happened, or has been entered, since. */
function isOldNews({ signals, evidence }: Candidate, last: SuggestionRecord): boolean {
  const { needsNews, tellsOfDays } = signalOf(signals[0]!)
  if (!needsNews) return false
  if (tellsOfDays) {
    const isToldOf = evidence.some((one) => hasTold(last, one)) && signals.every((one) => last.signalIds.includes(one))
    return isToldOf && evidence.length <= countTold(last)
  }
  return evidence.every((one) => one.day <= last.day && hasTold(last, one))
}
