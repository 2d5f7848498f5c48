// Words beside a date that say nothing more than it: its weekday, and what some languages put before it. Any other word
// there is the writer's, and so is the name of another weekday: Sam is a Saturday in French, and a colleague.
import { weekdayOf, type Day } from '#shared/calendar/day'
import { readStamps } from './bracket-dates'

const LOCALES = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr tr el ru uk bg id ca ja zh ko'.split(' ')
const A_MONDAY = 1_767_571_200_000
const DAY_MS = 86_400_000

/** "Montag, den 5. Januar", "le 5 janvier", "on 5 January": as the source of a pattern. */
export const PARTICLES = 'den|der|dem|le|el|il|am|on|op|the|d[ií]a'
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, 'iu')
export const isParticle = (word: string): boolean => PARTICLE.test(word)

let known: Map<string, Set<number>> | null = null

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.,]/gu, '')
    .toLowerCase()

/** Each name with the days of the week that it has in one language or another, 1 for Monday. */
function allNames(): Map<string, Set<number>> {
  const names = new Map<string, Set<number>>()
  for (const locale of LOCALES) {
    for (const weekday of ['long', 'short'] as const) {
      const formatter = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
      for (let n = 0; n < 7; n += 1) {
        const name = plain(formatter.format(A_MONDAY + n * DAY_MS))
        names.set(name, (names.get(name) ?? new Set()).add(n + 1))
      }
    }
  }
  return names
}

const weekdaysNamed = (word: string): ReadonlySet<number> | undefined => (known ??= allNames()).get(plain(word))

export const isWeekday = (word: string): boolean => weekdaysNamed(word) !== undefined

/** Whether a day is on the weekday of this name. */
export const isOnWeekday = (day: Day, word: string): boolean => weekdaysNamed(word)?.has(weekdayOf(day)) === true

/** A weekday, whichever, or one of the small words. */
export const isBesideDates = (word: string): boolean => isParticle(word) || isWeekday(word)

/** The weekday of this very date: nothing is lost without it. */
export const isSaidByDate = (word: string, stamp: string): boolean =>
  isWeekday(word) && daysMeantBy(stamp).some((day) => isOnWeekday(day, word))

/** More than one where day and month may be either way round. */
function daysMeantBy(stamp: string): Day[] {
  const read = readStamps([stamp], { zone: 'UTC', check: () => undefined })
  const days = read.outcome === 'ask' ? read.question.examples.flatMap((example) => example.days) : []
  return [...days, read.read(stamp)?.day ?? null].filter((day) => day !== null)
}

/** What the writer said beside a date, and the weekday of it. */
export interface OwnWords {
  own: string
  weekday: string | undefined
}

const SEPARATORS = /[\s:|,(–—-]+$/u
const LAST_WORD = /(?:^|[\s:|,(–—])([\p{L}-]+\.?)$/u

/** Without the weekday, and without pictures that stand alone. */
export function wordsBefore(written: string, stamp: string): OwnWords {
  let own = written.replace(SEPARATORS, '')
  let weekday: string | undefined
  for (const isSaid of [isParticle, (word: string) => isSaidByDate(word, stamp), isParticle]) {
    const last = LAST_WORD.exec(own)
    if (last === null || !isSaid(last[1]!)) continue
    if (isWeekday(last[1]!)) weekday = last[1]!
    own = own.slice(0, last.index).replace(SEPARATORS, '')
  }
  return { own: /[\p{L}\p{N}]/u.test(own) ? own : '', weekday }
}

/** `Monday`, `(Mon)`, `Monday: what happened`: a weekday that leads a sentence is the writer's. */
const FIRST_WORD = /^(?:([\p{L}-]+\.?)(?:$|[ \t]*[,:|–—-]+(?:[ \t]+|$))|[(（]([\p{L}-]+\.?)[)）][ \t,:|–—-]*)/u

/** Without the weekday after a date. */
export function wordsAfter(written: string, stamp: string): OwnWords {
  const found = FIRST_WORD.exec(written.trim())
  const word = found?.[1] ?? found?.[2]
  if (found === null || word === undefined || !isSaidByDate(word, stamp)) return { own: written, weekday: undefined }
  return { own: written.trim().slice(found[0].length), weekday: word }
}
