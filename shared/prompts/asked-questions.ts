// The questions that were shown up to a day, as far as they decide what may be asked on it.
import type { Day } from '#shared/calendar/day'
import type { Answer } from '#shared/domain/answer'
import { rememberedBy } from '#shared/domain/remembered'
import type { DayBook } from './day-book'
import type { Theme } from './questions/question'
import { isShortAnswer } from './short-answer'

const QUESTION_REST_DAYS = 20
const THEME_REST_DAYS = 3
const SHORT_IN_A_ROW = 3
/** Some two months of answers. */
const SEARCHED_ANSWERS = 60

export interface Asked {
  today: readonly Answer[]
  /** Shown in the last twenty working days, oldest first; then those shown about the next twenty already. */
  lately: readonly Answer[]
  /** Not relevant, or never to be asked again. */
  refused: ReadonlySet<string>
  /** The last day on which a theme was asked about. */
  lastByTheme: ReadonlyMap<Theme, Day>
  /** Asked about today or on the two working days before. */
  restingThemes: ReadonlySet<Theme>
  /** Themes whose last three answers were a few words each. */
  shortThemes: ReadonlySet<Theme>
}

/**
 * `later` are those that were shown about later days before this one was answered: they have their rest too. `except` is
 * one of today's that is to be read as if it had not been asked.
 */
export function askedUpTo(book: DayBook, later: readonly Answer[] = [], except: Answer | null = null): Asked {
  const { answers, refusals, today, calendar } = book
  const end = firstAfter(answers, today)
  const since = (days: number): Answer[] => {
    const [first = today] = calendar.workingDaysUpTo(today, days)
    let start = end
    while (start > 0 && answers[start - 1]!.day >= first) start -= 1
    return answers.slice(start, end).filter((answer) => answer !== except)
  }
  const soon = (days: number) => later.filter(({ day }) => calendar.workingDaysBetween(today, day) < days)
  const lately = since(QUESTION_REST_DAYS)
  return {
    today: lately.filter(({ day }) => day === today),
    lately: [...lately, ...soon(QUESTION_REST_DAYS)],
    refused: new Set(
      [...refusals.filter(({ day }) => day <= today), ...later.filter(isRefused)].map(({ questionId }) => questionId),
    ),
    lastByTheme: lastDays(answers, today, except),
    restingThemes: new Set([...since(THEME_REST_DAYS), ...soon(THEME_REST_DAYS)].map(({ theme }) => theme)),
    shortThemes: answeredShort(answers.slice(Math.max(0, end - SEARCHED_ANSWERS), end)),
  }
}

const isRefused = ({ status }: Answer) => status === 'never-again' || status === 'not-relevant'

/** Years of answers are searched by halves; they are in the order of their days. */
function firstAfter(answers: readonly Answer[], day: Day): number {
  let [low, high] = [0, answers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (answers[middle]!.day <= day) low = middle + 1
    else high = middle
  }
  return low
}

const byTheme = rememberedBy((answers: readonly Answer[]) => {
  const asked = new Map<Theme, Answer[]>()
  for (const answer of answers) {
    const same = asked.get(answer.theme)
    if (same) same.push(answer)
    else asked.set(answer.theme, [answer])
  }
  return asked
})

function lastDays(answers: readonly Answer[], today: Day, except: Answer | null): Map<Theme, Day> {
  const last = new Map<Theme, Day>()
  for (const [theme, ofTheme] of byTheme(answers)) {
    const at = firstAfter(ofTheme, today) - 1
    const before = ofTheme[at] === except ? ofTheme[at - 1] : ofTheme[at]
    if (before) last.set(theme, before.day)
  }
  return last
}

function answeredShort(answers: readonly Answer[]): Set<Theme> {
  const answered = answers.filter(({ status }) => status === 'answered')
  const isShort = (theme: Theme) => {
    const last = answered.filter((answer) => answer.theme === theme).slice(-SHORT_IN_A_ROW)
    return last.length === SHORT_IN_A_ROW && last.every(({ text }) => isShortAnswer(text))
  }
  return new Set([...new Set(answered.map(({ theme }) => theme))].filter(isShort))
}
