// How much one import may carry, beside what an archive may.
import { describe, expect, it } from 'vitest'
import { createCollector, type FoundNote } from '#shared/importing/collector'
import { whenLocal } from '#shared/importing/days'
import { ImportStopped, MAX_FIELD_LENGTH, MAX_RECORDS } from '#shared/importing/limits'
import { jsonFile, read, troubles } from './foreign-files'

const found = (id: number): FoundNote => ({
  app: 'jrnl',
  id: String(id),
  when: whenLocal('2026-01-05', null, 'UTC'),
  title: '',
  text: 'x',
  tags: [],
  starred: false,
  raw: '{}',
  where: `j.json #${id}`,
})

describe('the limits of an import', () => {
  it('are 200,000 entries: with one more it is stopped', () => {
    const collector = createCollector({ zone: 'UTC', check: () => undefined })
    for (let id = 0; id < MAX_RECORDS; id += 1) collector.add(found(id))
    expect(collector.notes).toHaveLength(200_000)
    expect(() => collector.add(found(MAX_RECORDS))).toThrow(new ImportStopped('too-many-records', 'j.json #200000'))
  })

  it('are 2 MB in a text: a longer entry is reported and costs no other', () => {
    const entry = (uuid: string, length: number) => ({
      uuid,
      creationDate: '2026-01-05T10:00:00Z',
      text: 'x'.repeat(length),
    })
    const entries = [entry('A', MAX_FIELD_LENGTH + 1), entry('B', MAX_FIELD_LENGTH - 200)]
    const reading = read([jsonFile('j.json', { entries })])
    expect(MAX_FIELD_LENGTH * 2).toBe(2_000_000)
    expect(reading.notes.map(({ source }) => source.id)).toEqual(['B'])
    expect(troubles(reading)).toEqual(['text-too-long'])
  })
})
