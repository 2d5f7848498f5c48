// The full export, read back: the same journal, whatever was in it.
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { toJournal, withChange, type Journal } from '#shared/domain/journal'
import { RECORD_KINDS, type JournalRecord } from '#shared/domain/record'
import { journalFileBytes, toJournalFile } from '#shared/exporting/whole/journal-file'
import { countPlan, planImport } from '#shared/importing/plan'
import { readJournals } from '#shared/importing/read-journals'
import { toRecords } from '#shared/importing/to-records'
import { anyRecord } from '../../../support/arbitrary-record'
import { aJournal } from '../../../support/journal-builder'
import { seededIds } from '../../../support/fixed-clock'
import { anyJournal } from '../../prompts/arbitrary-journal'
import '../../../support/seed'

const MADE_BY = { exportedAt: '2026-03-02T17:50:00Z', zone: 'Europe/Berlin', application: 'Stepback 0.1.0' }
const stamp = { day: toDay('2026-03-02'), at: '2026-03-02T18:00:00Z', zone: 'Europe/Berlin', newId: seededIds(99) }

const recordsOf = (journal: Journal) => RECORD_KINDS.flatMap((kind): JournalRecord[] => [...journal[kind].values()])
const exported = (records: Iterable<JournalRecord>) => journalFileBytes(toJournalFile(records, MADE_BY))
const read = (bytes: Uint8Array) =>
  readJournals([{ path: 'stepback-journal.json', bytes }], { zone: 'Europe/Berlin', check: () => {} })

function importInto(journal: Journal, bytes: Uint8Array, takeDiffering = false): Journal {
  const puts = toRecords(planImport(read(bytes), journal), journal, { updateChanged: false, takeDiffering }, stamp)
  return withChange(journal, { puts })
}
const byId = (records: JournalRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const unique = (records: JournalRecord[]) => [...new Map(records.map((record) => [record.id, record])).values()]
const empty = () => toJournal([])

describe('a full export', () => {
  test.prop([fc.array(anyRecord, { maxLength: 12 })], { numRuns: 150 })(
    'gives the same records back, of every kind and with whatever is in them',
    (made) => {
      const records = unique(made)
      const bytes = exported(records)
      expect(read(bytes).notUnderstood).toEqual([])
      expect(byId(read(bytes).records)).toEqual(byId(records))
    },
  )

  test.prop([anyJournal], { numRuns: 12 })('imports into an empty journal as the same journal', (told) => {
    const records = told.records()
    const imported = importInto(empty(), exported(records))
    expect(byId(recordsOf(imported))).toEqual(byId(records))
    const bytes = exported(recordsOf(imported))
    expect(exported(recordsOf(importInto(empty(), bytes)))).toEqual(bytes)
  })

  test.prop([anyJournal], { numRuns: 12 })('has nothing new the second time', (told) => {
    const bytes = exported(told.records())
    const imported = importInto(empty(), bytes)
    const again = planImport(read(bytes), imported)
    expect(countPlan(again)).toMatchObject({ added: 0, changed: 0, alreadyHere: told.records().length })
    expect(toRecords(again, imported, { updateChanged: true, takeDiffering: true }, stamp)).toEqual([])
  })
})

describe('a full export into a journal that goes on', () => {
  const told = aJournal().charter({ reports: 6 }).person('Ana').days('2026-01-05', 3, { energy: 4 })
  const bytes = exported(told.records())
  const here = toJournal(told.records())
  const [monday] = [...here.checkIn.values()]

  it('says what differs, and takes it only when asked', () => {
    const edited = withChange(here, { puts: [{ ...monday!, energy: 1, revision: 2 }] })
    expect(countPlan(planImport(read(bytes), edited))).toMatchObject({ added: 0, changed: 1 })
    expect(importInto(edited, bytes).checkIn.get(monday!.id)).toMatchObject({ energy: 1 })
    expect(importInto(edited, bytes, true).checkIn.get(monday!.id)).toMatchObject({ energy: 4 })
  })

  it('never gives a day two check-ins: the one that is replaced goes to the trash', () => {
    const other = { ...monday!, id: seededIds(5)(), energy: 2 as const }
    const elsewhere = toJournal([other])
    expect(countPlan(planImport(read(bytes), elsewhere))).toMatchObject({ changed: 1 })
    expect(importInto(elsewhere, bytes).checkIn.has(monday!.id)).toBe(false)
    const taken = importInto(elsewhere, bytes, true)
    expect(taken.checkIn.get(monday!.id)).toEqual(monday)
    expect(taken.checkIn.get(other.id)!.deletedAt).toBe(stamp.at)
  })

  it('leaves damaged records out with a reason, and reads the others', () => {
    const file = toJournalFile(told.records(), MADE_BY)
    ;(file.records['checkIn'] as { energy: unknown }[])[0]!.energy = 'high'
    const reading = read(new TextEncoder().encode(JSON.stringify(file)))
    expect(reading.notUnderstood).toMatchObject([{ why: 'not-a-record', detail: 'energy' }])
    expect(reading.records).toHaveLength(told.records().length - 1)
  })

  it('is refused whole when a newer version made it', () => {
    const file = { ...toJournalFile(told.records(), MADE_BY), version: 2 }
    const reading = read(new TextEncoder().encode(JSON.stringify(file)))
    expect(reading.notUnderstood).toMatchObject([{ why: 'made-by-newer' }])
    expect(reading.records).toEqual([])
  })
})
