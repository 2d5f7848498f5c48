// Dates in words, as English exports and the larger European languages write them: "5 January 2026", "Jan 5th, 2026",
// "Monday, January 5, 2026", "5. Januar 2026", "lunes, 5 de enero de 2026", "2026. január 5.".
import { isDay, type Day } from '#shared/calendar/day'

/** Twelve months in each language, cut where they become unlike any other month in any of them. */
const MONTHS = [
  'jan|januar|janvier|enero|ene|gennaio|gen|janeiro|januari|январь|января|січня|stycznia|styczen|ledna|leden|tammikuuta|tammikuu|ocak|ιανουαριου|ιανουαριος',
  'feb|februar|fevrier|fevr|fev|febrero|febbraio|fevereiro|februari|февраль|февраля|лютого|lutego|luty|unora|unor|helmikuuta|helmikuu|subat|φεβρουαριου|φεβρουαριος',
  'mar|march|marz|maerz|mrz|mars|marzo|marco|maart|mrt|marts|maret|март|марта|березня|marca|marzec|brezna|brezen|maaliskuuta|maaliskuu|mart|μαρτιου|μαρτιος|marcius',
  'apr|april|avril|avr|abril|abr|aprile|апрель|апреля|квітня|kwietnia|kwiecien|dubna|duben|huhtikuuta|huhtikuu|nisan|απριλιου|απριλιος|aprilis',
  'may|mai|mayo|maggio|mag|maio|mei|maj|май|мая|травня|maja|kvetna|kveten|toukokuuta|toukokuu|mayıs|μαιου|μαιος|majus',
  'jun|june|juni|juin|junio|giugno|giu|junho|июнь|июня|червня|czerwca|czerwiec|cervna|cerven|kesakuuta|kesakuu|haziran|ιουνιου|ιουνιος|junius',
  'jul|july|juli|juillet|juil|julio|luglio|lug|julho|июль|июля|липня|lipca|lipiec|cervence|cervenec|heinakuuta|heinakuu|temmuz|ιουλιου|ιουλιος|julius',
  'aug|august|aout|agosto|ago|augustus|augusti|agustus|август|августа|серпня|sierpnia|sierpien|srpna|srpen|elokuuta|elokuu|agustos|αυγουστου|αυγουστος|augusztus',
  'sep|sept|september|septembre|septiembre|settembre|set|setembro|сентябрь|сентября|вересня|wrzesnia|wrzesien|zari|syyskuuta|syyskuu|eylul|σεπτεμβριου|σεπτεμβριος|szeptember',
  'oct|october|okt|oktober|octobre|octubre|ottobre|ott|outubro|out|октябрь|октября|жовтня|pazdziernika|pazdziernik|rijna|rijen|lokakuuta|lokakuu|ekim|οκτωβριου|οκτωβριος',
  'nov|november|novembre|noviembre|novembro|ноябрь|ноября|листопада|listopada|listopadu|marraskuuta|marraskuu|kasım|νοεμβριου|νοεμβριος',
  'dec|december|dez|dezember|decembre|diciembre|dic|dicembre|dezembro|desember|декабрь|декабря|грудня|grudnia|grudzien|prosince|prosinec|joulukuuta|joulukuu|aralık|δεκεμβριου|δεκεμβριος',
].map((names) => new Set(names.split('|').map(plainWord)))

function plainWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ')

/** 1 to 12; null for a word that is no month. */
export function monthOf(word: string): number | null {
  const plain = plainWord(word)
  const index = MONTHS.findIndex((names, month) => names.has(plain) || ENGLISH[month] === plain)
  return index === -1 ? null : index + 1
}

const DAY_FIRST =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|di\s+)?(\p{L}{3,}\.?)\s*,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu
const MONTH_FIRST = /(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)/iu
const YEAR_FIRST = /(\d{4})[年년.]\s*(\d{1,2})[月월.]\s*(\d{1,2})/u
/** Only whole names of months: "In 2026 set 5 goals" is no date. */
const YEAR_THEN_MONTH = /(?:^|\D)(\d{4})[.,]?\s+(\p{L}{4,})\s+(\d{1,2})(?!\d)/iu

/** null when the text holds no such date, or a day that does not exist. */
export function dayInWords(written: string): Day | null {
  const text = written.normalize('NFC')
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
  const yearThenMonth = YEAR_THEN_MONTH.exec(text)
  if (yearThenMonth) {
    const month = monthOf(yearThenMonth[2]!)
    if (month !== null) return toDayOrNull(yearThenMonth[1]!, month, yearThenMonth[3]!)
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
