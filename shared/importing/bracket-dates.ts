// Dates of a file whose writer chose the pattern: 2020-08-29 11:11, 09.06.2013 15:39, 08/29/2020 11:11:00 AM. Day or month
// first is decided by all of them together, and asked when both fit.
import type { WrittenWhen } from './days'
import { fromEpochMs, readIso, whenAt, whenLocal, whenWritten } from './days'
import { orderOf } from './dated-names'
import { dayByPattern } from './date-patterns'
import { dayInWords, timeInWords } from './worded-dates'
import type { DateQuestion, ReadOptions } from './types'

export type Stamped = (stamp: string) => WrittenWhen | null

export type StampsRead =
  | { outcome: 'read'; read: Stamped }
  /** `read` gives null for what depends on the answer. */
  | { outcome: 'ask'; question: DateQuestion; read: Stamped }

const ORDERS = ['D.M.YYYY', 'M.D.YYYY', 'D.M.YY', 'M.D.YY', 'YY.M.D']
const NUMBERS = /^\D*?(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/
/** Seconds or milliseconds, since 2001 in ten or thirteen digits. */
const EPOCH = /^1\d{9}(?:\d{3})?$/
const YEAR_FIRST = /^\D*?(\d{4})[./_-](\d{1,2})[./_-](\d{1,2})(?!\d)/

const numbersIn = (stamp: string) => {
  const found = NUMBERS.exec(stamp)
  return found ? `${found[1]}.${found[2]}.${found[3]}` : null
}

/** The question is asked only when a stamp depends on the answer. */
export function readStamps(stamps: readonly string[], options: ReadOptions): StampsRead {
  const numeric = stamps.flatMap((stamp) => (fixed(stamp, options.zone) === null ? (numbersIn(stamp) ?? []) : []))
  const possible = mayBeginWithYear(stamps, numeric) ? ORDERS : ORDERS.slice(0, 4)
  const fitting = possible
    .filter((order) => numeric.some((text) => dayByPattern(text, order) !== null))
    .filter((order) =>
      numeric.every((text) => {
        const hasLongYear = /\d{4}$/.test(text)
        return hasLongYear !== order.endsWith('YYYY') || dayByPattern(text, order) !== null
      }),
    )
  const long = fitting.filter((order) => order.endsWith('YYYY'))
  const answered = options.datePattern ? orderOf(options.datePattern) : null
  const chosen = ORDERS.filter((order) => orderOf(order) === answered)
  const orders = chosen.length > 0 ? chosen : withDots(fitting, stamps)
  const isSame = numeric.every(
    (text) => new Set(orders.map((order) => dayByPattern(text, order)).filter(Boolean)).size <= 1,
  )
  // Where nothing fits all, the stamps are a mix, and each is read where only one order can be meant.
  const read: Stamped = (stamp) => fixed(stamp, options.zone) ?? byOrder(stamp, orders, options.zone)
  if (isSame) return { outcome: 'read', read }
  return { outcome: 'ask', question: questionFor(stamps, long.length > 1 ? long : fitting), read }
}

/** 26-03-04: with dashes as in the long form, or where the first number is always the same. */
function mayBeginWithYear(stamps: readonly string[], numeric: readonly string[]): boolean {
  const isDashed = stamps.some((stamp) => /(?<!\d)\d{2}-\d{2}-\d{2}(?!\d)/.test(stamp))
  const first = new Set(numeric.map((text) => text.split('.')[0]))
  return isDashed || (first.size === 1 && new Set(numeric).size > 1)
}

/** 09.06.2013: with dots, the day comes first wherever dates are written so. */
function withDots(fitting: string[], stamps: readonly string[]): string[] {
  const isDotted = stamps.every((stamp) => !NUMBERS.test(stamp) || /\d\.\d{1,2}\.\d/.test(stamp))
  const dayFirst = fitting.filter((order) => orderOf(order) === 'DMY')
  return isDotted && dayFirst.length > 0 ? dayFirst : fitting
}

function questionFor(stamps: readonly string[], patterns: string[]): DateQuestion {
  const dayOf = (stamp: string, pattern: string) => dayByPattern(numbersIn(stamp) ?? '', pattern)
  const open = stamps.filter((stamp) => new Set(patterns.map((pattern) => dayOf(stamp, pattern))).size > 1)
  const shown = [...new Set(open)].slice(0, 3)
  return {
    patterns,
    examples: shown.map((text) => ({ text, days: patterns.map((pattern) => dayOf(text, pattern)) })),
  }
}

/** Whether a cell or a field is a date and little else, in whatever order. */
export function looksDated(text: string): boolean {
  const plain = text.trim()
  if (plain.length > 60) return false
  return (
    /^(?:\p{L}+\.?,?\s+)?(?:\d{1,2}|\d{4})[-/._]\d{1,2}[-/._](?:\d{4}|\d{1,2})(?!\d)/u.test(plain) ||
    dayInWords(plain) !== null
  )
}

/** Stamps that mean one day whatever the order. */
function fixed(stamp: string, zone: string): WrittenWhen | null {
  const plain = stamp.trim()
  if (readIso(plain)) return whenWritten(plain, zone)
  const instant = EPOCH.test(plain) ? fromEpochMs(Number(plain.padEnd(13, '0'))) : null
  if (instant) return whenAt(instant, zone)
  const yearFirst = YEAR_FIRST.exec(plain)
  const time = timeInWords(plain.replace(YEAR_FIRST, '').replace(NUMBERS, ''))
  if (yearFirst)
    return whenLocal(`${yearFirst[1]}-${yearFirst[2]!.padStart(2, '0')}-${yearFirst[3]!.padStart(2, '0')}`, time, zone)
  const worded = dayInWords(plain)
  return worded && whenLocal(worded, timeInWords(plain.replace(/^.*\d{4}/, '')), zone)
}

function byOrder(stamp: string, orders: readonly string[], zone: string): WrittenWhen | null {
  const text = numbersIn(stamp)
  if (text === null) return null
  const days = new Set(orders.map((order) => dayByPattern(text, order)).filter((day) => day !== null))
  const [day] = days
  return days.size === 1 ? whenLocal(day!, timeInWords(stamp.replace(NUMBERS, '')), zone) : null
}
