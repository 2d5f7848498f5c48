// The prompts engine: what the journal says about a day. Pure: the same input gives the same output, byte for byte.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import type { SuggestionRecord } from '#shared/domain/suggestion-record'
import type { Assessment, SignalReading, Stance } from './assessment'
import { ration } from './budget'
import { candidates, countingReadings } from './candidates'
import type { EngineContext } from './context'
import { indexJournal, openDayBook, type DayBook, type JournalIndex } from './day-book'
import { chooseQuestions } from './choose-questions'
import { readSignal, type Signal } from './signal'
import { SIGNALS } from './signals'

/** `seed` only turns the rotation of questions. */
export function assess(journal: Journal, context: EngineContext, today: Day, seed: number): Assessment {
  return assessIndexed(indexJournal(journal), context, today, seed)
}

function assessIndexed(index: JournalIndex, context: EngineContext, today: Day, seed: number): Assessment {
  const book = openDayBook(index, today)
  const readings = readAll(book, index, context)
  const { suggestions, heldBack } = ration(candidates(readings, book, find), book)
  return {
    day: today,
    stance: stanceOf(readings, book),
    readings,
    suggestions: suggestions.map(({ peopleFacing: _rank, ...suggestion }) => suggestion),
    heldBack,
    questions: chooseQuestions(book, readings, context, seed),
  }
}

function find(id: Signal['id']): Signal {
  const signal = SIGNALS.find((candidate) => candidate.id === id)
  if (!signal) throw new Error(`No such signal: ${id}`)
  return signal
}

/** Today's readings; what needs persistence counts only if it fired on the previous working day with a check-in too. */
function readAll(book: DayBook, index: JournalIndex, { thresholds = {} }: EngineContext): SignalReading[] {
  const before = previousDayWithCheckIn(book)
  const bookBefore = before && openDayBook(index, before)
  return SIGNALS.map((signal) => {
    const reading = readSignal(signal, book, thresholds[signal.id])
    if (reading.state !== 'fires' || reading.counts || !bookBefore) return reading
    return { ...reading, counts: readSignal(signal, bookBefore, thresholds[signal.id]).state === 'fires' }
  })
}

function previousDayWithCheckIn(book: DayBook): Day | null {
  const earlier = book.window(10).filter((day) => day < book.today && book.checkInOn(day) !== null)
  return earlier.at(-1) ?? null
}

const LEAST_IN_FIVE = 3
const LEAST_IN_TEN = 6

function stanceOf(readings: readonly SignalReading[], book: DayBook): Stance {
  const logged = (count: number) => book.window(count).filter((day) => book.checkInOn(day) !== null).length
  if (logged(5) < LEAST_IN_FIVE && logged(10) < LEAST_IN_TEN) return 'not-enough-yet'
  const counting = countingReadings(readings, book)
  const has = (role: SignalReading['role']) => counting.some((reading) => reading.role === role)
  if (has('exposure') && has('consequence')) return 'step-back'
  if (counting.some(({ signal }) => signal.startsWith('O')) && !has('consequence')) return 'step-closer'
  return counting.length > 0 ? 'watch' : 'steady'
}

/** What would have been said on each working day with a check-in: showings, budget and rests are simulated. */
export function replay(journal: Journal, context: EngineContext, from: Day, to: Day, seed: number): Assessment[] {
  const index = indexJournal(journal)
  const simulated: SuggestionRecord[] = []
  const assessments: Assessment[] = []
  for (let day = from; day <= to; day = index.calendar.nextWorkingDay(day)) {
    if (index.checkIns.has(day) && index.calendar.isWorkingDay(day)) {
      const assessment = assessIndexed({ ...index, suggestions: [...simulated] }, context, day, seed)
      assessments.push(assessment)
      for (const suggestion of assessment.suggestions) simulated.push(asShown(suggestion, day, index.suggestions))
    }
    if (index.calendar.nextWorkingDay(day) <= day) break
  }
  return assessments
}

/** As if it had been shown; a recorded answer to the very same suggestion counts from its day. */
function asShown(
  suggestion: Assessment['suggestions'][number],
  day: Day,
  recorded: readonly SuggestionRecord[],
): SuggestionRecord {
  const { signals, direction, subject } = suggestion
  const same = recorded.find(
    (record) => record.day === day && record.signalIds[0] === signals[0] && record.subject?.id === subject?.id,
  )
  return {
    kind: 'suggestion',
    id: `${signals[0]}-${day}`,
    v: 1,
    createdAt: '',
    updatedAt: '',
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
    evidenceIds: [],
    events: same?.events ?? [],
  }
}
