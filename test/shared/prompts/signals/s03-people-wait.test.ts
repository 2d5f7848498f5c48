import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const TENTH = '2026-01-16'
type Queue = (0 | 1 | 2 | 3 | null)[]

const queues = (...waiting: Queue) =>
  aJournal()
    .charter()
    .days('2026-01-05', 10, (_day, index) => ({ waiting: waiting[index] ?? null }))

describe('S3, people who wait on me', () => {
  test('fires on three days of ten with two or more waiting', () => {
    const reading = readingOn(queues(0, 0, 0, 0, 0, 2, 3, 0, 0, 2), 'S3', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: 3, threshold: 3 })
    expect(reading.saw).toEqual([
      { id: 'saw.S3', params: { seen: 3, known: 10, days: ['2026-01-12', '2026-01-13', '2026-01-16'] } },
    ])
  })

  test('stays quiet on two days, and where only one waits', () => {
    expect(readingOn(queues(0, 0, 0, 0, 0, 2, 1, 1, 1, 2), 'S3', TENTH).state).toBe('quiet')
  })

  test('leaves incident days out', () => {
    const told = aJournal().charter()
    told.days('2026-01-05', 10, (_day, index) => ({
      dayKind: index > 6 ? 'incident' : 'normal',
      waiting: index > 6 ? 3 : 0,
    }))
    expect(readingOn(told, 'S3', TENTH)).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('is quiet when the queue is short again', () => {
    const reading = readingOn(queues(3, 3, 3, 3, 3, 3, 3, 3, 1, 0), 'S3', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['counter.S3'])
    expect(readingOn(queues(3, 3, 3, 3, 3, 3, 3, 3, 0, 2), 'S3', TENTH).state).toBe('fires')
  })

  test('says nothing with five known days', () => {
    const told = queues(3, 3, 3, 3, 3, null, null, null, null, null)
    expect(readingOn(told, 'S3', TENTH)).toMatchObject({ state: 'not-enough-yet', coverage: { known: 5, of: 10 } })
  })
})
