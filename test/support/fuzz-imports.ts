// Golden exports, damaged in every way a seed can think of: reading them never throws, never hangs, keeps its own rules,
// and becomes either a whole change or none.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { isDay } from '../../shared/calendar/day'
import { toJournal, withChange } from '../../shared/domain/journal'
import { readRecord } from '../../shared/domain/record'
import { createDeadline } from '../../shared/importing/limits'
import { planImport } from '../../shared/importing/plan'
import { readJournals } from '../../shared/importing/read-journals'
import { toRecords } from '../../shared/importing/to-records'
import type { ForeignFile, Reading } from '../../shared/importing/types'
import { seededIds } from './fixed-clock'

const goldenFolder = new URL('../fixtures/imports/', import.meta.url).pathname

export interface FuzzResult {
  cases: number
  notes: number
  reports: number
  slowestMs: number
  /** What went wrong, with the case's number. */
  violations: string[]
}

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function goldenFiles(): ForeignFile[] {
  const entries = readdirSync(goldenFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(goldenFolder.length), bytes: readFileSync(path) }))
}

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array

const place = (bytes: Uint8Array, random: () => number) => Math.floor(random() * bytes.length)
const spliced = (bytes: Uint8Array, from: number, to: number, inside: Uint8Array) =>
  new Uint8Array([...bytes.subarray(0, from), ...inside, ...bytes.subarray(to)])

const HOSTILE = [
  '__proto__',
  '{"a":',
  '[[[[[[[[',
  '\u0000',
  '\uFEFF',
  '---\n',
  '\\',
  '"',
  '../..',
  '2026-02-30',
  '🎉',
  '\r',
  '<p>',
  '&a;',
  '1e999',
  '-'.repeat(50),
  '\t\n',
]

const damages: readonly Damage[] = [
  (bytes, random) => bytes.slice(0, place(bytes, random)),
  (bytes, random) => bytes.slice(place(bytes, random)),
  (bytes, random) => bytes.map((byte) => (random() < 0.01 ? byte ^ (1 << Math.floor(random() * 8)) : byte)),
  (bytes, random) => {
    const at = place(bytes, random)
    const words = new TextEncoder().encode(HOSTILE[Math.floor(random() * HOSTILE.length)])
    return spliced(bytes, at, random() < 0.5 ? at : Math.min(bytes.length, at + words.length), words)
  },
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b)
    return spliced(bytes, from!, random() < 0.5 ? from! : to!, bytes.slice(from, to))
  },
  (bytes, random) =>
    bytes.map((byte) => (byte >= 0x30 && byte <= 0x39 && random() < 0.1 ? 0x30 + Math.floor(random() * 10) : byte)),
  (bytes) => bytes,
]

function damagedFiles(golden: readonly ForeignFile[], random: () => number): ForeignFile[] {
  const count = 1 + Math.floor(random() * 3)
  const files = Array.from({ length: count }, () => {
    const { path, bytes } = golden[Math.floor(random() * golden.length)]!
    let damaged: Uint8Array = bytes
    for (let times = Math.floor(random() * 4); times > 0; times -= 1) {
      damaged = damages[Math.floor(random() * damages.length)]!(damaged, random)
    }
    return { path, bytes: damaged }
  })
  if (random() < 0.7) return files
  const archive = zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])))
  const isDamaged = random() < 0.5
  return [{ path: 'export.zip', bytes: isDamaged ? damages[Math.floor(random() * 4)]!(archive, random) : archive }]
}

/** What must hold of every reading, whatever was read. */
function* violationsOf(reading: Reading): Generator<string> {
  const ids = reading.notes.map(({ source }) => `${source.app} ${source.id}`)
  if (new Set(ids).size !== ids.length) yield 'an id given twice'
  if (reading.notes.some(({ day }) => !isDay(day))) yield 'a day that is none'
  if (reading.notes.some(({ title, text }) => title === '' && text === '')) yield 'a note without words'
  if (reading.notes.length === 0 && reading.notUnderstood.length === 0 && reading.detected.length === 0) yield 'silence'
  if (Object.keys(Object.prototype).length > 0) yield 'a prototype with fields'
  const stamp = {
    day: '2026-01-09' as never,
    at: '2026-01-09T17:00:00.000Z',
    zone: 'Europe/Berlin',
    newId: seededIds(1),
  }
  const before = toJournal([])
  const plan = planImport(reading, before)
  const records = toRecords(plan, before, { updateChanged: true }, stamp)
  if (records.length !== (reading.notes.length === 0 ? 0 : reading.notes.length + 1)) yield 'a partial change'
  for (const record of records) {
    const read = readRecord(JSON.parse(JSON.stringify(record)))
    if (read.outcome !== 'read') yield `a record that cannot be read: ${read.detail}`
  }
  const again = planImport(reading, withChange(before, { puts: records }))
  if (again.fresh.length + again.changed.length > 0) yield 'a second run that gives something new'
}

/** Reads `cases` damaged exports. The same seed gives the same cases. */
export function fuzzImports(cases: number, seed: number, onCase?: (index: number) => void): FuzzResult {
  const golden = goldenFiles()
  const result: FuzzResult = { cases, notes: 0, reports: 0, slowestMs: 0, violations: [] }
  for (let index = 0; index < cases; index += 1) {
    const random = createRandom(seed * 1_000_003 + index)
    const started = performance.now()
    try {
      const files = damagedFiles(golden, random)
      const check = createDeadline(() => performance.now())
      const reading = readJournals(files, {
        zone: 'Europe/Berlin',
        check,
        datePattern: random() < 0.5 ? 'DD-MM-YYYY' : null,
      })
      for (const violation of violationsOf(reading)) result.violations.push(`case ${index}: ${violation}`)
      for (const { why, detail } of reading.notUnderstood) {
        if (why === 'parser-failed') result.violations.push(`case ${index}: a reader threw ${detail}`)
      }
      result.notes += reading.notes.length
      result.reports += reading.notUnderstood.length
    } catch (error) {
      result.violations.push(`case ${index}: thrown: ${error instanceof Error ? error.stack : String(error)}`)
    }
    result.slowestMs = Math.max(result.slowestMs, performance.now() - started)
    onCase?.(index)
  }
  return result
}
