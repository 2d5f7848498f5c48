// The export for reading: pages by day, list and person, and tables that no spreadsheet runs.
import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createDecision } from '#shared/domain/decision'
import { toJournal } from '#shared/domain/journal'
import { createNote } from '#shared/domain/note'
import { createPerson } from '#shared/domain/person'
import { moveToTrash } from '#shared/domain/stamp'
import { createSuggestionRecord } from '#shared/domain/suggestion-record'
import { writtenWords } from '#shared/domain/written-words'
import { toArchive, toPages } from '#shared/exporting/whole/markdown/to-archive'
import { anyRecord } from '../../../support/arbitrary-record'
import { day, madeJournal } from '../../../support/made-journal'
import { read } from '../../importing/foreign-files'
import { sampleOn } from '../../sample/sample'
import '../../../support/seed'

const MADE_BY = { exportedAt: '2026-03-02T17:50:00Z', zone: 'Europe/Berlin', application: 'Stepback 0.1.0' }
const stamp = madeJournal().stamp('2026-01-05')
const ana = createPerson({ name: 'Ana / Souza: "A"', relation: 'report' }, stamp)
const pagesOf = (...records: Parameters<typeof toJournal>[0] extends Iterable<infer R> ? R[] : never) =>
  toPages(toJournal(records), MADE_BY)
const headOf = (page: string) => parse(page.split('\n---\n')[0]!.replace('---\n', '')) as Record<string, unknown>

describe('the export for reading', () => {
  it('has a page for each day, with the check-in at its head and the words below', () => {
    const made = madeJournal()
    made.checkIn('2026-01-05', { energy: 4, lateWork: false, line: 'A quiet Monday' })
    made.add(createNote(day('2026-01-05'), 'I watched **Ana** cut over.', stamp))
    const page = toPages(made.journal(), MADE_BY).get('days/2026/2026-01-05.md')!
    expect(headOf(page)).toMatchObject({ day: '2026-01-05', energy: 4, 'late work': false })
    expect(headOf(page)).not.toHaveProperty('waiting')
    expect(page).toContain('# 2026-01-05\n\nA quiet Monday\n\n')
    expect(page).toContain('I watched **Ana** cut over.')
  })

  it('says names where records have ids', () => {
    const input = {
      title: 'Freeze on Friday',
      level: 5,
      day: stamp.day,
      subject: 'technical',
      arrival: 'landed-here',
    } as const
    const decision = { ...createDecision(input, stamp), personId: ana.id }
    const page = pagesOf(ana, decision).get('ledger/decisions.md')!
    expect(page).toContain('- Person id: Ana / Souza: "A"')
    expect(page).not.toContain(ana.id)
  })

  it('says them as they are written where something is kept by id', () => {
    const told = { title: 'A title', saw: '', limit: '', leftOut: '', wouldGoAway: '', subject: null }
    const evidence = { evidenceIds: [ana.id], evidenceDays: { [ana.id]: [day('2026-01-02'), stamp.day] } }
    const shown = { ...told, ...evidence, signalIds: ['S4'], direction: 'own-action' as const }
    const page = pagesOf(ana, createSuggestionRecord(shown, stamp)).get('suggestions.md')!
    expect(page).toContain('- Evidence days: Ana / Souza: "A" 2026-01-02, 2026-01-05')
    expect(page).not.toContain(ana.id)
  })

  it('gives each page a name that every system takes, and no two the same one', () => {
    const twin = createPerson({ name: 'ana   souza a', relation: 'peer' }, { ...stamp, at: '2099-01-01T09:00:00Z' })
    const device = createPerson({ name: 'CON', relation: 'peer' }, { ...stamp, at: '2099-01-02T09:00:00Z' })
    const paths = [...pagesOf(ana, twin, device).keys()].filter((path) => path.startsWith('people/'))
    expect(paths).toEqual(['people/Ana Souza A.md', 'people/ana souza a 2.md', 'people/_CON.md'])
  })

  it('keeps the trash apart', () => {
    const gone = moveToTrash(createNote(day('2026-01-05'), 'Never mind', stamp), stamp)
    const pages = pagesOf(gone)
    expect(pages.get('trash.md')).toContain('Never mind')
    expect([...pages.keys()]).toEqual(['README.md', 'trash.md'])
  })

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n2'])(
    'no field runs in a spreadsheet: %j',
    (text) => {
      const table = pagesOf(createNote(day('2026-01-05'), text, stamp)).get('tables/notes.csv')!
      const [, row] = Papa.parse<string[]>(table, { skipEmptyLines: true }).data
      expect(row).toEqual(['2026-01-05', 'no', `'${text}`])
    },
  )

  test.prop([fc.array(anyRecord, { maxLength: 10 })], { numRuns: 60 })(
    'is an archive whose pages all have a head that can be read, whatever is in the journal',
    (records) => {
      const files = unzipSync(toArchive(toJournal(records), MADE_BY))
      const heads = Object.entries(files).filter(([path]) => path.endsWith('.md'))
      for (const [, bytes] of heads) expect(headOf(strFromU8(bytes))).toBeTypeOf('object')
      const paths = Object.keys(files).map((path) => path.toLowerCase())
      expect(new Set(paths).size).toBe(paths.length)
      expect(paths.filter((path) => /[<>:"\\|?*\p{Cc}]|(^|\/)\.|[. ](\/|$)/u.test(path))).toEqual([])
    },
  )

  it('has every word that was written in the sample', () => {
    const { records } = sampleOn('2026-03-30')
    const all = [...toPages(toJournal(records), MADE_BY).values()].join('\n')
    const texts = records.filter(({ kind }) => ['checkIn', 'note', 'answer'].includes(kind)).map(writtenWords)
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '')
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter((line) => !all.includes(line))).toEqual([])
  })
})

describe('the page about it', () => {
  const page = readFileSync(new URL('../../../../docs/export-pages.md', import.meta.url), 'utf8')
  const pages = toPages(toJournal(sampleOn('2026-03-30').records), MADE_BY)

  it('names every file and folder', () => {
    const tops = [...pages.keys()].map((path) => (path.includes('/') ? path.replace(/[^/]+$/, '') : path))
    const named = new Set(tops.map((path) => path.replace(/^days\/\d{4}\/$/, 'days/YYYY/')))
    expect([...named].filter((path) => !page.includes(`\`${path}`))).toEqual([])
    expect(named.size).toBeGreaterThan(6)
  })

  it('names every column of every table', () => {
    const heads = [...pages].flatMap(([path, text]) => (path.endsWith('.csv') ? [text.split('\r\n', 1)[0]!] : []))
    const columns = heads.flatMap((head) => head.split(','))
    expect(columns.filter((column) => !page.includes(`\`${column}\``))).toEqual([])
    expect(columns.length).toBeGreaterThan(20)
  })
})

describe('imported again', () => {
  it('says that the other export comes back, and adds nothing a second time', () => {
    const bytes = toArchive(toJournal([ana, createNote(day('2026-01-05'), 'Words', stamp)]), MADE_BY)
    const reading = read([{ path: 'stepback-journal.zip', bytes }])
    expect(reading.detected.map(({ format }) => format)).toEqual(['stepback-pages'])
    expect([reading.notes, reading.records]).toEqual([[], []])
    expect(reading.notUnderstood.map(({ where, why }) => [where, why])).toEqual([
      ['stepback-journal.zip/', 'made-for-reading'],
    ])
  })
})
