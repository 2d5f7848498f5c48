// Dates in words, as English exports and the larger European languages write them: "5 January 2026", "Jan 5th, 2026",
// "Monday, January 5, 2026", "5. Januar 2026", "lunes, 5 de enero de 2026".
import { isDay, type Day } from '#shared/calendar/day'

/** Twelve months in each language, cut where they become unlike any other month in any of them. */
const MONTHS = [
  'jan|januar|janvier|enero|ene|gennaio|gen|janeiro|januari',
  'feb|februar|fevrier|fevr|fev|febrero|febbraio|fevereiro|februari',
  'mar|march|marz|maerz|mrz|mars|marzo|marco|maart|mrt',
  'apr|april|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|mag|maio|mei|maj',
  'jun|june|juni|juin|junio|giugno|giu|junho',
  'jul|july|juli|juillet|juil|julio|luglio|lug|julho',
  'aug|august|aout|agosto|ago|augustus|augusti',
  'sep|sept|september|septembre|septiembre|settembre|set|setembro',
  'oct|october|okt|oktober|octobre|octubre|ottobre|ott|outubro|out',
  'nov|november|novembre|noviembre|novembro',
  'dec|december|dez|dezember|decembre|diciembre|dic|dicembre|dezembro',
].map((names) => new Set(names.split('|')))
const ENGLISH = 'january february march april may june july august september october november december'.split(' ')

/** 1 to 12; null for a word that is no month. */
export function monthOf(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
  const index = MONTHS.findIndex((names, month) => names.has(plain) || ENGLISH[month] === plain)
  return index === -1 ? null : index + 1
}

const DAY_FIRST =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|di\s+)?(\p{L}{3,}\.?)\s*,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu
const MONTH_FIRST = /(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)/iu
const YEAR_FIRST = /(\d{4})[年년.]\s*(\d{1,2})[月월.]\s*(\d{1,2})/u

/** null when the text holds no such date, or a day that does not exist. */
export function dayInWords(text: string): Day | null {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) {
    const month = monthOf(dayFirst[2]!)
    if (month !== null) return toDayOrNull(dayFirst[3]!, month, dayFirst[1]!)
  }
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) {
    const month = monthOf(monthFirst[1]!)
    if (month !== null) return toDayOrNull(monthFirst[3]!, month, monthFirst[2]!)
  }
  const yearFirst = YEAR_FIRST.exec(text)
  return yearFirst ? toDayOrNull(yearFirst[1]!, Number(yearFirst[2]), yearFirst[3]!) : null
}

function toDayOrNull(year: string, month: number, day: string): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}

const TIME = /(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?/i

/** `HH:MM:SS` of "at 00:00:00" or "11:30 PM"; null when there is none. */
export function timeInWords(text: string): string | null {
  const found = TIME.exec(text.replaceAll('\u202F', ' '))
  if (!found) return null
  const half = found[4]?.[0]?.toLowerCase()
  const hour = Number(found[1]) % (half ? 12 : 100)
  const whole = half === 'p' ? hour + 12 : hour
  const time = `${String(whole).padStart(2, '0')}:${found[2]}:${found[3] ?? '00'}`
  return /^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(time) ? time : null
}
