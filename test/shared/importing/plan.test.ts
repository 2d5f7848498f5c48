// The dry run against a journal, the change it becomes, and taking it back.
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { toJournal, withChange, type Journal } from '#shared/domain/journal'
import { readRecord, type JournalRecord } from '#shared/domain/record'
import type { Note } from '#shared/domain/note'
import { countPlan, planImport } from '#shared/importing/plan'
import { toRecords, undoImport } from '#shared/importing/to-records'
import { assess } from '#shared/prompts/engine'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { aJournal } from '../../support/journal-builder'
import { jsonFile, read, textFile } from './foreign-files'

let ids = 0
const stamp = {
  day: toDay('2026-01-09'),
  at: '2026-01-09T17:00:00.000Z',
  zone: 'Europe/Berlin',
  newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
}
const entry = (uuid: string, text: string, more = {}) => ({
  uuid,
  creationDate: '2026-01-05T23:30:00Z',
  timeZone: 'Asia/Tokyo',
  text,
  ...more,
})
const dayOne = (...entries: unknown[]) => read([jsonFile('Journal.json', { metadata: { version: '1.0' }, entries })])

const importInto = (journal: Journal, reading: ReturnType<typeof read>, updateChanged = false) => {
  const records = toRecords(planImport(reading, journal), journal, { updateChanged }, stamp)
  return { records, journal: withChange(journal, { puts: records }) }
}
const notesOf = (journal: Journal) => [...journal.note.values()]
const empty = () => toJournal([])

it('is known again on a journey: a moment without an id is the same one, on another day', () => {
  const table = textFile('t.csv', 'date,text\n2026-01-05T23:30:00Z,Words one\n2026-01-06T00:30:00Z,Words two\n')
  const at = (zone: string) => read([table], { zone })
  const { journal } = importInto(empty(), at('Europe/Berlin'))
  const again = planImport(at('America/New_York'), journal)
  expect(countPlan(again)).toMatchObject({ found: 2, added: 0, changed: 2 })
  expect(again.changed.map(({ note }) => note.day)).toEqual(['2026-01-05', '2026-01-05'])
})

describe('an import', () => {
  it('becomes notes on their days and one batch, all of them valid records', () => {
    const { records } = importInto(
      empty(),
      dayOne(entry('A', '# Head\n\nWords', { starred: true, tags: ['x'] }), entry('B', 'Two')),
    )
    expect(records.map(({ kind }) => kind)).toEqual(['note', 'note', 'importBatch'])
    expect(records.map((record) => readRecord(JSON.parse(JSON.stringify(record))).outcome)).toEqual([
      'read',
      'read',
      'read',
    ])
    const note = records[0] as Note
    expect(note).toMatchObject({
      day: '2026-01-06',
      zone: 'Asia/Tokyo',
      writtenAt: '2026-01-05T23:30:00.000Z',
      isWin: false,
    })
    expect(note.text).toBe('# Head\n\nWords')
    expect(note.imported).toMatchObject({ app: 'day-one', sourceId: 'A', tags: ['x'], starred: true })
    expect(note.imported!.raw).toContain('# Head')
  })

  it('puts an entry of which only the day is known at its noon', () => {
    const { records } = importInto(empty(), read([textFile('2026-01-05.md', 'x')]))
    expect(records[0]).toMatchObject({ day: '2026-01-05', zone: 'Europe/Berlin', writtenAt: '2026-01-05T11:00:00Z' })
  })

  it('of the same file again gives nothing new, and writes nothing', () => {
    const reading = dayOne(entry('A', 'One'), entry('B', 'Two'))
    const { journal } = importInto(empty(), reading)
    const again = planImport(reading, journal)
    expect(countPlan(again)).toEqual({ found: 2, added: 0, changed: 0, alreadyHere: 2, notUnderstood: 0 })
    expect(toRecords(again, journal, { updateChanged: true }, stamp)).toEqual([])
  })

  it('does not bring back a note that was deleted since', () => {
    const reading = dayOne(entry('A', 'One'))
    const { journal } = importInto(empty(), reading)
    const trashed = { ...notesOf(journal)[0]!, deletedAt: stamp.at }
    expect(countPlan(planImport(reading, withChange(journal, { puts: [trashed] })))).toMatchObject({
      added: 0,
      alreadyHere: 1,
    })
  })

  it('finds what changed in the source, and changes it here only when asked', () => {
    const { journal } = importInto(empty(), dayOne(entry('A', 'One'), entry('B', 'Two')))
    const later = dayOne(entry('A', 'One, and more'), entry('B', 'Two', { editingTime: 99 }), entry('C', 'Three'))
    expect(countPlan(planImport(later, journal))).toMatchObject({ added: 1, changed: 1, alreadyHere: 1 })
    const kept = importInto(journal, later)
    expect(notesOf(kept.journal).map(({ text }) => text)).toEqual(['One', 'Two', 'Three'])
    const updated = importInto(journal, later, true)
    expect(notesOf(updated.journal).map(({ text }) => text)).toEqual(['One, and more', 'Two', 'Three'])
    expect(countPlan(planImport(later, updated.journal))).toMatchObject({ added: 0, changed: 0, alreadyHere: 3 })
  })

  it('never overwrites what was edited here', () => {
    const { journal } = importInto(empty(), dayOne(entry('A', 'One')))
    const mine = withChange(journal, { puts: [{ ...notesOf(journal)[0]!, text: 'My own words' }] })
    const later = dayOne(entry('A', 'Theirs'))
    expect(planImport(later, mine).changed[0]!.isEditedHere).toBe(true)
    expect(toRecords(planImport(later, mine), mine, { updateChanged: true }, stamp)).toEqual([])
  })

  it('tells the days covered, the zones used, and keeps the report in the batch', () => {
    const plan = planImport(
      dayOne(entry('A', 'x'), entry('B', 'y', { creationDate: '2020-02-29T10:00:00Z' }), entry('C', {} as never)),
      empty(),
    )
    expect(plan.days).toEqual({ first: '2020-02-29', last: '2026-01-06' })
    expect(plan.zones).toEqual([{ zone: 'Asia/Tokyo', count: 2 }])
    const batch = toRecords(plan, empty(), { updateChanged: false }, stamp).at(-1)!
    expect(batch).toMatchObject({
      counts: { found: 2, added: 2, notUnderstood: 1 },
      fileName: 'Journal.json',
      source: 'day-one',
    })
  })
})

describe('imported notes', () => {
  it('change nothing the engine says, and count for no win', () => {
    const told = aJournal().charter({ reports: 6 }).days('2026-01-05', 10, { handsOn: 75 })
    const before = told.build()
    const busy = Array.from({ length: 30 }, (_, index) =>
      entry(`E${index}`, 'I fixed it myself again at night. I skipped every 1:1.', {
        creationDate: '2026-01-14T22:30:00Z',
      }),
    )
    const after = importInto(before, dayOne(...busy)).journal
    const assessed = (journal: Journal) => assess(journal, { questions: QUESTIONS }, toDay('2026-01-16'), 1)
    expect(after.note.size).toBe(30)
    expect(assessed(after)).toEqual(assessed(before))
    expect([...after.note.values()].some(({ isWin }) => isWin)).toBe(false)
  })
})

describe('taking an import back', () => {
  const undo = (journal: Journal): JournalRecord[] => undoImport([...journal.importBatch.values()][0]!, journal, stamp)

  it('puts its notes into the trash, keeps those edited since, and lets it be imported again', () => {
    const reading = dayOne(entry('A', 'One'), entry('B', 'Two'))
    const { journal } = importInto(empty(), reading)
    const [first] = notesOf(journal)
    const edited = withChange(journal, { puts: [{ ...first!, text: 'Mine now' }] })
    const undone = withChange(edited, { puts: undo(edited) })
    expect(notesOf(undone).map(({ deletedAt }) => deletedAt)).toEqual([null, stamp.at])
    expect(countPlan(planImport(reading, undone))).toMatchObject({ added: 1, alreadyHere: 1, changed: 0 })
  })
})
