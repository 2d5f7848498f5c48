// A record as Markdown that a person can read: what it is called, what it says of itself, its words, what happened to it.
//   ## Billing cut-over
//   - Reason: only I know it
//
//   Notes as they were written.
//
//   - 2026-01-05: opened (owner: me)
import { shortText } from '#shared/domain/record-text'
import type { JournalRecord } from '#shared/domain/record'
import { escapeMarkdownHeading, escapeMarkdownLine } from '../../format/escape-markdown'

/** What an id stands for; null for text that is none. */
export type NameOf = (text: string) => string | null

const BOOKKEEPING = new Set(['id', 'kind', 'v', 'createdAt', 'updatedAt', 'revision', 'deletedAt', 'mentions', 'zone'])
/** Fields that are paragraphs rather than facts, in this order. */
const TEXTS = [
  'line',
  'ifText',
  'thenText',
  'questionText',
  'text',
  'notes',
  'prediction',
  'expectation',
  'agreement',
] as const

type Fields = Record<string, unknown>

interface SaidRecord {
  title: string
  facts: [name: string, value: string][]
  paragraphs: string[]
  events: string[]
}

/** Everything of a record that says something; what is unknown or empty is left out. */
function sayRecord(record: JournalRecord, nameOf: NameOf): SaidRecord {
  const fields = record as unknown as Fields
  const isText = (name: string) => (TEXTS as readonly string[]).includes(name)
  const named = Object.entries(fields).filter(
    ([name, value]) => !BOOKKEEPING.has(name) && !isText(name) && name !== 'events' && !isNothing(value),
  )
  const events = Array.isArray(fields['events']) ? (fields['events'] as Fields[]) : []
  return {
    title: shortText(record),
    facts: named.map(([name, value]) => [spell(name), sayValue(value, nameOf)]),
    paragraphs: TEXTS.flatMap((name) =>
      typeof fields[name] === 'string' && fields[name] !== '' ? [fields[name]] : [],
    ),
    events: events.map((event) => sayEvent(event, nameOf)),
  }
}

/** As a part of a page, under a heading of this depth. */
export function toSection(record: JournalRecord, nameOf: NameOf, depth: number): string {
  const { title, facts, paragraphs, events } = sayRecord(record, nameOf)
  const parts = [
    `${'#'.repeat(depth)} ${escapeMarkdownHeading(title)}`,
    facts.map(([name, value]) => `- ${name}: ${escapeMarkdownLine(value)}`).join('\n'),
    ...paragraphs,
    events.map((event) => `- ${escapeMarkdownLine(event)}`).join('\n'),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function sayEvent({ id: _id, at: _at, day, type, ...rest }: Fields, nameOf: NameOf): string {
  const details = Object.entries(rest)
    .filter(([, value]) => !isNothing(value))
    .map(([name, value]) => `${spell(name).toLowerCase()}: ${sayValue(value, nameOf)}`)
  const said = `${String(day)}: ${spell(String(type)).toLowerCase()}`
  return details.length === 0 ? said : `${said} (${details.join(', ')})`
}

/** `handsOnChips` as `Hands on chips`, `took-back` as `Took back`. */
export function spell(name: string): string {
  const words = name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function sayValue(value: unknown, nameOf: NameOf): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return oneLine(nameOf(value) ?? value)
  if (Array.isArray(value)) return value.map((one) => sayValue(one, nameOf)).join(', ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([key, inner]) => key !== 'id' && !isNothing(inner))
    .map(([key, inner]) => `${nameOf(key) ?? spell(key).toLowerCase()} ${sayValue(inner, nameOf)}`)
    .join(', ')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.values(value).every(isNothing)
}
