// Which column of a table is what: by its name in the languages that exports come in, or by what stands in it.
import { looksDated } from './bracket-dates'

export type Column = 'date' | 'time' | 'year' | 'zone' | 'title' | 'text' | 'tags' | 'starred' | 'mood' | 'id'
export type Columns = Partial<Record<Column, number>>

/** The most telling first; without accents, in lower case. */
const NAMES: Record<Column, string> = {
  date: 'full_date|datetime|date|day|datum|tag|fecha|data|dia|jour|dato|entry date|entry_date|entrydate|created|created_at|created at|createdat|creation date|creationdate|timestamp|date & time|date/time|日付|日期|날짜|дата',
  time: 'time|uhrzeit|zeit|hora|heure|ora|tijd|tid|время|時刻|时间',
  year: 'year|jahr|ano|annee|anno|jaar',
  zone: 'timezone|time zone|time_zone|tz|zeitzone|zona horaria|fuseau horaire',
  title:
    'title|note_title|note title|entry title|heading|headline|subject|titel|titre|titulo|titolo|uberschrift|betreff|заголовок|タイトル|标题',
  text: 'text|note|notes|entry|content|contents|body|journal|journal entry|entry text|entry content|description|markdown|inhalt|eintrag|notiz|notizen|beschreibung|texto|contenido|nota|notas|entrada|texte|contenu|testo|contenuto|tekst|inhoud|conteudo|innehall|текст|запись|本文|内容',
  tags: 'tags|activities|labels|categories|category|tag list|tag|schlagworter|stichworter|aktivitaten|etiquetas|etiquettes|mots-cles|activites|actividades|taggar|теги',
  starred: 'starred|favorite|favourite|favorited|is_favorite|favorit|favorito|favori',
  mood: 'mood|rating|feeling|stimmung|humeur|umore|animo|stemming|humor|настроение|気分',
  id: 'id|uuid|entry id|entry_id|guid',
}

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
  columns: Columns
  /** Further columns with words of the writer. */
  others: number[]
  /** The names of the columns say what they are, and not only their cells. */
  isNamed: boolean
}

/** null for no table of a journal. */
export function readColumns([first = [], ...below]: readonly (readonly string[])[]): Table | null {
  // A table without names begins with a day.
  const isHeadless = first.length > 1 && first.some(looksDated)
  const header = isHeadless ? first.map(() => '') : first
  const rows = isHeadless ? [first, ...below] : below
  const cells = (at: number) => rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
  const hasYear = namedColumns(header, 'year').length > 0
  const date = dateColumn(header, cells, hasYear)
  if (date === null) return null
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
  return { header, rows, columns, others, isNamed: isSaid }
}

/** The column whose cells are dates, one with the name of a date before others; only by its name where there are none. */
function dateColumn(header: readonly string[], cells: (at: number) => string[], hasYear: boolean): number | null {
  const named = namedColumns(header, 'date')
  const share = (at: number, isOne: (cell: string) => boolean) =>
    cells(at).filter(isOne).length / Math.max(1, cells(at).length)
  const isWhole = (cell: string) => isDate(cell) || (hasYear && isDayOfYear(cell))
  const all = header.map((_name, at) => at)
  const byCells = named.find((at) => share(at, isWhole) >= 0.5) ?? all.find((at) => share(at, isWhole) === 1)
  return byCells ?? named.find((at) => share(at, isDayOfYear) >= 0.5) ?? named[0] ?? null
}

/** Also seconds since 1970. */
const isDate = (cell: string) => looksDated(cell) || /^1\d{9}(?:\d{3})?$/.test(cell)

/** The year is in a column of its own, or in another one. */
const isDayOfYear = (cell: string) => /^(?:\d{1,2}\.? \p{L}{3,}\.?|\p{L}{3,}\.? \d{1,2})$/u.test(cell)

/** Words, and neither a number nor a date. */
const isProse = (cell: string) => /\p{L}{2}/u.test(cell) && !looksDated(cell)

/** A sentence rather than a place or a state: four words, or a column that is called a text too. */
const isWordy = (cell: string, name: string) => cell.split(/\s+/).length > 3 || isTextName(name)
