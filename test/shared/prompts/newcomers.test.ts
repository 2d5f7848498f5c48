// Who counts as new on a team.
import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { newcomerOn } from '../../../shared/prompts/newcomers'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const newOn = (told: JournalBuilder, day: string) =>
  newcomerOn(openDayBook(indexJournal(told.build()), toDay(day), {}), toDay(day))?.name ?? null

test('a report is new for thirty days from the day they joined', () => {
  const told = aJournal().charter().person('Old').person('Cem', {}, '2026-01-12')
  expect(['2026-01-09', '2026-01-12', '2026-02-10', '2026-02-11'].map((day) => newOn(told, day))).toEqual([
    null,
    'Cem',
    'Cem',
    null,
  ])
})

test('a partner is never a newcomer, nor is whoever has left', () => {
  expect(newOn(aJournal().charter().person('Pia', { relation: 'partner' }, '2026-01-12'), '2026-01-13')).toBeNull()
  const gone = aJournal()
    .charter()
    .person('Lea', { until: toDay('2026-01-14') }, '2026-01-12')
  expect(['2026-01-14', '2026-01-15'].map((day) => newOn(gone, day))).toEqual(['Lea', null])
})

test('who was listed on the day the role began was there before', () => {
  expect(newOn(aJournal().charter().person('Ana', {}, '2026-01-05'), '2026-01-06')).toBeNull()
  expect(newOn(aJournal().person('Ana', {}, '2026-01-05'), '2026-01-06')).toBe('Ana')
})
