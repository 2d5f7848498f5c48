// Names of weekdays before or after a date, which say nothing more; any other word there is the writer's.
const LOCALES = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr tr el ru uk bg id ca ja zh ko'.split(' ')
const A_MONDAY = 1_767_571_200_000
const DAY_MS = 86_400_000

let known: Set<string> | null = null

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.,]/gu, '')
    .toLowerCase()

function allNames(): Set<string> {
  const names = new Set<string>()
  for (const locale of LOCALES) {
    for (const weekday of ['long', 'short'] as const) {
      const formatter = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
      for (let n = 0; n < 7; n += 1) names.add(plain(formatter.format(A_MONDAY + n * DAY_MS)))
    }
  }
  return names
}

/** Also the small words that some languages have there, such as "den" and "le". */
export const isWeekday = (word: string): boolean =>
  (known ??= allNames()).has(plain(word)) || /^\p{L}{1,3}$/u.test(plain(word))
