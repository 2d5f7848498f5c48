// Which of the lines with a date in a text of many days begin a day, and which only speak of one. The whole text decides:
// how most days of it begin, where its blank lines stand, and whether its days are in order.
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

interface Dated extends Candidate {
  day: Day | null
  style: string
}

/** The days as far as the text alone tells them: what is asked for later counts as being in order. */
function withDays(candidates: readonly Candidate[]): Dated[] {
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

/** The most frequent, the first of two that are equally so. */
function mostFrequent<T>(values: readonly T[]): { value: T; count: number } | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first === undefined ? null : { value: first[0], count: first[1] }
}

const isInOrder = (days: readonly (Day | null)[], isNewestFirst: boolean): boolean => {
  const known = days.filter((day) => day !== null)
  return known.every(
    (day, index) => index === 0 || (isNewestFirst ? known[index - 1]! >= day : known[index - 1]! <= day),
  )
}

/**
 * Those at the level of most days, or above it, that are written as most are: where dates come first in more of them, one
 * that ends with a date may be about another day. Of all others, those that are in the order of the days.
 */
export function headingsOfDays(all: readonly Candidate[]): Candidate[] {
  const dated = withDays(all)
  const first = dated.filter(({ form }) => form === 'first')
  const early = dated.filter(({ form }) => form !== 'last')
  const usual = mostFrequent((first.length > 0 ? early : dated).map(({ level }) => level))
  if (usual === null) return []
  const isDeep = ({ level }: Start) => level > usual.value
  const others = dated.filter((candidate) => candidate.form !== 'first' && !isDeep(candidate))
  const isUsualForm = ({ form }: Start) =>
    form === 'first' || (form === 'last' ? early.length * 2 < dated.length : first.length <= others.length)
  const isSure = (candidate: Dated) => !isDeep(candidate) && isUsualForm(candidate)
  const sure = dated.filter(isSure)
  const newestFirst = isNewestFirst(sure.length > 1 ? sure : dated)
  return aroundEach(dated, isSure)
    .filter((around) => {
      const { candidate } = around
      if (isSure(candidate)) return true
      if (candidate.form === 'last' && !isDeep(candidate)) return isDayInOrder(around, newestFirst)
      return isDeep(candidate)
        ? isBetween(around, newestFirst) && (candidate.form !== 'last' || around.after !== null)
        : fits(around, newestFirst)
    })
    .map(({ candidate }) => candidate)
}

/** Lines that begin a day. The first line of a text with dates at all is one. */
export function linesOfDays(candidates: readonly Candidate[]): Candidate[] {
  const dated = withDays(candidates)
  const [first] = dated
  if (first === undefined) return []
  const isUsualAtOnce = dated.filter(({ style }) => style === first.style).length > 1
  const usual = isUsualAtOnce ? first.style : mostFrequent(dated.map(({ style }) => style))!.value
  const usualForm = dated.find(({ style }) => style === usual)!.form
  const isSure = (candidate: Dated) => candidate === first || candidate.style === usual
  const sure = dated.filter(isSure)
  const hasHabit = sure.length > 1
  const newestFirst = isNewestFirst(hasHabit ? sure : dated)
  const spaced = isSpaced(hasHabit ? sure : dated)
  const isOtherHabit = hasHabit && isOtherWay(dated, sure, newestFirst)
  const isHead = (around: Around) => {
    const { candidate } = around
    if (candidate === first) return true
    if (candidate.style === usual) return !spaced || candidate.isAfterBlank || fits(around, newestFirst)
    return isOtherHabit || isLikely(around, { usualForm, hasHabit, spaced, newestFirst })
  }
  return aroundEach(dated, isSure)
    .filter(isHead)
    .map(({ candidate }) => candidate)
}

interface Habits {
  usualForm: Start['form']
  /** There are several days that are written alike. */
  hasHabit: boolean
  spaced: boolean
  newestFirst: boolean
}

/** A line that is written another way than most days. */
function isLikely(around: Around, { usualForm, hasHabit, spaced, newestFirst }: Habits): boolean {
  const { candidate, before, after } = around
  if (!fits(around, newestFirst)) return false
  if (candidate.form === 'alone') return true
  const isApart = !spaced || candidate.isAfterBlank
  if (candidate.form === 'before a word' && (isApart || !hasHabit)) return true
  // The writer may have begun to write dates another way.
  if (candidate.form === usualForm) return isApart
  // After the last day, a date that is still to come would fit as well as a day does.
  if (candidate.isAfterBlank) return candidate.rest === undefined || after !== null
  return !spaced && before !== null && after !== null && isBetween(around, newestFirst)
}

/** In the order of the days around it, as far as they are known. */
const fits = ({ candidate, before, after }: Around, newestFirst: boolean) =>
  isInOrder([before?.day ?? null, candidate.day, after?.day ?? null], newestFirst)

const isDayInOrder = (around: Around, newestFirst: boolean) =>
  around.candidate.day !== null && fits(around, newestFirst)

/** In order, and another day than those around it. */
const isBetween = (around: Around, newestFirst: boolean) =>
  fits(around, newestFirst) &&
  (around.candidate.day === null ||
    (around.candidate.day !== around.before?.day && around.candidate.day !== around.after?.day))

interface Around {
  candidate: Dated
  /** The nearest sure ones. */
  before: Dated | null
  after: Dated | null
}

function aroundEach(dated: readonly Dated[], isSure: (candidate: Dated) => boolean): Around[] {
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

/** Most days begin another way than the first ones do, and all of them are in order. */
const isOtherWay = (dated: readonly Dated[], sure: readonly Dated[], newestFirst: boolean) =>
  dated.length - sure.length > sure.length &&
  isInOrder(
    dated.map(({ day }) => day),
    newestFirst,
  )

function isNewestFirst(sure: readonly Dated[]): boolean {
  const days = sure.flatMap(({ day }) => day ?? [])
  const steps = days.slice(1).map((day, index) => (day < days[index]! ? -1 : day > days[index]! ? 1 : 0))
  return steps.reduce<number>((sum, step) => sum + step, 0) < 0
}

/** At least half of them have a blank line before them. */
function isSpaced(sure: readonly Dated[]): boolean {
  const others = sure.slice(1)
  return others.filter(({ isAfterBlank }) => isAfterBlank).length * 2 >= others.length
}
