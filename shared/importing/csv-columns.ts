// Which column of a table is what: by its name in the languages that exports come in, or by what stands in it.
import { looksDated, readStamps } from './bracket-dates'
import { isLoneDate } from './lone-dates'
import { isOnWeekday, isWeekday } from './weekday-words'

export type Column = 'date' | 'time' | 'year' | 'zone' | 'title' | 'text' | 'tags' | 'starred' | 'mood' | 'id'
export type Columns = Partial<Record<Column, number>>

/** The most telling first; without accents, in lower case. */
const NAMES: Record<Column, string> = {
  date: 'full_date|vollstandiges_datum|datetime|date|day|datum|tag|fecha|data|dia|jour|dato|entry date|entry_date|entrydate|created|created_at|created at|createdat|creation date|creationdate|timestamp|date & time|date/time|日付|日期|날짜|дата|when|wann|quand|cuando|quando|wanneer',
  time: 'time|uhrzeit|zeit|hora|heure|ora|tijd|tid|время|時刻|时间',
  year: 'year|jahr|ano|annee|anno|jaar',
  zone: 'timezone|time zone|time_zone|tz|zeitzone|zona horaria|fuseau horaire',
  title:
    'title|note_title|note title|entry title|heading|headline|subject|titel|titre|titulo|titolo|uberschrift|betreff|заголовок|タイトル|标题|name',
  text: 'text|note|notes|entry|content|contents|body|journal|journal entry|entry text|entry content|description|markdown|inhalt|eintrag|notiz|notizen|beschreibung|texto|contenido|nota|notas|entrada|texte|contenu|testo|contenuto|tekst|inhoud|conteudo|innehall|текст|запись|本文|内容',
  tags: 'tags|activities|labels|categories|category|tag list|tag|schlagworter|stichworter|aktivitaten|etiquetas|etiquettes|mots-cles|activites|actividades|taggar|теги',
  starred: 'starred|favorite|favourite|favorited|is_favorite|favorit|favorito|favori',
  mood: 'mood|rating|feeling|stimmung|humeur|umore|animo|stemming|humor|настроение|気分',
  id: 'id|uuid|entry id|entry_id|guid',
}

/** Dates that are seldom the day of an entry, where there is another. */
const OTHER_DATES =
  /^(?:due|until|end|deadline|modified|updated|changed|last |fallig|frist|bis|ende|geandert|echeance|fin|modifi|vence|vencimiento|scadenza)/

const plainName = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()

const isNamed = (header: string, column: Column) => NAMES[column].split('|').map(plainName).includes(plainName(header))

/** The columns that have names of this kind, the most telling name first. */
function namedColumns(header: readonly string[], column: Column): number[] {
  const plain = header.map(plainName)
  const names = NAMES[column].split('|').map(plainName)
  return plain
    .map((name, at) => ({ at, rank: names.indexOf(name) }))
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank)
    .map(({ at }) => at)
}

export const isTextName = (header: string): boolean => isNamed(header, 'text')

export interface Table {
  header: readonly string[]
  rows: readonly (readonly string[])[]
  /** The first row has no names. */
  isHeadless: boolean
  columns: Columns
  /** Further columns with words of the writer. */
  others: number[]
  /** The names of the columns say what they are, and not only their cells. */
  isNamed: boolean
  /** A column with the name of a date that holds nothing but weekdays: a row whose date is on another has no day. */
  weekday: number | null
}

/** null for no table of a journal. */
export function readColumns([first = [], ...below]: readonly (readonly string[])[]): Table | null {
  // A table without names begins with a day; names may speak of one.
  const isHeadless = first.length > 1 && first.some(isLoneDate) && namedColumns(first, 'date').length === 0
  const header = isHeadless ? first.map(() => '') : first
  const rows = isHeadless ? [first, ...below] : below
  const cells = (at: number) => rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
  const hasYear = namedColumns(header, 'year').length > 0
  const found = dateColumn(header, rows, hasYear)
  if (found === null) return null
  const { date } = found
  const columns: Columns = { date }
  const isFree = (at: number) => !Object.values(columns).includes(at)
  for (const column of Object.keys(NAMES) as Column[]) {
    const at = column === 'date' ? undefined : namedColumns(header, column).find(isFree)
    if (at !== undefined) columns[column] = at
  }
  const isTextNamed = columns.text !== undefined
  const free = () => header.map((_name, at) => at).filter(isFree)
  if (!isTextNamed) {
    const lengthOf = (at: number) => cells(at).join('').length
    const [longest] = free()
      .filter((at) => cells(at).some(isProse))
      .sort((a, b) => lengthOf(b) - lengthOf(a))
    if (longest !== undefined) columns.text = longest
  }
  if (columns.text === undefined && columns.title === undefined) return null
  const others = free().filter((at) => cells(at).some((cell) => isProse(cell) && isWordy(cell, header[at]!)))
  const isSaid = isNamed(header[date] ?? '', 'date') && (isTextNamed || columns.title !== undefined)
  return { header, rows, isHeadless, columns, others, isNamed: isSaid, weekday: found.weekday }
}

/**
 * The first column with the name of a date that has content, for another may be the date of something else; where there is
 * none, the one whose cells are dates.
 */
function dateColumn(
  header: readonly string[],
  rows: Table['rows'],
  hasYear: boolean,
): { date: number; weekday: number | null } | null {
  const cells = (at: number) => rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
  const isAll = (at: number, isOne: (cell: string) => boolean) => cells(at).length > 0 && cells(at).every(isOne)
  const named = namedColumns(header, 'date')
  const [first, ...later] = named.filter((at) => cells(at).length > 0)
  if (first !== undefined) {
    const dated = isAll(first, isWeekday)
      ? later.find((at) => isAll(at, isDate) && isMostlyOn(rows, first, at))
      : undefined
    return dated === undefined ? { date: first, weekday: null } : { date: dated, weekday: first }
  }
  const isOther = (at: number) => Number(OTHER_DATES.test(plainName(header[at]!)))
  const all = header.map((_name, at) => at).sort((a, b) => isOther(a) - isOther(b))
  const isWhole = (cell: string) => isDate(cell) || (hasYear && isDayOfYear(cell))
  const byCells = all.find((at) => isAll(at, isLoneDate)) ?? all.find((at) => isAll(at, isWhole))
  const date = byCells ?? named[0]
  return date === undefined ? null : { date, weekday: null }
}

/** The dates are on the weekdays beside them, in most rows: the zone, or a day that was added later, may move some. */
function isMostlyOn(rows: Table['rows'], weekday: number, date: number): boolean {
  const { read } = readStamps(
    rows.map((row) => row[date] ?? ''),
    { zone: 'UTC', check: () => undefined },
  )
  const agreeing = rows.filter((row) => {
    const day = read(row[date] ?? '')?.day
    return day !== undefined && isOnWeekday(day, row[weekday] ?? '')
  })
  return agreeing.length * 2 > rows.length
}

/** Also seconds since 1970. */
const isDate = (cell: string) => looksDated(cell) || /^1\d{9}(?:\d{3})?$/.test(cell)

/** The year is in a column of its own, or in another one. */
const isDayOfYear = (cell: string) => /^(?:\d{1,2}\.? \p{L}{3,}\.?|\p{L}{3,}\.? \d{1,2})$/u.test(cell)

/** Words, and neither a number nor a date. */
const isProse = (cell: string) => /\p{L}{2}/u.test(cell) && !isLoneDate(cell)

/** A sentence rather than a place or a state: four words, or a column that is called a text too. */
const isWordy = (cell: string, name: string) => cell.split(/\s+/).length > 3 || isTextName(name)
