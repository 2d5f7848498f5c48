// Which of the lines with a date in a text of many days begin a day, and which only speak of one. The whole text decides:
// how most days of it begin, where its blank lines stand, and whether its days are in order.
import { daysBetween } from '#shared/calendar/day'
import { aroundEach, fits, isBetween, isInOrder, isNewestFirst, withDays } from './day-order'
import type { Around, Candidate, Dated, Start } from './day-order'

/** The most frequent, the first of two that are equally so. */
function mostFrequent<T>(values: readonly T[]): { value: T; count: number } | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first === undefined ? null : { value: first[0], count: first[1] }
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
  const gaps = sure.slice(1).map((head, index) => daysApart(head, sure[index]!))
  const reach = gaps.reduce((longest, gap) => Math.max(longest, gap), A_FORTNIGHT)
  return aroundEach(dated, isSure)
    .filter((around) => {
      const { candidate } = around
      if (isSure(candidate)) return true
      if (candidate.form === 'last' && !isLastHead(around, isDeep(candidate), reach)) return false
      return isDeep(candidate) ? isBetween(around, newestFirst) : fits(around, newestFirst)
    })
    .map(({ candidate }) => candidate)
}

const A_FORTNIGHT = 14

const daysApart = (one: Dated, other: Dated) =>
  one.day === null || other.day === null ? 0 : Math.abs(daysBetween(one.day, other.day))

/** Whether a heading that ends with a date may be that of a day: after the last one, it may as well tell of one to come. */
const isLastHead = ({ candidate, before, after }: Around, isDeep: boolean, reach: number) =>
  candidate.day !== null && (after !== null || (!isDeep && (before === null || daysApart(candidate, before) <= reach)))

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

/** Most days begin another way than the first ones do, and all of them are in order. */
const isOtherWay = (dated: readonly Dated[], sure: readonly Dated[], newestFirst: boolean) =>
  dated.length - sure.length > sure.length &&
  isInOrder(
    dated.map(({ day }) => day),
    newestFirst,
  )

/** At least half of them have a blank line before them. */
function isSpaced(sure: readonly Dated[]): boolean {
  const others = sure.slice(1)
  return others.filter(({ isAfterBlank }) => isAfterBlank).length * 2 >= others.length
}
