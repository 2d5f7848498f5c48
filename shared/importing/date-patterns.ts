// Dates in file names, by the patterns of Moment: reading one, and inferring which of them a set of names follows.
import { Temporal } from 'temporal-polyfill'
import { isDay, type Day } from '#shared/calendar/day'
import { monthOf } from './worded-dates'

/** The parts a pattern can have; others, such as hours and weekdays, are read over. */
const TOKENS: Record<string, string> = {
  YYYY: '(?<year>\\d{4})',
  gggg: '(?<weekYear>\\d{4})',
  GGGG: '(?<weekYear>\\d{4})',
  YY: '(?<shortYear>\\d{2})',
  MMMM: '(?<monthName>\\p{L}+\\.?)',
  MMM: '(?<monthName>\\p{L}+\\.?)',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DDDD: '(?<dayOfYear>\\d{3})',
  DDD: '(?<dayOfYear>\\d{1,3})',
  DD: '(?<day>\\d{2})',
  Do: '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?',
  do: '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?',
  D: '(?<day>\\d{1,2})',
  dddd: '\\p{L}+',
  ddd: '\\p{L}+\\.?',
  dd: '\\p{L}+\\.?',
  HH: '\\d{2}',
  H: '\\d{1,2}',
  hh: '\\d{2}',
  h: '\\d{1,2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
  A: '[AP]M',
  a: '[ap]m',
  WW: '(?<week>\\d{2})',
  ww: '\\d{2}',
  E: '(?<weekday>[1-7])',
  Q: '[1-4]',
}
const TOKEN =
  /\[([^\]]*)\]|YYYY|gggg|GGGG|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|Do|do|D|dddd|ddd|dd|HH|H|hh|h|mm|ss|A|a|WW|ww|E|Q|[\s\S]/g

const compiled = new Map<string, RegExp | null>()

function compile(pattern: string): RegExp | null {
  const known = compiled.get(pattern)
  if (known !== undefined) return known
  const seen = new Set<string>()
  const body = pattern.replace(TOKEN, (token: string, literal: string | undefined) => {
    if (literal !== undefined) return escapeRegExp(literal)
    const part = TOKENS[token]
    if (part === undefined) return escapeRegExp(token)
    const group = /\?<(\w+)>/.exec(part)?.[1]
    if (group === undefined) return part
    // Sub-folders repeat the year and month: the later one counts.
    const isRepeated = seen.has(group)
    seen.add(group)
    return isRepeated ? part.replace(/\?<\w+>/, '?:') : part
  })
  const expression = tryRegExp(`^${body}$`)
  compiled.set(pattern, expression)
  return expression
}

function tryRegExp(source: string): RegExp | null {
  try {
    return new RegExp(source, 'u')
  } catch {
    return null
  }
}

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** The day a text names by a pattern; null when it does not fit, or names no day. */
export function dayByPattern(text: string, pattern: string): Day | null {
  // Some systems take the dots off their letters in names.
  const parts = compile(pattern.normalize('NFC'))?.exec(text.normalize('NFC'))?.groups
  if (!parts) return null
  const year = parts['year'] ?? (parts['shortYear'] === undefined ? undefined : `20${parts['shortYear']}`)
  if (parts['week'] && parts['weekday']) return dayOfWeek(parts)
  if (parts['dayOfYear'] && parts['year']) return dayOfYear(Number(parts['year']), Number(parts['dayOfYear']))
  const month = parts['month'] ?? (parts['monthName'] === undefined ? null : monthOf(parts['monthName']))
  if (year === undefined || month === null || parts['day'] === undefined) return null
  const day = `${year}-${String(month).padStart(2, '0')}-${parts['day'].padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** `2026-063` */
function dayOfYear(year: number, number: number): Day | null {
  const found = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: number - 1 })
  const day = found.toString()
  return number > 0 && found.year === year && isDay(day) ? day : null
}

/** `2026-W10-3`: the third day of the tenth week, by ISO 8601. */
function dayOfWeek({ weekYear, week, weekday }: Record<string, string | undefined>): Day | null {
  if (weekYear === undefined || Number(week) < 1 || Number(week) > 53) return null
  // The fourth of January is in the first week.
  const fourth = Temporal.PlainDate.from({ year: Number(weekYear), month: 1, day: 4 })
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 })
  const found = monday.add({ days: (Number(week) - 1) * 7 + Number(weekday) - 1 })
  const day = found.toString()
  return found.yearOfWeek === Number(weekYear) && isDay(day) ? day : null
}

const NUMERIC_PATTERNS = [
  'YYYY-MM-DD',
  'YYYY_MM_DD',
  'YYYY.MM.DD',
  'YYYY MM DD',
  'YYYYMMDD',
  'YYYYMMDDHHmm',
  'YYYYMMDDHHmmss',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'DD.MM.YYYY',
  'MM.DD.YYYY',
  'DD_MM_YYYY',
  'MM_DD_YYYY',
  'DDMMYYYY',
  'MMDDYYYY',
  'YYYY-M-D',
  'D-M-YYYY',
  'M-D-YYYY',
  'D.M.YYYY',
  'DD-MM-YY',
  'MM-DD-YY',
  'YY-MM-DD',
  'YYMMDD',
]
/** Nearly nobody's: tried only when nothing else fits. */
const RARE_PATTERNS = ['YYYY-DD-MM', 'YYYYDDMM', 'GGGG-[W]WW-E', 'GGGG-[W]WWE']
const WORD_PATTERNS = [
  'MMM Do, YYYY',
  'MMMM Do, YYYY',
  'MMMM D, YYYY',
  'D MMMM YYYY',
  'Do MMMM YYYY',
  'YYYY MMMM D',
  'YYYY-MMM-DD',
  'DD-MMM-YYYY',
  'dddd, MMMM Do, YYYY',
  'dddd, MMMM D, YYYY',
  'dddd, D MMMM YYYY',
  'dddd MMMM Do, YYYY',
  'ddd, MMM D, YYYY',
]
/** What people put around a date in a name. */
const AROUND = ['', ' dddd', '-dddd', '_dddd', ', dddd', ' ddd', '-ddd', '_ddd', ' (ddd)', ' (dddd)']

const CANDIDATES = [
  ...NUMERIC_PATTERNS.flatMap((pattern) => AROUND.map((around) => `${pattern}${around}`)),
  ...WORD_PATTERNS,
  ...NUMERIC_PATTERNS.flatMap((pattern) => [`dddd ${pattern}`, `ddd ${pattern}`, `dddd, ${pattern}`]),
]

/** The patterns that fit this one name and give a day, most usual first. */
export function patternsFor(name: string): string[] {
  const whole = CANDIDATES.filter((pattern) => dayByPattern(name, pattern) !== null)
  if (whole.length > 0) return whole
  const worded = patternsWithWords(name)
  return worded.length > 0 ? worded : RARE_PATTERNS.filter((pattern) => dayByPattern(name, pattern) !== null)
}

/** `D-20210101`, `Jeffrey-20210101-Diary`: the words around the date become part of the pattern. */
function patternsWithWords(name: string): string[] {
  const date = /(?<!\d)(\d{14}|\d{12}|\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{4})(?!\d)/.exec(name)
  if (!date) return []
  const literal = (text: string) => (text === '' ? '' : `[${text.replaceAll(']', '')}]`)
  const before = literal(name.slice(0, date.index))
  const after = literal(name.slice(date.index + date[0].length))
  const inner = NUMERIC_PATTERNS.filter((pattern) => dayByPattern(date[0], pattern) !== null)
  return inner.map((pattern) => `${before}${pattern}${after}`).filter((whole) => dayByPattern(name, whole) !== null)
}
