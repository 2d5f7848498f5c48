// One question a day, up to two more on request, each with the reason it was chosen.
import type { Day } from '#shared/calendar/day'
import { openDelegations, openFeedbackOwed, openObstacles, openPathItems, presentPeople } from '#shared/domain/live'
import type { Subject } from '#shared/domain/subject'
import type { QuestionChoice, SignalId, SignalReading } from './assessment'
import type { EngineContext } from './context'
import type { DayBook } from './day-book'
import type { Question, Theme } from './questions/question'
import { message } from './signal'

const MOST_A_DAY = 3
const THEME_REST_DAYS = 3
const QUESTION_REST_DAYS = 20
const LOW_ENERGY = 2

export function chooseQuestions(
  book: DayBook,
  readings: readonly SignalReading[],
  context: EngineContext,
  seed: number,
): QuestionChoice[] {
  const shownToday = book.answers.filter(({ day }) => day === book.today).length
  if (book.noQuestionsOn.includes(book.today)) return []
  const watched = watchedSignals(readings)
  const choices: QuestionChoice[] = []
  const themes = restingThemes(book)
  const free = context.questions.filter((question) => mayAsk(question, book))
  while (choices.length < MOST_A_DAY - shownToday) {
    const rest = free.filter(
      ({ theme, id }) => !themes.has(theme) && !choices.some(({ questionId }) => questionId === id),
    )
    const next = signalDriven(rest, watched, book, seed) ?? byRotation(rest, book, seed)
    if (!next) break
    choices.push(next)
    themes.add(next.theme)
  }
  return choices
}

/** Firing, or one take-back, which asks before it suggests. */
function watchedSignals(readings: readonly SignalReading[]): SignalId[] {
  return readings
    .filter(({ state, signal, value }) => state === 'fires' || (signal === 'S4' && (value ?? 0) >= 1))
    .map(({ signal }) => signal)
}

function restingThemes(book: DayBook): Set<Theme> {
  const days = new Set(book.calendar.workingDaysUpTo(book.today, THEME_REST_DAYS))
  const isRecent = (day: Day) => days.has(day) || day === book.today
  return new Set(book.answers.filter(({ day }) => day <= book.today && isRecent(day)).map(({ theme }) => theme))
}

function mayAsk(question: Question, book: DayBook): boolean {
  const asked = book.answers.filter(({ questionId, day }) => questionId === question.id && day <= book.today)
  if (asked.some(({ status }) => status === 'never-again' || status === 'not-relevant')) return false
  if (asked.some(({ day }) => book.calendar.workingDaysBetween(day, book.today) < QUESTION_REST_DAYS)) return false
  const { dayKinds, energyAtMost, live } = question.when ?? {}
  const today = book.checkInOn(book.today)
  const kind = today?.dayKind ?? 'normal'
  if (dayKinds && !dayKinds.some((wanted) => wanted === kind)) return false
  if (energyAtMost !== undefined && (today?.energy ?? 5) > energyAtMost) return false
  return (live ?? []).every((what) => hasLive(what, book)) && fillFor(question, book) !== null
}

/** Jumps the queue once: not again while its last jump is within twenty working days. */
function signalDriven(
  questions: readonly Question[],
  watched: readonly SignalId[],
  book: DayBook,
  seed: number,
): QuestionChoice | null {
  for (const signal of watched) {
    const jumped = book.answers.some(
      ({ signalIds, day }) =>
        signalIds.includes(signal) &&
        day <= book.today &&
        book.calendar.workingDaysBetween(day, book.today) < QUESTION_REST_DAYS,
    )
    const fitting = jumped ? [] : questions.filter(({ when }) => when?.signals?.includes(signal))
    const [question] = inRotation(fitting, book.today, seed)
    if (question) return toChoice(question, book, message(`because.${signal}`), [signal])
  }
  return null
}

/** The theme that was asked about longest ago; within it a seeded order. Questions that wait for a signal stay out. */
function byRotation(questions: readonly Question[], book: DayBook, seed: number): QuestionChoice | null {
  const open = questions.filter(({ when }) => !when?.signals)
  const lastAsked = new Map<Theme, Day>()
  for (const { theme, day } of book.answers) {
    const before = lastAsked.get(theme)
    if (day <= book.today && (!before || day > before)) lastAsked.set(theme, day)
  }
  const oldestFirst = inRotation(open, book.today, seed).toSorted((a, b) => {
    const [first, second] = [lastAsked.get(a.theme) ?? '', lastAsked.get(b.theme) ?? '']
    return first < second ? -1 : first > second ? 1 : 0
  })
  const [question] = oldestFirst
  if (!question) return null
  const since = lastAsked.get(question.theme)
  const because = since
    ? message('because.theme-rested', { theme: question.theme, day: since })
    : message('because.theme-new', { theme: question.theme })
  return toChoice(question, book, because, [])
}

function toChoice(
  question: Question,
  book: DayBook,
  because: QuestionChoice['because'],
  signals: SignalId[],
): QuestionChoice {
  const energy = book.checkInOn(book.today)?.energy ?? null
  const { id: questionId, theme, depth } = question
  return {
    questionId,
    theme,
    depth,
    distanced: energy !== null && energy <= LOW_ENERGY,
    fill: fillFor(question, book) ?? {},
    because,
    signals,
  }
}

function inRotation(questions: readonly Question[], day: Day, seed: number): Question[] {
  return questions.toSorted(
    (a, b) => hashOf(`${seed} ${day} ${a.id}`) - hashOf(`${seed} ${day} ${b.id}`) || (a.id < b.id ? -1 : 1),
  )
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

const PLACEHOLDER = /\{(person|item|delegation|obstacle|partner)\}/g

/** What fills a question's gaps; null when there is nothing to fill one with. */
function fillFor({ text }: Question, book: DayBook): Record<string, Subject> | null {
  const fill: Record<string, Subject> = {}
  for (const [, name] of text.matchAll(PLACEHOLDER)) {
    const subject = subjectFor(name!, book)
    if (!subject) return null
    fill[name!] = subject
  }
  return fill
}

function subjectFor(name: string, book: DayBook): Subject | null {
  const { journal, today } = book
  const subject = (kind: Subject['kind'], id: string | undefined): Subject | null =>
    id === undefined ? null : { kind, id }
  switch (name) {
    case 'item':
      return subject('pathItem', openPathItems(journal, today)[0]?.record.id)
    case 'delegation':
      return subject('delegation', openDelegations(journal, today)[0]?.record.id)
    case 'obstacle':
      return subject('obstacle', openObstacles(journal, today)[0]?.record.id)
    default: {
      const relation = name === 'partner' ? 'partner' : 'report'
      return subject('person', presentPeople(journal, today).find((person) => person.relation === relation)?.id)
    }
  }
}

type LiveKind = NonNullable<NonNullable<Question['when']>['live']>[number]

function hasLive(what: LiveKind, { journal, today, peopleWork }: DayBook): boolean {
  switch (what) {
    case 'path-item':
      return openPathItems(journal, today).length > 0
    case 'delegation':
      return openDelegations(journal, today).length > 0
    case 'obstacle':
      return openObstacles(journal, today).length > 0
    case 'feedback-owed':
      return openFeedbackOwed(journal, today).length > 0
    case 'hiring':
      return peopleWork.some(({ type, dueDay }) => type === 'hiring' && dueDay <= today)
    default:
      return presentPeople(journal, today).some(({ relation }) => relation === what)
  }
}
