// What a launch may start from: everything that is still answerable, and nothing of the long past.
import { describe, expect, test } from 'vitest'
import { createNote } from '#shared/domain/note'
import { createPathItem, recordPathItemEvent } from '#shared/domain/path-item'
import { createPeopleWork, recordOutcome } from '#shared/domain/people-work'
import { createPerson } from '#shared/domain/person'
import { recentRecords } from '#shared/domain/recent'
import { createReview } from '#shared/domain/review'
import { moveToTrash } from '#shared/domain/stamp'
import { day, madeJournal } from '../../support/made-journal'

const TODAY = day('2026-06-30')

describe('the recent records', () => {
  test('hold the people and every open thing, however old', () => {
    const made = madeJournal()
    const ana = made.add(createPerson({ name: 'Ana', relation: 'report' }, made.stamp('2020-01-06')))
    const open = made.add(createPathItem({ title: 'Billing', owner: 'me' }, made.stamp('2020-01-06')))
    const owed = made.add(
      createPeopleWork({ type: 'feedback', personId: ana.id, dueDay: day('2020-01-07') }, made.stamp('2020-01-06')),
    )
    expect(recentRecords(made.journal(), TODAY)).toEqual(expect.arrayContaining([ana, open, owed]))
  })

  test('hold the days of the last sixty working days, and leave older ones for later', () => {
    const made = madeJournal()
    const old = made.checkIn('2026-01-05')
    const lately = made.checkIn('2026-03-31')
    const note = made.add(createNote(day('2026-06-29'), 'Yesterday', made.stamp('2026-06-29')))
    const recent = recentRecords(made.journal(), TODAY)
    expect(recent).toEqual(expect.arrayContaining([lately, note]))
    expect(recent).not.toContain(old)
  })

  test('leave out what was closed long ago, the trash and reviews', () => {
    const made = madeJournal()
    const long = made.stamp('2020-01-06')
    const done = recordPathItemEvent(createPathItem({ title: 'Done', owner: 'me' }, long), { type: 'done' }, long)
    const work = createPeopleWork({ type: 'hiring', personId: null, dueDay: day('2020-01-07') }, long)
    made.add(done)
    made.add(recordOutcome(work, 'done', long))
    made.add(createReview('2026-Q1' as Parameters<typeof createReview>[0], made.stamp('2026-06-29')))
    made.add(moveToTrash(createNote(TODAY, 'Thrown away', made.stamp('2026-06-30')), made.stamp('2026-06-30')))
    expect(recentRecords(made.journal(), TODAY)).toEqual([])
  })
})
