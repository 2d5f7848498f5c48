// One question a day, up to two more on request, each with the reason it was chosen.
import { isUntouched, type Answer } from '#shared/domain/answer'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { Message, QuestionChoice, QuestionInstead, SignalId, SignalReading } from './assessment'
import { askedUpTo, type Asked } from './asked-questions'
import { capturedOn, type Captured } from './captured'
import type { EngineContext } from './context'
import { kindOfKey } from './cues/cue'
import { CUE_MATTERS } from './cues/cue-matters'
import { FRESH_DAYS, rightlyRead, shortQuote, type WrittenCue } from './cues/written-cues'
import type { DayBook } from './day-book'
import { message } from './message'
import { LOW_ENERGY, pauseOn } from './pauses'
import { fillingsOn, type Fillings } from './question-fill'
import type { Question } from './questions/question'
import { inRotation } from './rotation'
import { knownSignal } from './signal-by-id'
import { questionsThatHelped } from './what-helped'

const MOST_A_DAY = 3
const INCIDENT_MONTH = 5

/** What today asks of a question, worked out once. */
interface Asking {
  book: DayBook
  readings: readonly SignalReading[]
  fillings: Fillings
  seed: number
  /** After low days only the question about oneself is left. */
  isPaused: boolean
  asked: Asked
  /** What the last days' writing tells, newest first. */
  cues: readonly WrittenCue[]
  /** What was noted today. */
  captured: readonly Captured[]
}

/**
 * In the order they are offered; [] on a day without questions, and when three were shown. `except` is one of today's that
 * is read as if it had not been shown.
 */
export function chooseQuestions(
  book: DayBook,
  readings: readonly SignalReading[],
  context: EngineContext,
  seed: number,
  except: Answer | null = null,
): QuestionChoice[] {
  if (book.noQuestionsOn.includes(book.today)) return []
  const asked = askedUpTo(book, context.shownLater?.answers, except)
  const isPaused = pauseOn(book)?.id === 'held.low-energy'
  const asking: Asking = {
    book,
    readings,
    fillings: fillingsOn(book),
    seed,
    isPaused,
    asked,
    cues: freshCues(book, context),
    captured: capturedOn(book),
  }
  let open = context.questions.filter(
    (question) => !asked.restingThemes.has(question.theme) && mayAsk(question, asking),
  )
  const choices: QuestionChoice[] = []
  const most = MOST_A_DAY - asked.today.length
  while (choices.length < most) {
    const ordinary = open.filter(({ when }) => !when?.captured)
    const next =
      afterCapture(open, asking) ??
      signalDriven(ordinary, asking, choices) ??
      cueDriven(ordinary, asking, choices) ??
      afterIncidents(ordinary, asking) ??
      byRotation(ordinary, asking)
    if (!next) break
    choices.push(next)
    open = open.filter(({ theme }) => theme !== next.theme)
  }
  return choices
}

/**
 * What takes the place of the question that waits without an answer: one about what was noted since; and where that was a
 * slip, the one that would have been asked without it. null where the one that waits stays.
 */
export function chooseInstead(
  book: DayBook,
  readings: readonly SignalReading[],
  context: EngineContext,
  seed: number,
): QuestionInstead | null {
  const waiting = askedUpTo(book).today.at(-1)
  if (!waiting || !isUntouched(waiting)) return null
  const [first] = chooseQuestions(book, readings, context, seed, waiting)
  if (!first) return null
  const isNoted = ({ questionId }: { questionId: string }) =>
    context.questions.find(({ id }) => id === questionId)?.when?.captured !== undefined
  if (!isNoted(first) && !isNoted(waiting)) return null
  const isTheSame =
    first.questionId === waiting.questionId && subjectKey(first.subject ?? null) === subjectKey(waiting.subject ?? null)
  return isTheSame ? null : { ...first, inPlaceOf: waiting.id }
}

function mayAsk(question: Question, asking: Asking): boolean {
  const { book, fillings, asked } = asking
  const { dayKinds, energyAtMost, live = [], captured } = question.when ?? {}
  const today = book.checkInOn(book.today)
  if (asking.isPaused && question.theme !== 'energy') return false
  if (dayKinds && !dayKinds.some((kind) => kind === (today?.dayKind ?? 'normal'))) return false
  // Low energy is something said, never assumed.
  if (energyAtMost !== undefined && (today?.energy ?? Infinity) > energyAtMost) return false
  // A theme whose last three answers were a few words is asked in half a minute, or not at all.
  if (question.depth !== '30s' && asked.shortThemes.has(question.theme)) return false
  if (!isRested(question, asked) || !live.every(fillings.isLive)) return false
  return captured !== undefined || fillings.fillFor(question, []) !== null
}

/** Not twice in twenty working days; what is not relevant or was never to be asked again stays away. */
function isRested({ id }: Question, { lately, refused }: Asked): boolean {
  return !refused.has(id) && lately.every(({ questionId }) => questionId !== id)
}

/** About what was noted today: while it is fresh, and before whatever else there is. */
function afterCapture(open: readonly Question[], asking: Asking): QuestionChoice | null {
  for (const { capture, signal, subjects } of asking.captured) {
    const fitting = open.filter(({ when }) => when?.captured === capture)
    const [question] = helpfulFirst(inRotation(fitting, asking.book.today, asking.seed), asking)
    const [subject] = subjects
    const because = message(`because.${capture}`, subject ? { subject } : {})
    if (question)
      return { ...toChoice(question, asking, because, subjects), signals: [signal], ...(subject && { subject }) }
  }
  return null
}

/** Jumps the queue once: not again for the same signal within twenty working days. */
function signalDriven(open: readonly Question[], asking: Asking, choices: readonly QuestionChoice[]) {
  for (const reading of watched(asking.readings)) {
    const { signal } = reading
    if (hasJumped(signal, asking.asked) || choices.some(({ signals }) => signals.includes(signal))) continue
    const fitting = open.filter(({ when }) => when?.signals?.includes(signal))
    const [question] = helpfulFirst(inRotation(fitting, asking.book.today, asking.seed), asking)
    if (question)
      return { ...toChoice(question, asking, message(`because.${signal}`), reading.subjects), signals: [signal] }
  }
  return null
}

/** What helped the last time comes back where its trigger does. */
function helpfulFirst(questions: readonly Question[], { book }: Asking): Question[] {
  const helped = questionsThatHelped(book)
  return questions.toSorted((a, b) => Number(helped.has(b.id)) - Number(helped.has(a.id)))
}

/** What fires; and what asks before it suggests, such as one take-back. */
function watched(readings: readonly SignalReading[]): SignalReading[] {
  return readings.filter(
    ({ state, signal, value }) => state === 'fires' || (value ?? 0) >= (knownSignal(signal)?.asksFrom ?? Infinity),
  )
}

function hasJumped(signal: SignalId, { lately }: Asked): boolean {
  return lately.some(({ signalIds }) => signalIds.includes(signal))
}

function freshCues(book: DayBook, { cues = [] }: EngineContext): WrittenCue[] {
  const [first = book.today] = book.calendar.workingDaysUpTo(book.today, FRESH_DAYS)
  return rightlyRead(cues, book.misreadCues).filter(({ day }) => day >= first && day <= book.today)
}

/** One sentence at a time; the same kind jumps the queue once in twenty working days. */
function cueDriven(open: readonly Question[], asking: Asking, choices: readonly QuestionChoice[]) {
  const { asked, book, seed, cues } = asking
  if (choices.some(({ cueKey }) => cueKey !== undefined)) return null
  const jumped = new Set(asked.lately.map(({ cueKey = '' }) => kindOfKey(cueKey)))
  for (const { key, kind, day, ...written } of cues) {
    if (jumped.has(kind)) continue
    const fitting = open.filter(({ theme, when }) => theme === CUE_MATTERS[kind].theme && !when?.signals)
    const [question] = helpfulFirst(inRotation(fitting, book.today, seed), asking)
    const because = message('because.wrote', { words: shortQuote(written), day })
    if (question) return { ...toChoice(question, asking, because, []), cueKey: key }
  }
  return null
}

/** More than five incident days in twenty: who owns reliability is then the question, whatever else there is. */
function afterIncidents(open: readonly Question[], asking: Asking): QuestionChoice | null {
  const { book, seed, asked } = asking
  const days = book.window(20)
  const incidents = days.filter((day) => book.checkInOn(day)?.dayKind === 'incident').length
  if (incidents <= INCIDENT_MONTH || asked.lately.some(({ theme }) => theme === 'incident')) return null
  const [question] = inRotation(
    open.filter(({ theme, when }) => theme === 'incident' && !when?.signals),
    book.today,
    seed,
  )
  return question ? toChoice(question, asking, message('because.incidents', { days: incidents }), []) : null
}

/** The theme that was asked about longest ago; within it a seeded order. Questions that wait for a signal stay out. */
function byRotation(open: readonly Question[], asking: Asking): QuestionChoice | null {
  const { book, seed, asked } = asking
  const since = ({ theme }: Question) => asked.lastByTheme.get(theme) ?? ''
  const free = open.filter(({ when }) => !when?.signals)
  const [question] = inRotation(free, book.today, seed).toSorted((a, b) =>
    // Whoever is new in a role learns the system first: of themes equally long ago, literacy comes first.
    since(a) === since(b)
      ? Number(book.isNewInRole && b.theme === 'literacy') - Number(book.isNewInRole && a.theme === 'literacy')
      : since(a) < since(b)
        ? -1
        : 1,
  )
  if (!question) return null
  const { theme } = question
  const day = asked.lastByTheme.get(theme)
  const because = day ? message('because.theme-rested', { theme, day }) : message('because.theme-new', { theme })
  return toChoice(question, asking, because, [])
}

function toChoice(
  question: Question,
  { book, fillings }: Asking,
  because: Message,
  about: readonly Subject[],
): QuestionChoice {
  const energy = book.checkInOn(book.today)?.energy ?? null
  const { id: questionId, theme, depth } = question
  return {
    questionId,
    theme,
    depth,
    distanced: energy !== null && energy <= LOW_ENERGY,
    fill: fillings.fillFor(question, about) ?? {},
    because,
    signals: [],
  }
}
