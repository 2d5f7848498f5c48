import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { askedUpTo } from '../../../shared/prompts/asked-questions'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../../support/journal-builder'

const on = (told: JournalBuilder, day: string) => askedUpTo(openDayBook(indexJournal(told.build()), toDay(day), {}))
const LONG = 'Quite a few words of answer'

describe('what was asked', () => {
  const told = () =>
    aJournal()
      .charter()
      .asked('2026-01-12', { questionId: 'ownership/a', theme: 'ownership' })
      .asked('2026-01-14', { questionId: 'coaching/a', theme: 'coaching', status: 'never-again' })
      .asked('2026-01-15', { questionId: 'ownership/b', theme: 'ownership', status: 'not-relevant' })

  test('is read up to the day, oldest first', () => {
    const asked = on(told(), '2026-01-14')
    expect(asked.today.map(({ questionId }) => questionId)).toEqual(['coaching/a'])
    expect(asked.lately.map(({ questionId }) => questionId)).toEqual(['ownership/a', 'coaching/a'])
    expect(Object.fromEntries(asked.lastByTheme)).toEqual({ coaching: '2026-01-14', ownership: '2026-01-12' })
    expect([...asked.refused]).toEqual(['coaching/a'])
    expect([...on(told(), '2026-01-15').refused]).toEqual(['coaching/a', 'ownership/b'])
    expect(on(told(), '2026-01-15').lastByTheme.get('ownership')).toBe('2026-01-15')
    expect(on(told(), '2026-01-09').lately).toEqual([])
  })

  test('lets a theme rest today and for two working days more', () => {
    const resting = (day: string) => [...on(told(), day).restingThemes]
    expect(resting('2026-01-14')).toEqual(['ownership', 'coaching'])
    expect(resting('2026-01-16')).toEqual(['coaching', 'ownership'])
    expect(resting('2026-01-19')).toEqual(['ownership'])
    expect(resting('2026-01-20')).toEqual([])
  })

  test('is late for twenty working days', () => {
    expect(on(told(), '2026-02-06').lately).toHaveLength(3)
    expect(on(told(), '2026-02-09').lately).toHaveLength(2)
  })
})

test('what was shown about later days has its rest before them, and what was refused on them stays refused', () => {
  const journal = aJournal()
    .charter()
    .asked('2026-01-14', { questionId: 'coaching/a', theme: 'coaching', status: 'never-again' })
    .asked('2026-01-15', { questionId: 'ownership/b', theme: 'ownership', status: 'not-relevant' })
    .asked('2026-01-16', { questionId: 'energy/a', theme: 'energy', status: 'answered', text: LONG })
  const later = journal.records().flatMap((one) => (one.kind === 'answer' ? [one] : []))
  const askedOn = (day: string) =>
    askedUpTo(
      openDayBook(indexJournal(journal.build()), toDay(day), {}),
      later.filter((one) => one.day > day),
    )
  expect([...askedOn('2026-01-13').refused]).toEqual(['coaching/a', 'ownership/b'])
  expect([...askedOn('2026-01-13').restingThemes]).toEqual(['coaching', 'ownership'])
  expect(askedOn('2025-12-18').lately.map(({ questionId }) => questionId)).toEqual(['coaching/a'])
  expect(askedOn('2026-01-13').today).toEqual([])
})

test('what is to be read as if it had not been asked is nowhere', () => {
  const journal = aJournal()
    .charter()
    .asked('2026-01-13', { questionId: 'coaching/a', theme: 'coaching' })
    .asked('2026-01-16', { questionId: 'coaching/b', theme: 'coaching' })
  const book = openDayBook(indexJournal(journal.build()), toDay('2026-01-16'), {})
  const { today, lately, restingThemes, lastByTheme } = askedUpTo(book, [], book.answers.at(-1))
  expect([today, [...restingThemes]]).toEqual([[], []])
  expect(lately.map(({ questionId }) => questionId)).toEqual(['coaching/a'])
  expect(lastByTheme.get('coaching')).toBe('2026-01-13')
})

describe('a theme answered in a few words', () => {
  const answers = (...texts: (string | null)[]) => {
    const told = aJournal().charter()
    weekdaysFrom('2026-01-05', texts.length).forEach((day, index) => {
      const text = texts[index]
      told.asked(day, typeof text === 'string' ? { status: 'answered', text } : { status: 'skipped', text: '' })
    })
    return told
  }
  const isShort = (told: JournalBuilder, day = '2026-03-27') => on(told, day).shortThemes.has('ownership')

  test('is one whose last three answers were, and no sooner', () => {
    expect(isShort(answers('Ben', 'Ben', 'Ben'))).toBe(true)
    expect(isShort(answers('Ben', 'Ben'))).toBe(false)
    expect(isShort(answers(LONG, 'Ben', 'Ben', 'Ben'))).toBe(true)
    expect(isShort(answers('Ben', 'Ben', LONG))).toBe(false)
    expect(isShort(answers('Ben', LONG, 'Ben'))).toBe(false)
    expect(isShort(answers('Ben', 'Ben', 'Ben', LONG))).toBe(false)
  })

  test('does not count what was skipped, or came later', () => {
    expect(isShort(answers('Ben', null, 'Ben', null, 'Ben'))).toBe(true)
    expect(isShort(answers('Ben', null, 'Ben'))).toBe(false)
    expect(isShort(answers('Ben', 'Ben', 'Ben', LONG), '2026-01-07')).toBe(true)
  })

  test('is each theme by itself', () => {
    const told = answers('Ben', 'Ben', 'Ben').asked('2026-01-12', { theme: 'coaching', status: 'answered', text: LONG })
    expect([...on(told, '2026-01-16').shortThemes]).toEqual(['ownership'])
  })

  test('is forgotten after sixty answers to others', () => {
    const told = answers('Ben', 'Ben', 'Ben')
    for (const day of weekdaysFrom('2026-01-12', 57))
      told.asked(day, { theme: 'coaching', status: 'answered', text: LONG })
    expect(isShort(told, '2026-04-30')).toBe(true)
    expect(isShort(told.asked('2026-04-30', { theme: 'coaching', status: 'skipped' }), '2026-04-30')).toBe(false)
  })
})
