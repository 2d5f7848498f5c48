// What suggestions and plans can name.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import {
  coveredUntil,
  currentItem,
  isMineOnPath,
  myPathItems,
  someOwner,
  someReport,
  steppingBackFrom,
  whenTheyMeet,
} from '../../../shared/prompts/subjects'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const FIRST = '2026-01-05'
const TENTH = '2026-01-16'
const bookOn = (told: JournalBuilder, day = TENTH) => openDayBook(indexJournal(told.build()), toDay(day), {})
const team = () => aJournal().charter()
const itemOf = (told: JournalBuilder, title: string) => ({ kind: 'pathItem', id: told.idOf('pathItem', title) })
const personOf = (told: JournalBuilder, name: string) => ({ kind: 'person', id: told.idOf('person', name) })
const titles = (told: JournalBuilder, day = TENTH) => myPathItems(bookOn(told, day)).map(({ item }) => item.title)

describe('my items on the path', () => {
  test('stand in the order of the days since which they have been mine, equals as they were written', () => {
    const told = team().item('Third', '2026-01-08').item('First', FIRST).item('Second', '2026-01-06')
    expect(titles(told.item('Also third', '2026-01-08'))).toEqual(['First', 'Second', 'Third', 'Also third'])
    expect(currentItem(bookOn(told))).toEqual(itemOf(told, 'First'))
  })

  test('are older by the days that they have been mine, not by those since they were written down', () => {
    const told = team().item('Handed to me', FIRST, { owner: 'Ana' }).item('Mine', '2026-01-07')
    told.itemEvent('Handed to me', '2026-01-13', { type: 'handed-over', to: 'me' })
    expect(titles(told)).toEqual(['Mine', 'Handed to me'])
    expect(currentItem(bookOn(told))).toEqual(itemOf(told, 'Mine'))
  })

  test('count their working days from the day on which they became mine', () => {
    const told = team().item('Billing', FIRST, { owner: 'Ana' })
    told.itemEvent('Billing', '2026-01-13', { type: 'handed-over', to: 'me' })
    expect(myPathItems(bookOn(told))).toMatchObject([{ since: '2026-01-13', age: 3 }])
  })

  test.each([
    ['done', (told: JournalBuilder) => told.itemEvent('Billing', TENTH, { type: 'done' })],
    [
      'handed over',
      (told: JournalBuilder) =>
        told.itemEvent('Billing', TENTH, { type: 'handed-over', to: told.idOf('person', 'Ana') }),
    ],
  ])('leave out what is %s, from that day on', (_what, then) => {
    const told = then(team().person('Ana').item('Billing', FIRST))
    expect(titles(told)).toEqual([])
    expect(titles(told, '2026-01-15')).toEqual(['Billing'])
    expect(currentItem(bookOn(told))).toBeNull()
  })

  test('leave out what somebody said was misread, and what covers for an absence', () => {
    const told = team().person('Ana').item('Billing', FIRST).item('Search', '2026-01-06')
    told.item('Hers', '2026-01-07', { covering: { personId: told.idOf('person', 'Ana'), until: toDay('2026-01-30') } })
    const recordIds = [told.idOf('pathItem', 'Billing')]
    told.shown('2026-01-12', { signalIds: ['S2'], evidenceIds: recordIds })
    told.respond('2026-01-12', '2026-01-12', { type: 'not-true', misread: 'other', text: '', recordIds })
    expect(titles(told)).toEqual(['Search'])
  })

  test('are none before the day on which they began', () => {
    const told = team().item('Billing', '2026-01-08')
    const [item] = bookOn(told).pathItems
    expect(['2026-01-07', '2026-01-08'].map((day) => isMineOnPath(item!, toDay(day)))).toEqual([false, true])
  })

  test('leave out what nobody waits for, and what is somebody else’s', () => {
    expect(titles(team().item('Tidying', FIRST, { offPath: true }).item('Search', FIRST, { owner: 'Ana' }))).toEqual([])
  })
})

describe('an item that covers for an absence', () => {
  const until = toDay('2026-01-14')
  const covered = (told: JournalBuilder, title: string, day: string) => {
    const book = bookOn(told, day)
    return coveredUntil(
      book,
      book.pathItems.find((item) => item.title === title)!,
      toDay(day),
    )
  }

  test('is covered up to the day that was named, and no day longer', () => {
    const told = team().person('Ana')
    told.item('Billing', FIRST, { covering: { personId: told.idOf('person', 'Ana'), until } })
    expect(['2026-01-14', '2026-01-15'].map((day) => covered(told, 'Billing', day))).toEqual([until, null])
  })

  test('is covered by an exception for whoever had it before me, while it runs', () => {
    const told = team().item('Hers', FIRST, { owner: 'Ana' }).item('His', FIRST, { owner: 'Ben' }).item('Mine', FIRST)
    told.itemEvent('Mine', '2026-01-06', { type: 'handed-over', to: told.idOf('person', 'Ana') })
    for (const title of ['Hers', 'His', 'Mine']) told.itemEvent(title, '2026-01-07', { type: 'handed-over', to: 'me' })
    const type = 'covering-absence' as const
    told.exception({ type, reason: 'Away', from: '2026-01-07', until: '2026-01-14', person: 'Ana' })
    expect(['Hers', 'His', 'Mine'].map((title) => covered(told, title, '2026-01-13'))).toEqual([until, null, until])
    expect(covered(told, 'Mine', '2026-01-07')).toBe(until)
    expect(covered(told, 'Hers', '2026-01-15')).toBeNull()
    expect(covered(told, 'Hers', '2026-01-06')).toBeNull()
  })

  test('is covered from the very day on which it passed through their hands', () => {
    const told = team().item('Mine', FIRST)
    told.itemEvent('Mine', '2026-01-12', { type: 'handed-over', to: (told.person('Ana'), told.idOf('person', 'Ana')) })
    told.itemEvent('Mine', '2026-01-12', { type: 'handed-over', to: 'me' })
    told.exception({
      type: 'covering-absence',
      reason: 'Away',
      from: '2026-01-12',
      until: '2026-01-14',
      person: 'Ana',
    })
    expect(covered(told, 'Mine', '2026-01-12')).toBe(until)
  })

  test('is not covered by an exception of another kind, or for nobody', () => {
    const told = team().item('Hers', FIRST, { owner: 'Ana' })
    told.itemEvent('Hers', '2026-01-07', { type: 'handed-over', to: 'me' })
    told.exception({ type: 'temporary-phase', reason: 'Launch', from: FIRST, until: '2026-01-30', person: 'Ana' })
    told.exception({ type: 'covering-absence', reason: 'Away', from: FIRST, until: '2026-01-30' })
    expect(covered(told, 'Hers', '2026-01-13')).toBeNull()
  })
})

describe('what to step back from', () => {
  const taken = () =>
    team().delegation('Search', 'Ana', FIRST).delegation('Rota', 'Ben', FIRST).delegation('Exports', 'Ana', FIRST)

  test('is the oldest item of mine, before anything taken back', () => {
    const told = taken().touched('Search', '2026-01-07', 'took-back')
    expect(steppingBackFrom(bookOn(told.item('Billing', TENTH)))).toEqual(itemOf(told, 'Billing'))
  })

  test('else the delegation that was taken back last and is still with me', () => {
    const told = taken().touched('Search', '2026-01-07', 'took-back').touched('Rota', '2026-01-09', 'took-back')
    told.touched('Exports', '2026-01-12', 'took-back').delegationEvent('Exports', '2026-01-13', { type: 'returned' })
    expect(steppingBackFrom(bookOn(told))).toEqual({ kind: 'delegation', id: told.idOf('delegation', 'Rota') })
    expect(steppingBackFrom(bookOn(told, '2026-01-08'))?.id).toBe(told.idOf('delegation', 'Search'))
    expect(steppingBackFrom(bookOn(told, '2026-01-06'))).toBeNull()
  })

  test('is the one taken back last, whatever was looked at since', () => {
    const told = taken().touched('Search', '2026-01-09', 'took-back').touched('Rota', '2026-01-07', 'took-back')
    told.touched('Rota', '2026-01-12', 'left-alone').touched('Rota', '2026-01-13', 'asked')
    expect(steppingBackFrom(bookOn(told))?.id).toBe(told.idOf('delegation', 'Search'))
  })

  test('leaves out what somebody said was misread', () => {
    const told = taken().touched('Search', '2026-01-07', 'took-back').touched('Rota', '2026-01-09', 'took-back')
    const recordIds = [told.idOf('delegation', 'Rota')]
    told.shown('2026-01-12', { signalIds: ['S4'], evidenceIds: recordIds })
    told.respond('2026-01-12', '2026-01-12', { type: 'not-true', misread: 'other', text: '', recordIds })
    expect(steppingBackFrom(bookOn(told))?.id).toBe(told.idOf('delegation', 'Search'))
  })

  test('of two taken back on one day it is the one written first', () => {
    const told = taken().touched('Rota', '2026-01-09', 'took-back').touched('Search', '2026-01-09', 'took-back')
    expect(steppingBackFrom(bookOn(told))?.id).toBe(told.idOf('delegation', 'Search'))
  })
})

describe('somebody for a plan', () => {
  test('is the most experienced report: senior, then mid, then not noted, then junior', () => {
    const told = team().person('Jun', { experience: 'junior' })
    const named = () => someReport(bookOn(told))
    expect(named()).toEqual(personOf(told, 'Jun'))
    expect((told.person('Una'), named())).toEqual(personOf(told, 'Una'))
    expect((told.person('Mia', { experience: 'mid' }), named())).toEqual(personOf(told, 'Mia'))
    expect((told.person('Sen', { experience: 'senior' }), named())).toEqual(personOf(told, 'Sen'))
    expect((told.person('Sid', { experience: 'senior' }), named())).toEqual(personOf(told, 'Sen'))
  })

  test('is no partner, nobody who has left, and nobody away today', () => {
    const told = team()
      .person('Pia', { relation: 'partner' })
      .person('Lea', { until: toDay('2026-01-09') })
    told.person('Ava', { away: [{ from: toDay('2026-01-15'), to: toDay(TENTH) }] })
    expect(someReport(bookOn(told))).toBeNull()
  })

  test('holds a delegation, or is nobody once it came back', () => {
    const told = team().delegation('Search', 'Ana', FIRST).delegation('Rota', 'Ben', FIRST)
    expect(someOwner(bookOn(told))).toEqual(personOf(told, 'Ana'))
    told.touched('Search', '2026-01-07', 'took-back')
    expect(someOwner(bookOn(told))).toEqual(personOf(told, 'Ben'))
    expect(someOwner(bookOn(told.touched('Rota', '2026-01-07', 'took-back')))).toBeNull()
  })

  test('is met at their next 1:1, and nobody tomorrow', () => {
    expect(whenTheyMeet({ kind: 'person', id: 'p' })).toEqual({ on: 'one-to-one', personId: 'p' })
    expect(whenTheyMeet({ kind: 'pathItem', id: 'i' })).toEqual({ on: 'next-working-day' })
    expect(whenTheyMeet(null)).toEqual({ on: 'next-working-day' })
  })
})
