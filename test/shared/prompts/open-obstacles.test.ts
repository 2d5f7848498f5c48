// What is in the team's way, and for how long.
import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { openObstacles } from '../../../shared/prompts/open-obstacles'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const TENTH = '2026-01-16'
const openOn = (told: JournalBuilder, day = TENTH) =>
  openObstacles(openDayBook(indexJournal(told.build()), toDay(day), {}), 'S25', 'friction')
const titles = (told: JournalBuilder, day?: string) => openOn(told, day).map(({ obstacle }) => obstacle.title)

test('the longest open is named first, whenever it was written down', () => {
  const told = aJournal().charter().obstacle('Second', '2026-01-09').obstacle('First', '2026-01-06')
  expect(titles(told.obstacle('Third', '2026-01-12'))).toEqual(['First', 'Second', 'Third'])
})

test('of two as many working days old the one of the earlier day is named first, and of one day the first written', () => {
  const told = aJournal().charter().obstacle('Sunday', '2026-01-11').obstacle('Friday', '2026-01-09')
  expect(openOn(told.obstacle('Also Friday', '2026-01-09')).map(({ age }) => age)).toEqual([5, 5, 5])
  expect(titles(told)).toEqual(['Friday', 'Also Friday', 'Sunday'])
})

test('one that comes back is as old as its return', () => {
  const told = aJournal().charter().obstacle('Back', '2026-01-05').obstacle('Stayed', '2026-01-08')
  told.obstacleEvent('Back', '2026-01-09', { type: 'cleared', text: '' })
  told.obstacleEvent('Back', '2026-01-13', { type: 'reopened' })
  expect(titles(told, '2026-01-12')).toEqual(['Stayed'])
  expect(openOn(told)).toMatchObject([{ since: '2026-01-08' }, { since: '2026-01-13', age: 3 }])
})

test('one that gets another owner is as old as that; named again, the owner it had changes nothing', () => {
  const told = aJournal().charter().person('Ana').obstacle('Slow builds', '2026-01-05')
  const owner = (day: string, who: string) =>
    openOn(told.obstacleEvent('Slow builds', day, { type: 'owner-set', owner: who })).map(({ since }) => since)
  expect(owner('2026-01-07', told.idOf('person', 'Ana'))).toEqual(['2026-01-07'])
  expect(owner('2026-01-09', told.idOf('person', 'Ana'))).toEqual(['2026-01-07'])
  expect(owner('2026-01-12', 'me')).toEqual(['2026-01-12'])
})

test('of one kind alone, as long as they are open, and not where somebody said that it was misread', () => {
  const told = aJournal().charter().obstacle('Slow builds', '2026-01-05').obstacle('Flaky tests', '2026-01-06')
  told.obstacle('Which database', '2026-01-07', { type: 'disagreement' }).obstacle('Cleared', '2026-01-08')
  told.obstacleEvent('Cleared', '2026-01-09', { type: 'cleared', text: '' })
  expect(titles(told)).toEqual(['Slow builds', 'Flaky tests'])
  const recordIds = [told.idOf('obstacle', 'Slow builds')]
  told.shown('2026-01-14', { signalIds: ['S25'], evidenceIds: recordIds })
  told.respond('2026-01-14', '2026-01-14', { type: 'not-true', misread: 'other', text: '', recordIds })
  expect(titles(told)).toEqual(['Flaky tests'])
})
