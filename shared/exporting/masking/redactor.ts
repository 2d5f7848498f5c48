// Takes names, handles, addresses, tickets and hidden words out of a text, all in one pass over what was typed.
import { namesOf, type Person } from '#shared/domain/person'
import { fold, isWordEdge, type Folded } from './fold'
import { namePatterns, phrasePattern, type NamePattern } from './name-patterns'
import type { Pseudonyms } from './pseudonyms'
import { ADDRESSES, REFERENCES } from './structural'

export type HiddenKind = 'name' | 'link' | 'e-mail' | 'handle' | 'ticket' | 'word'

export interface Hidden {
  kind: HiddenKind
  /** What stands there now. */
  shown: string
  /** Offsets in the text as it was typed. */
  from: number
  to: number
}

export interface Redacted {
  text: string
  hidden: readonly Hidden[]
}

export type Redactor = (text: string) => Redacted

/** What stands for something that has no pseudonym. Nothing in Markdown or HTML gives these marks a meaning. */
const STAND_INS: Record<HiddenKind, string> = {
  name: '‹name›',
  link: '‹link›',
  'e-mail': '‹e-mail›',
  handle: '‹handle›',
  ticket: '‹ticket›',
  word: '‹hidden›',
}

export interface RedactorInput {
  people: readonly Named[]
  pseudonyms: Pseudonyms
  hiddenWords: readonly string[]
}
type Named = Pick<Person, 'id' | 'name'> & Partial<Pick<Person, 'formerNames' | 'deletedAt'>>

export function createRedactor(input: RedactorInput): Redactor {
  const searches = toSearches(input)
  return (text) => {
    const spans: Hidden[] = []
    const claim = (span: Hidden) => {
      if (span.to > span.from && spans.every((other) => span.to <= other.from || span.from >= other.to))
        spans.push(span)
    }
    claimShapes(text, ADDRESSES, claim)
    const folded = fold(text)
    for (const search of searches) for (const span of findAll(search, text, folded)) claim(span)
    claimShapes(text, REFERENCES, claim)
    return replaceSpans(text, spans)
  }
}

interface Search {
  kind: 'name' | 'word'
  shown: string
  find: RegExp
  isOrdinaryWord: boolean
  /** Some text every match holds: looking for it first is a hundred times as fast. */
  hint: string
}

/**
 * Longest first. What two people answer to is nobody's pseudonym; but whoever is in the trash, where most are there by
 * mistake, gives way to who is not.
 */
function toSearches({ people, pseudonyms, hiddenWords }: RedactorInput): Search[] {
  const bySource = new Map<string, { pattern: NamePattern; kind: 'name' | 'word'; shown: Set<string> }>()
  const add = (pattern: NamePattern, kind: 'name' | 'word', shown: string) => {
    const entry = bySource.get(pattern.source) ?? { pattern, kind, shown: new Set() }
    entry.shown.add(shown)
    bySource.set(pattern.source, entry)
  }
  const addNames = (of: readonly Named[], isFree: (source: string) => boolean) => {
    for (const person of of)
      for (const pattern of namesOf(person).flatMap(namePatterns))
        if (isFree(pattern.source)) add(pattern, 'name', pseudonyms[person.id] ?? STAND_INS.name)
  }
  addNames(people.filter(isThere), () => true)
  const taken = new Set(bySource.keys())
  addNames(
    people.filter((person) => !isThere(person)),
    (source) => !taken.has(source),
  )
  for (const phrase of hiddenWords) {
    const pattern = phrasePattern(phrase)
    if (pattern) add(pattern, 'word', STAND_INS.word)
  }
  const entries = [...bySource.values()].sort((a, b) => b.pattern.length - a.pattern.length)
  return entries.map(({ pattern, kind, shown }) => ({
    kind,
    shown: shown.size === 1 ? [...shown][0]! : STAND_INS.name,
    find: new RegExp(pattern.source, 'gu'),
    isOrdinaryWord: pattern.isOrdinaryWord,
    hint: /^[\p{L}\p{N}]*/u.exec(pattern.source)?.[0] ?? '',
  }))
}

const isThere = ({ deletedAt = null }: Named) => deletedAt === null

function findAll(search: Search, text: string, folded: Folded): Hidden[] {
  const { kind, shown, find } = search
  if (!folded.text.includes(search.hint)) return []
  const found: Hidden[] = []
  find.lastIndex = 0
  for (let match = find.exec(folded.text); match; match = find.exec(folded.text)) {
    const from = folded.at[match.index]!
    const to = folded.at[match.index + match[0].length]!
    const start = kind === 'name' && text[from - 1] === '@' ? from - 1 : from
    // Where this match is none, another may begin inside it.
    find.lastIndex = match.index + 1
    if (!isWordEdge(text, start) || (search.isOrdinaryWord && start === from && !isCapital(text, from))) continue
    if (search.isOrdinaryWord && start === from && isMonth(text, from, to)) continue
    if (isWordEdge(text, to)) found.push({ kind, shown, from: start, to })
    else if (isGenitive(text, from, to)) found.push({ kind, shown: `${shown}'s`, from: start, to: to + 1 })
  }
  return found
}

/** "6 May" and "May 2026" are days: put a name there and it says who that is. */
function isMonth(text: string, from: number, to: number): boolean {
  if (!/^(?:april|may|june|august)$/i.test(text.slice(from, to))) return false
  const dayBefore = /(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?$/i.test(text.slice(Math.max(0, from - 9), from))
  return dayBefore || /^\s\d{1,4}(?!\d)/.test(text.slice(to, to + 6))
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** German writes "Anas Plan" for what English writes "Ana's plan". */
function isGenitive(text: string, from: number, to: number): boolean {
  return text[to] === 's' && isWordEdge(text, to + 1) && isCapital(text, from)
}

function claimShapes(text: string, patterns: typeof ADDRESSES, claim: (span: Hidden) => void): void {
  for (const { kind, find } of patterns)
    for (const match of text.matchAll(find))
      claim({ kind, shown: STAND_INS[kind], from: match.index, to: match.index + match[0].length })
}

function replaceSpans(text: string, spans: Hidden[]): Redacted {
  const hidden = spans.sort((a, b) => a.from - b.from)
  let replaced = ''
  let end = 0
  for (const { from, to, shown } of hidden) {
    replaced += text.slice(end, from) + shown
    end = to
  }
  return { text: replaced + text.slice(end), hidden }
}
