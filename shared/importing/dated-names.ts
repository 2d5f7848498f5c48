// Which day each file is about, by its name: shape by shape, one pattern for all names of a shape, and a question where
// two patterns fit and give different days.
import type { Day } from '#shared/calendar/day'
import { dayByPattern, patternsFor } from './date-patterns'
import { dayInWords } from './worded-dates'
import type { DateQuestion } from './types'

export interface NamedDay {
  /** null when the name has no date, or one that depends on the answer. */
  day: Day | null
  isUndecided: boolean
}

export interface NamedDays {
  byName: Map<string, NamedDay>
  question: DateQuestion | null
}

/** `DMY`, `MDY`, `YMD`: the order of the parts, whatever stands between them. */
export function orderOf(pattern: string): string {
  const plain = pattern.replace(/\[[^\]]*\]/g, '').replace(/d{2,4}/g, '')
  const places = [...'YMD'].map((letter) => ({ letter, at: plain.toUpperCase().indexOf(letter) }))
  return places
    .sort((a, b) => a.at - b.at)
    .map(({ letter }) => letter)
    .join('')
}

/** `02-01-2021` and `31-01-2021` are of one shape; so are `Jeffrey-20210101` and `Lucas-20210102`. */
const shapeOf = (name: string) => name.replace(/\p{L}+/gu, 'a').replace(/\d/g, '0')

export function daysOfNames(names: readonly string[], answer: string | null): NamedDays {
  const groups = new Map<string, string[]>()
  for (const name of new Set(names)) groups.set(shapeOf(name), [...(groups.get(shapeOf(name)) ?? []), name])
  const byName = new Map<string, NamedDay>()
  const undecided: { name: string; patterns: string[] }[] = []
  for (const group of groups.values()) {
    for (const { name, patterns } of readGroup(group, answer)) {
      const days = new Set(patterns.map((pattern) => dayByPattern(name, pattern)))
      const [day = null] = days
      byName.set(name, {
        day: days.size === 1 ? day : days.size === 0 ? dayInWords(name) : null,
        isUndecided: days.size > 1,
      })
      if (days.size > 1) undecided.push({ name, patterns })
    }
  }
  return { byName, question: undecided.length === 0 ? null : toQuestion(undecided) }
}

/** Each name with the patterns that may be meant: those that fit every name of the group, if there are such. */
function readGroup(group: readonly string[], answer: string | null): { name: string; patterns: string[] }[] {
  const fitting = group.map((name) => ({ name, patterns: patternsFor(name) }))
  const dated = fitting.filter(({ patterns }) => patterns.length > 0)
  const orders = dated.map(({ patterns }) => new Set(patterns.map(orderOf)))
  const common = [...(orders[0] ?? [])].filter((order) => orders.every((all) => all.has(order)))
  const wanted = answer === null || !common.includes(orderOf(answer)) ? common : [orderOf(answer)]
  return fitting.map(({ name, patterns }) => {
    const meant = patterns.filter((pattern) => wanted.includes(orderOf(pattern)))
    return { name, patterns: meant.length > 0 ? meant : patterns }
  })
}

function toQuestion(undecided: readonly { name: string; patterns: string[] }[]): DateQuestion {
  const byOrder = firstByOrder(undecided.flatMap(({ patterns }) => patterns))
  const patterns = [...byOrder.values()]
  const examples = undecided.slice(0, 3).map(({ name, patterns: own }) => ({
    text: name,
    days: [...byOrder.keys()].map((order) => {
      const pattern = own.find((candidate) => orderOf(candidate) === order)
      return pattern === undefined ? null : dayByPattern(name, pattern)
    }),
  }))
  return { patterns, examples }
}

/** The most usual pattern of each order: D-M-YYYY says no more than DD-MM-YYYY. */
function firstByOrder(patterns: readonly string[]): Map<string, string> {
  const byOrder = new Map<string, string>()
  for (const pattern of patterns) if (!byOrder.has(orderOf(pattern))) byOrder.set(orderOf(pattern), pattern)
  return byOrder
}
