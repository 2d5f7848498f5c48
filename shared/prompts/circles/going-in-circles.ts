// The same worry in several entries, without a decision, a delegation or a conversation: said once, with what it was seen in.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import { settingValue } from '#shared/domain/setting'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { SaidWorry } from '#shared/domain/worry'
import type { Span } from '../cues/cue'
import { openDayBook } from '../day-book'
import { indexJournal } from '../journal-index'
import { pauseOn } from '../pauses'
import { actsBetween, isAbout, type Act } from './acts'
import { isSameWorry } from './same-worry'
import { worriedEntries, type WorriedEntry } from './worried-entries'

const LOOK_BACK_DAYS = 10
/** Days with an entry: twice is a bad week, three times is a circle. */
const LEAST_DAYS = 3
/** What nobody has written about for a week has come to rest by itself. */
const FRESH_DAYS = 5

export interface Worry {
  /** `person:…`, `pathItem:…`, `theme:…`, or `words`. */
  about: string
  /** null where it is known by its words alone. */
  subject: Subject | null
  /** What the entries share, without endings but with joints, in the order of the alphabet; and as it was typed last. */
  stems: readonly string[]
  words: readonly string[]
  /** Oldest first. */
  entries: readonly { recordId: string; day: Day; sentence: string; words: readonly Span[] }[]
}

type Found = Pick<Worry, 'about' | 'subject'> & { stems: ReadonlySet<string>; entries: readonly WorriedEntry[] }

/** The one that goes on for longest, people and things before words; null where there is none, or it was answered. */
export function goingInCircles(journal: Journal, today: Day): Worry | null {
  const book = openDayBook(indexJournal(journal), today, {})
  // Nothing is pushed on a day off, after tiring days, or just after leave.
  if (book.isOff || pauseOn(book)) return null
  const { calendar } = book
  const [first = today] = calendar.workingDaysUpTo(today, LOOK_BACK_DAYS)
  const [fresh = today] = calendar.workingDaysUpTo(today, FRESH_DAYS)
  const settings = [...journal.setting.values()]
  // What was said later is not known yet on a day that is answered late, but for a correction: it holds whatever the day.
  const said = settingValue(settings, 'worries').filter(({ day, said }) => said === 'not-a-worry' || day <= today)
  const tonight = said.filter(({ day }) => day === today)
  // One an evening, and the one that is on the screen stays the evening's.
  if (tonight.some((worry) => worry.said !== 'shown')) return null
  const entries = worriedEntries(journal, first, today, settingValue(settings, 'textsRead')).filter(
    ({ recordId, forCoach }) => !forCoach && said.every((worry) => !isSpent(worry, recordId, today)),
  )
  if (daysOf(entries) < LEAST_DAYS) return null
  const acts = actsBetween(journal, first, today)
  const worries = gather(entries)
    .map((found) => withoutActs(found, acts))
    .filter((found) => daysOf(found.entries) >= LEAST_DAYS && found.entries.at(-1)!.day >= fresh)
    .filter((found) => said.every((worry) => worry.said !== 'not-a-worry' || !isSameWorry(worry, toIdentity(found))))
    .filter((found) => tonight.every((worry) => isSameWorry(worry, toIdentity(found))))
  const [longest] = worries.toSorted(
    (a, b) => rank(a) - rank(b) || daysOf(b.entries) - daysOf(a.entries) || order(a, b),
  )
  return longest ? toWorry(longest) : null
}

const daysOf = (entries: readonly WorriedEntry[]) => new Set(entries.map(({ day }) => day)).size
const rank = ({ subject, about }: Found) => (subject ? 0 : about === 'words' ? 1 : 2)
const keyOf = ({ about, stems }: Found) => `${about} ${[...stems].toSorted().join(' ')}`
const order = (a: Found, b: Found) => (keyOf(a) < keyOf(b) ? -1 : 1)

/** An entry counts towards one redirect; one that is still on the screen, or was put off, goes on counting. */
function isSpent({ recordIds, said, day }: SaidWorry, recordId: string, today: Day): boolean {
  return recordIds.includes(recordId) && said !== 'later' && !(said === 'shown' && day === today)
}

const toIdentity = ({ about, stems }: Found) => ({ about, words: [...stems] })

interface Group {
  about: string
  subject: Subject | null
  entries: Map<string, WorriedEntry>
}

/** By each person and thing that is named, by each two words that are shared, by each theme with a word that is. */
function gather(entries: readonly WorriedEntry[]): Found[] {
  const found = new Map<string, Group>()
  const add = (key: string, about: string, subject: Subject | null, entry: WorriedEntry) => {
    const there = found.get(key)
    if (!there) found.set(key, { about, subject, entries: new Map([[entry.recordId, entry]]) })
    // An entry counts once, with the first part of it that is about this.
    else if (!there.entries.has(entry.recordId)) there.entries.set(entry.recordId, entry)
  }
  const common = sharedStems(entries, LEAST_DAYS)
  for (const entry of entries) {
    for (const subject of entry.things) add(subjectKey(subject), subjectKey(subject), subject, entry)
    const stems = [...new Set(entry.words.map(({ stem }) => stem))].filter((stem) => common.has(stem)).toSorted()
    stems.forEach((one, at) => {
      if (entry.theme) add(`theme:${entry.theme} ${one}`, `theme:${entry.theme}`, null, entry)
      for (const other of stems.slice(at + 1)) add(`words ${one} ${other}`, 'words', null, entry)
    })
  }
  return [...found.values()].map(({ about, subject, entries: those }) => {
    const own = [...those.values()]
    return { about, subject, stems: sharedStems(own, subject ? 2 : own.length), entries: own }
  })
}

/** Stems that stand in at least so many entries. */
function sharedStems(entries: readonly WorriedEntry[], least: number): Set<string> {
  const counts = new Map<string, number>()
  for (const { words } of entries)
    for (const stem of new Set(words.map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([stem]) => stem))
}

/** Only what was written after the last thing that was done about it. */
function withoutActs(found: Found, acts: readonly Act[]): Found {
  const days = acts.filter((act) => isAbout(act, found)).map(({ day }) => day)
  const last = days.toSorted().at(-1)
  return last === undefined ? found : { ...found, entries: found.entries.filter(({ day }) => day > last) }
}

function toWorry({ about, subject, stems, entries }: Found): Worry {
  const typed = new Map(
    entries.flatMap(({ words }) => words.map(({ stem, word }) => [stem, word.toLowerCase()] as const)),
  )
  const parted = new Map<string, string>()
  for (const word of entries.flatMap(({ words }) => words))
    // A joint that one entry shows is one.
    if (!parted.get(word.stem)?.includes('-')) parted.set(word.stem, word.parted)
  const sorted = [...stems].toSorted()
  return {
    about,
    subject,
    stems: sorted.map((stem) => parted.get(stem) ?? stem),
    words: sorted.map((stem) => typed.get(stem) ?? stem),
    entries: entries.map(({ recordId, day, sentence, words, worried }) => ({
      recordId,
      day,
      sentence,
      words: apart([...worried, ...words.filter(({ stem }) => stems.has(stem)).map(({ span }) => span)]),
    })),
  }
}

/** In their order, without those that overlap the one before. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
