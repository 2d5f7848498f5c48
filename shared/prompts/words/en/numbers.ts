// Numbers in English sentences.
type Said = string | number | undefined

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "six working days", "one working day"; words up to twelve, figures beyond. */
export function count(value: Said, one: string, many = `${one}s`): string {
  const number = Number(value)
  return `${numeral(number)} ${number === 1 ? one : many}`
}

export function numeral(value: Said): string {
  const rounded = Math.round(Number(value) * 10) / 10
  return SMALL[rounded] ?? String(rounded)
}

/** "once", "twice", "three times". */
export function times(value: Said): string {
  const number = Number(value)
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${numeral(number)} times`
}

/** "five of nine logged days", "all nine logged days", "none of nine logged days". */
export function onDays(seen: Said, known: Said): string {
  const all = count(known, 'logged day')
  return seen === known && Number(known) > 1 ? `all ${all}` : `${Number(seen) === 0 ? 'none' : numeral(seen)} of ${all}`
}

export function workingDays(value: Said): string {
  return count(value, 'working day')
}

/** 0.42 is "42 %". */
export function percent(share: Said): string {
  return `${Math.round(Number(share) * 100)} %`
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** 1 is Monday. */
export function weekdayName(weekday: Said): string {
  return WEEKDAYS[Number(weekday) - 1] ?? ''
}

const TOMORROW = 'tomorrow'

/** The next working day of a plan: "tomorrow", "Monday", or a date that is further away. */
export function theNext(when: Said = TOMORROW): string {
  return typeof when === 'number' ? weekdayName(when) : when
}

/** "tomorrow", "on Monday". */
export function onNext(when: Said): string {
  const next = theNext(when)
  return next === TOMORROW ? next : `on ${next}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** " (Mon 5 Jan, Tue 6 Jan)"; nothing for none. */
export function inBrackets(days: Said): string {
  return days === undefined || days === '' ? '' : ` (${days})`
}
