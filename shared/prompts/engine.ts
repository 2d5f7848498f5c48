// The prompts engine: what the journal says about a day. Pure: the same input gives the same output, byte for byte.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import type { Assessment, Retired, SignalReading, Stance } from './assessment'
import { ration } from './budget'
import { candidates, type Candidate } from './candidates'
import { chooseInstead, chooseQuestions } from './choose-questions'
import { combine, countingReadings } from './combination'
import type { EngineContext } from './context'
import { openDayBook, type DayBook } from './day-book'
import { indexJournal, type JournalIndex } from './journal-index'
import { readSignal } from './read-signal'
import { retiredOn } from './retirement'
import { asShown, todaysSuggestion } from './shown-suggestions'
import { SIGNALS } from './signals/index'
import { withWhatHelped } from './what-helped'

/** `seed` only turns the rotation of questions. */
export function assess(journal: Journal, context: EngineContext, today: Day, seed: number): Assessment {
  return assessIndexed(indexJournal(journal), context, today, seed)
}

/**
 * What would have been said on each working day with a check-in: showings, budget and rests are simulated, and recorded
 * answers count from their day.
 */
export function replay(journal: Journal, context: EngineContext, from: Day, to: Day, seed: number): Assessment[] {
  return [...replaySteps(journal, context, from, to, seed)]
}

/** The same, a day at a time, for whoever has other things to do in between. */
export function* replaySteps(
  journal: Journal,
  context: EngineContext,
  from: Day,
  to: Day,
  seed: number,
): Generator<Assessment> {
  const index = indexJournal(journal)
  let suggestions: JournalIndex['suggestions'] = []
  for (const day of index.checkInDays) {
    if (day < from || day > to || !index.calendar.isWorkingDay(day)) continue
    const assessment = assessIndexed({ ...index, suggestions }, context, day, seed)
    yield assessment
    suggestions = [...suggestions, ...assessment.suggestions.map((suggestion) => asShown(suggestion, day))]
  }
}

function assessIndexed(index: JournalIndex, context: EngineContext, today: Day, seed: number): Assessment {
  const book = openDayBook(index, today, context.thresholds ?? {})
  const readings = readAll(book, index, context)
  const { found: all, excused } = candidates(readings, book)
  const found = all.map((candidate) => withWhatHelped(candidate, book))
  const retired = retiredOn(book)
  const { suggestions, heldBack } = ration(found, book, retired, context.shownLater?.suggestions)
  const shown = todaysSuggestion(book, found)
  const asking = { ...context, questions: without(context.questions, retired) }
  const held = excused ? [{ ...pick(excused.candidate), why: excused.why }] : []
  return {
    day: today,
    stance: stanceOf(readings, book),
    readings,
    suggestions: (shown ? [shown] : suggestions).map(withoutRank),
    // What is on the screen is not held back.
    heldBack: [...held, ...heldBack.filter(({ signals }) => !shown || signals !== shown.signals)],
    retired,
    questions: chooseQuestions(book, readings, asking, seed),
    questionInstead: chooseInstead(book, readings, asking, seed),
  }
}

function without(questions: EngineContext['questions'], retired: readonly Retired[]): EngineContext['questions'] {
  const gone = new Set(retired.map(({ matter }) => matter))
  return gone.size === 0 ? questions : questions.filter(({ id }) => !gone.has(id))
}

const pick = ({ signals, subject }: Candidate) => ({ signals, subject })

function withoutRank({ peopleFacing: _rank, ...suggestion }: Candidate): Assessment['suggestions'][number] {
  return suggestion
}

/** Today's readings; what needs persistence counts only if it fired on the previous working day with a check-in too. */
function readAll(book: DayBook, index: JournalIndex, { thresholds = {} }: EngineContext): SignalReading[] {
  let before: DayBook | null | undefined
  return SIGNALS.map((signal) => {
    const reading = readSignal(signal, book)
    if (reading.state !== 'fires' || reading.counts) return reading
    if (before === undefined) {
      const day = previousDayWithCheckIn(book)
      before = day && openDayBook(index, day, thresholds)
    }
    return { ...reading, counts: before !== null && readSignal(signal, before).state === 'fires' }
  })
}

const PERSISTS_WITHIN_DAYS = 20

/** Within the role and the last month. */
function previousDayWithCheckIn(book: DayBook): Day | null {
  return book.window(PERSISTS_WITHIN_DAYS).findLast((day) => day < book.today && book.checkInOn(day) !== null) ?? null
}

const LEAST_IN_FIVE = 3
const LEAST_IN_TEN = 6

function stanceOf(readings: readonly SignalReading[], book: DayBook): Stance {
  const logged = (count: number) => book.window(count).filter((day) => book.checkInOn(day) !== null).length
  if (logged(5) < LEAST_IN_FIVE && logged(10) < LEAST_IN_TEN) return 'not-enough-yet'
  const together = combine(readings, book)
  if (together && together.heldBy === null) return 'step-back'
  const counting = countingReadings(readings, book)
  const hasConsequence = counting.some(({ role }) => role === 'consequence')
  if (!hasConsequence && counting.some(({ signal }) => signal.startsWith('O'))) return 'step-closer'
  return counting.length > 0 ? 'watch' : 'steady'
}
