// The next 1:1 under People is the one that Today will ask about.
import { describe, expect, test } from 'vitest'
import { peopleRows } from '../../../../renderer/features/people/people-rows'
import { toDay } from '../../../../shared/calendar/day'
import { createPeopleWork } from '../../../../shared/domain/people-work'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'

/** A Monday, and the weekday of the rhythm. */
const MONDAY = '2026-01-12'
const WEDNESDAY = '2026-01-14'
const THURSDAY = '2026-01-15'
const NEXT_MONDAY = '2026-01-19'

const weekly = (until?: string) =>
  aJournal().person(
    'Ana',
    { rhythm: { weekday: 1, everyWeeks: 1 }, ...(until === undefined ? {} : { until: toDay(until) }) },
    '2026-01-05',
  )
const next = (told: JournalBuilder, today: string, filter: 'now' | 'left' = 'now') =>
  peopleRows(told.build(), filter, toDay(today)).map((row) => row.nextOneToOne)

describe('the next 1:1', () => {
  test('is the rhythm’s, on its day and before', () => {
    expect(next(weekly(), MONDAY)).toEqual([MONDAY])
    expect(next(weekly(), WEDNESDAY)).toEqual([NEXT_MONDAY])
  })

  test('is on the day it was moved to, until it is held or that day is over', () => {
    const moved = () => weekly().oneToOne('Ana', MONDAY, 'moved-by-me', 'my-code', THURSDAY)
    expect(next(moved(), MONDAY)).toEqual([THURSDAY])
    expect(next(moved(), THURSDAY)).toEqual([THURSDAY])
    expect(next(moved(), '2026-01-16')).toEqual([NEXT_MONDAY])
    expect(next(moved().oneToOneThen('Ana', MONDAY, THURSDAY, 'done'), THURSDAY)).toEqual([NEXT_MONDAY])
  })

  test('is the rhythm’s where the other was moved to a later day, or to none', () => {
    expect(next(weekly().oneToOne('Ana', MONDAY, 'moved-by-them', null, '2026-01-21'), MONDAY)).toEqual([NEXT_MONDAY])
    expect(next(weekly().oneToOne('Ana', MONDAY, 'dropped'), MONDAY)).toEqual([NEXT_MONDAY])
  })

  test('is one that was written down without a rhythm, and stays due until it is answered', () => {
    const told = aJournal().person('Ben')
    const once = { type: 'one-to-one' as const, personId: told.idOf('person', 'Ben'), dueDay: toDay(WEDNESDAY) }
    told.add(createPeopleWork(once, told.stamp(MONDAY)))
    expect(next(told, MONDAY)).toEqual([WEDNESDAY])
    expect(next(told, THURSDAY)).toEqual([THURSDAY])
    expect(next(aJournal().person('Ben'), MONDAY)).toEqual([null])
  })

  test('is none with somebody who will have left by then', () => {
    const left = weekly('2026-01-13').oneToOne('Ana', MONDAY, 'moved-by-me', 'my-code', THURSDAY)
    expect(next(left, MONDAY)).toEqual([null])
    expect(next(left, THURSDAY, 'left')).toEqual([null])
  })
})
