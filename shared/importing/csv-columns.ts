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

export function columnsOf(header: readonly string[]): Columns {
  const plain = header.map(plainName)
  const columns: Columns = {}
  for (const [column, names] of Object.entries(NAMES) as [Column, string][]) {
    const taken = new Set(Object.values(columns))
    const isFree = (name: string) => plain.indexOf(name) !== -1 && !taken.has(plain.indexOf(name))
    const name = names.split('|').map(plainName).find(isFree)
    if (name !== undefined) columns[column] = plain.indexOf(name)
  }
  return columns
}

/** Columns by name, and the date and the text by their cells where no name is known. null for no table of a journal. */
export function findColumns([header = [], ...rows]: readonly (readonly string[])[]): Columns | null {
  const columns = columnsOf(header)
  const filled = (at: number) => rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
  const isFree = (at: number) => !Object.values(columns).includes(at)
  const others = () => header.map((_name, at) => at).filter(isFree)
  if (columns.date === undefined && header.length > 1 && !header.some(looksDated)) {
    const dated = others().find((at) => filled(at).length > 0 && filled(at).every(looksDated))
    if (dated !== undefined) columns.date = dated
  }
  if (columns.date === undefined) return null
  if (columns.text === undefined) {
    const lengthOf = (at: number) => filled(at).join('').length
    const [longest] = others()
      .filter((at) => filled(at).some(isProse))
      .sort((a, b) => lengthOf(b) - lengthOf(a))
    if (longest !== undefined) columns.text = longest
  }
  return columns.text === undefined && columns.title === undefined ? null : columns
}

/** Words, and neither a number nor a date. */
const isProse = (cell: string) => /\p{L}{2}/u.test(cell) && !looksDated(cell)
