import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { expiredRevisions } from '../../../shared/domain/thin-revisions'
import '../../support/seed'

const NOW = '2026-06-30T12:00:00.000Z'
const DAY_MS = 24 * 60 * 60 * 1000
const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY_MS).toISOString()
const version = fc.record({
  id: fc.uuid(),
  of: fc.constantFrom('a', 'b'),
  createdAt: fc.double({ min: 0, max: 400, noNaN: true }).map(ago),
})

test.prop([fc.uniqueArray(version, { selector: ({ id }) => id })])(
  'all of a week stay, and of every record the newest of each older day or week',
  (versions) => {
    const gone = new Set(expiredRevisions(versions, NOW))
    const kept = versions.filter(({ id }) => !gone.has(id))
    for (const { id, createdAt } of versions) if (createdAt >= ago(7)) expect(gone.has(id)).toBe(false)
    for (const { of, createdAt } of versions) {
      const near = kept.filter(
        (one) => one.of === of && Math.abs(Date.parse(one.createdAt) - Date.parse(createdAt)) <= 7 * DAY_MS,
      )
      expect(near.length).toBeGreaterThan(0)
    }
  },
)

test.prop([fc.uniqueArray(version, { selector: ({ id }) => id })])('thinned twice is thinned once', (versions) => {
  const gone = new Set(expiredRevisions(versions, NOW))
  expect(
    expiredRevisions(
      versions.filter(({ id }) => !gone.has(id)),
      NOW,
    ),
  ).toEqual([])
})
