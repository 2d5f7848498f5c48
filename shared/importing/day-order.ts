// The days of the lines and headings that have a date, and whether each is in the order of those around it.
import type { Day } from '#shared/calendar/day'
import { readStamps } from './bracket-dates'

export interface Start {
  /** Of a heading; 1 for a line. */
  level: number
  /** The date as written, with its time. */
  stamp: string
  title: string
  /** What the title leaves out, as the date says it too. */
  weekday?: string | undefined
  /** How it is written, beside the date itself: alone, before words, and so on. */
  form: 'first' | 'after a word' | 'last' | 'alone' | 'before a word' | 'with words' | 'sentence' | 'listed'
  /** The text that begins on the same line. */
  rest?: string
}

export interface Candidate extends Start {
  /** The line's number. */
  at: number
  isAfterBlank: boolean
}

/** Several days, each later than the one before, or each earlier. */
export function areDaysInOrder(stamps: readonly string[]): boolean {
  const { read } = readStamps(stamps, { zone: 'UTC', check: () => undefined })
  const days = stamps.map((stamp) => read(stamp)?.day ?? null)
  const isInSteps = isInOrder(days, false) || isInOrder(days, true)
  return isInSteps && new Set(days).size > 1 && !days.includes(null)
}

export interface Dated extends Candidate {
  day: Day | null
  style: string
}

/** The days as far as the text alone tells them: what is asked for later counts as being in order. */
export function withDays(candidates: readonly Candidate[]): Dated[] {
  const stamps = candidates.map(({ stamp }) => stamp)
  const { read } = readStamps(stamps, { zone: 'UTC', check: () => undefined })
  return candidates.map((candidate) => ({
    ...candidate,
    day: read(candidate.stamp)?.day ?? null,
    style: styleOf(candidate),
  }))
}

/** Its form, and whether the date is in numbers, which way round, or in words. */
function styleOf({ stamp, form }: Start): string {
  const numbers = /\d{1,4}([./_-])\d{1,2}\1\d{1,4}/.exec(stamp)
  const words = /^\d/.test(stamp) ? 'day, then month' : 'month, then day'
  const date = numbers === null ? words : `${/^\d{4}/.test(numbers[0])}${numbers[1]}`
  return `${form} ${date}`
}

export const isInOrder = (days: readonly (Day | null)[], isNewestFirst: boolean): boolean => {
  const known = days.filter((day) => day !== null)
  return known.every(
    (day, index) => index === 0 || (isNewestFirst ? known[index - 1]! >= day : known[index - 1]! <= day),
  )
}

export interface Around {
  candidate: Dated
  /** The nearest sure ones. */
  before: Dated | null
  after: Dated | null
}

export function aroundEach(dated: readonly Dated[], isSure: (candidate: Dated) => boolean): Around[] {
  let before: Dated | null = null
  const around: Around[] = dated.map((candidate) => {
    const here = { candidate, before, after: null }
    if (isSure(candidate)) before = candidate
    return here
  })
  let after: Dated | null = null
  for (const here of around.toReversed()) {
    here.after = after
    if (isSure(here.candidate)) after = here.candidate
  }
  return around
}

/** In the order of the days around it, as far as they are known. */
export const fits = ({ candidate, before, after }: Around, newestFirst: boolean) =>
  isInOrder([before?.day ?? null, candidate.day, after?.day ?? null], newestFirst)

/** In order, and another day than those around it. */
export const isBetween = (around: Around, newestFirst: boolean) =>
  fits(around, newestFirst) &&
  (around.candidate.day === null ||
    (around.candidate.day !== around.before?.day && around.candidate.day !== around.after?.day))

export function isNewestFirst(sure: readonly Dated[]): boolean {
  const days = sure.flatMap(({ day }) => day ?? [])
  const steps = days.slice(1).map((day, index) => (day < days[index]! ? -1 : day > days[index]! ? 1 : 0))
  return steps.reduce<number>((sum, step) => sum + step, 0) < 0
}
