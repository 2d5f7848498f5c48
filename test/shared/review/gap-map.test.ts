// What a quarter's review says about what is missing in it.
import { describe, expect, it } from 'vitest'
import type { Quarter } from '../../../shared/calendar/quarters'
import { createCharter } from '../../../shared/domain/charter'
import { createDelegation } from '../../../shared/domain/delegation'
import { createPathItem } from '../../../shared/domain/path-item'
import { createPerson } from '../../../shared/domain/person'
import { createReview, writeSection } from '../../../shared/domain/review'
import { assembleReview } from '../../../shared/review/assemble-review'
import { gapMap } from '../../../shared/review/gap-map'
import { sayGaps } from '../../../shared/review/review-document'
import { reviewWords as words } from '../../../shared/review/words/en'
import { day, madeJournal } from '../../support/made-journal'
import { sampleOn } from '../sample/sample'

const Q1 = '2026-Q1' as Quarter
const today = day('2026-04-06')
const { journal: sample } = sampleOn(today)
const assembled = assembleReview(sample, Q1, today, words)
const blank = () => createReview(Q1, madeJournal().stamp(today))

describe('the gap map', () => {
  it('names the weeks without an entry, the empty areas and the share of recent lines', () => {
    const made = madeJournal()
    made.add(createCharter({}, day('2025-12-01'), made.stamp('2025-12-01')))
    made.checkIn('2026-03-30', { dayKind: 'incident', line: 'Money twice.' })
    const journal = made.journal()
    const review = assembleReview(journal, Q1, today, words)
    const gaps = gapMap(journal, review, null, today, words)
    expect(gaps.uncoveredWeeks).toHaveLength(13)
    expect(gaps.recent).toEqual({ count: 1, of: 1 })
    expect(gaps.emptySections).toContain('delegations')
    expect(gaps.emptySections).not.toContain('incidents')
    expect(sayGaps(gaps, words)).toHaveLength(3)
  })

  it('says where two answers of the record cannot both hold', () => {
    const made = madeJournal()
    const ana = made.add(createPerson({ name: 'Ana Souza', relation: 'report' }, made.stamp('2026-01-05')))
    const item = made.add(createPathItem({ title: 'Cut-over', owner: 'me' }, made.stamp('2026-01-05')))
    const given = {
      title: 'Runbook',
      personId: ana.id,
      level: 5 as const,
      ownerIs: 'solid' as const,
      pathItemId: item.id,
    }
    const delegation = made.add(createDelegation(given, made.stamp('2026-01-06')))
    const first = made.checkIn('2026-01-07', { criticalPath: { blocked: false, itemIds: [] } })
    made.checkIn('2026-01-08', { criticalPath: { blocked: true, itemIds: [item.id] } })
    const journal = made.journal()
    const { contradictions } = gapMap(journal, assembleReview(journal, Q1, today, words), null, today, words)
    expect(contradictions.map(({ recordIds }) => recordIds)).toEqual([
      [item.id, first.id],
      [delegation.id, item.id],
    ])
    expect(contradictions[0]?.text).toContain('On Wed 7 Jan I answered')
  })

  it('sets a written percentage beside the recorded one only where they clearly differ', () => {
    const found = (text: string) => {
      const review = writeSection(blank(), 'time-and-ownership', text)
      return gapMap(sample, assembled, review, today, words).contradictions.map((one) => one.text)
    }
    expect(found('About 45 % of my time.')).toEqual(['I write 45 %; the check-ins come to 27 % (47 of 55 days).'])
    expect(found('About 30 % of my time.')).toEqual([])
    expect(found('It went from 10 % to 60 %.')).toEqual([])
    expect(found('Too much.')).toEqual([])
  })
})
