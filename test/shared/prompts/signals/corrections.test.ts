// What a person has said of a signal: that a record was misread, that it was not true of that thing or person, or nothing
// but their own usual.
import { describe, expect, test } from 'vitest'
import type { Subject } from '../../../../shared/domain/subject'
import { readingOn } from '../readings'
import { S01_TO_S11 } from './stories-s01-s11'
import { S12_TO_S25 } from './stories-s12-s25'
import { O01_TO_O10 } from './stories-o01-o10'
import type { Story } from './story'

const FIRING = [...S01_TO_S11, ...S12_TO_S25, ...O01_TO_O10]
  .map((story) => ({ ...story, reading: readingOn(story.tell(), story.signal, story.on) }))
  .filter(({ reading }) => reading.state === 'fires')
  .map((story) => ({ ...story, title: `${story.signal}, ${story.about}` }))

/** They ask whether something is there at all: there is no limit to raise. */
const YES_OR_NO = ['S11', 'S19']

/** The reading after "not true" about a thing and some records, said on the same evening. */
function doubted({ signal, on, tell }: Story, subject: Subject | null, recordIds: string[]) {
  const told = tell()
  told.shown(on, { signalIds: [signal], subject, evidenceIds: recordIds })
  told.respond(on, on, { type: 'not-true', misread: 'one-off', text: '', recordIds })
  return readingOn(told, signal, on)
}

describe('a record that was misread', () => {
  test.each(FIRING.filter(({ reading }) => reading.evidence.length > 0))(
    'is no evidence any more: $title',
    ({ reading, ...story }) => {
      for (const { recordId } of reading.evidence.slice(0, 2)) {
        const read = doubted(story, reading.subjects[0] ?? null, [recordId])
        expect(read.evidence.map((one) => one.recordId)).not.toContain(recordId)
        expect(read.strength).toBeLessThanOrEqual(reading.strength)
      }
    },
  )
})

describe('not true', () => {
  test.each(FIRING.filter(({ signal, reading }) => reading.subjects.length > 0 && !YES_OR_NO.includes(signal)))(
    'raises a limit by a fifth for that thing or person, and says so: $title',
    ({ reading, ...story }) => {
      const read = doubted(story, reading.subjects[0]!, [])
      const raised = read.clauses.map(({ threshold }, at) => threshold / (reading.clauses[at]?.threshold ?? 1))
      expect(raised.some((factor) => Math.abs(factor - 1.2) < 1e-9)).toBe(true)
      expect(raised.every((factor) => factor === 1 || Math.abs(factor - 1.2) < 1e-9)).toBe(true)
    },
  )

  test.each(FIRING.filter(({ reading }) => reading.subjects.length === 0))(
    'raises the limit of a signal about the whole: $title',
    ({ reading, ...story }) => {
      const read = doubted(story, null, [])
      expect(read.threshold).toBeCloseTo(reading.threshold * 1.2)
      expect(read.alarm).toBeGreaterThanOrEqual(reading.alarm)
    },
  )
})
