// Absences, as the working calendar shows them.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { isBackFromAbsence, isFirstAbsence } from '../../../shared/prompts/leave'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const bookOn = (told: JournalBuilder, day: string) => openDayBook(indexJournal(told.build()), toDay(day), {})
const isBack = (told: JournalBuilder, day: string) => isBackFromAbsence(bookOn(told, day), toDay(day))
const isFirst = (told: JournalBuilder, back: string) => isFirstAbsence(bookOn(told, back), toDay(back))

describe('back from an absence', () => {
  test('is the first working day after three that one would have worked', () => {
    const told = aJournal().charter().daysOff('2026-01-14', '2026-01-16')
    expect(['2026-01-13', '2026-01-19', '2026-01-20'].map((day) => isBack(told, day))).toEqual([false, true, false])
    expect(isBack(aJournal().charter().daysOff('2026-01-15', '2026-01-18'), '2026-01-19')).toBe(false)
  })

  test('counts the weekdays that the charter says are worked', () => {
    const told = aJournal()
      .charter({ workingWeekdays: [1, 2, 3] })
      .daysOff('2026-01-13', '2026-01-18')
    expect(isBack(told, '2026-01-19')).toBe(false)
  })
})

describe('the first absence in a role', () => {
  const away = (told: JournalBuilder) => told.daysOff('2026-03-02', '2026-03-06')
  const inRole = (since: string | null) => aJournal().charter({ roleSince: since === null ? null : toDay(since) })

  test('is one with none before it since the role began', () => {
    expect(isFirst(away(inRole('2026-01-05')), '2026-03-09')).toBe(true)
    expect(isFirst(away(inRole('2026-01-05').daysOff('2026-02-02', '2026-02-04')), '2026-03-09')).toBe(false)
    expect(isFirst(away(inRole('2026-01-05').daysOff('2026-02-02', '2026-02-03')), '2026-03-09')).toBe(true)
  })

  test('may follow one in the role before', () => {
    expect(isFirst(away(inRole('2026-01-05').daysOff('2025-12-22', '2025-12-31')), '2026-03-09')).toBe(true)
    expect(isFirst(away(inRole(null).daysOff('2025-12-22', '2025-12-31')), '2026-03-09')).toBe(true)
    expect(isFirst(away(inRole('2025-12-01').daysOff('2025-12-22', '2025-12-31')), '2026-03-09')).toBe(false)
  })

  test('is none after more than a year in the role', () => {
    expect([
      isFirst(away(inRole('2025-03-09')), '2026-03-09'),
      isFirst(away(inRole('2025-03-08')), '2026-03-09'),
    ]).toEqual([true, false])
  })
})
