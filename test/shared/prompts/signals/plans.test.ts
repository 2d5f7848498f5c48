// The if-then plans that signals offer: at least two, naming the item or person, with a cue that fits.
import { describe, expect, test } from 'vitest'
import type { SignalId } from '../../../../shared/prompts/assessment'
import { journalCalendar } from '../../../../shared/domain/journal-calendar'
import { openDayBook } from '../../../../shared/prompts/day-book'
import { indexJournal } from '../../../../shared/prompts/journal-index'
import { withNextDay } from '../../../../shared/prompts/plan-cues'
import { signalOf } from '../../../../shared/prompts/signal-by-id'
import { SIGNALS } from '../../../../shared/prompts/signals/index'
import { toDay, type Weekday } from '../../../../shared/calendar/day'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { said } from '../readings'

const ABOUT = {
  S13: ['pathItem', 'Billing'],
  S14: ['pathItem', 'Billing'],
  S15: ['pathItem', 'Billing'],
  S16: ['pathItem', 'Billing'],
  S17: ['pathItem', 'Billing'],
  S21: ['pathItem', 'Billing'],
  S25: ['obstacle', 'Slow builds'],
  O9: ['obstacle', 'Slow builds'],
} as const
const IDS: SignalId[] = [
  'S7',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S21',
  'S22',
  'S23',
  'S24',
  'S25',
  'O2',
  'O3',
  'O4',
  'O5',
  'O7',
  'O8',
  'O9',
  'O10',
]

const ALL_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function team(): JournalBuilder {
  const told = aJournal().charter().item('Billing', '2026-01-05').obstacle('Slow builds', '2026-01-05')
  return told.person('Cem', { experience: 'junior' }).person('Ana', { experience: 'senior' })
}

function plansOf(id: SignalId, told: JournalBuilder) {
  const [kind, name] = ABOUT[id as keyof typeof ABOUT] ?? []
  const subject = kind ? { kind, id: told.idOf(kind, name) } : null
  return signalOf(id).plans(subject, openDayBook(indexJournal(told.build()), toDay('2026-01-16'), {}))
}

describe.each(IDS)('the plans of %s', (id) => {
  test('are at least two, and name the thing or the most experienced report', () => {
    const told = team()
    const lines = plansOf(id, told).map(({ ifText, thenText }) => said(told, [ifText, thenText]).join(' '))
    expect(lines.length).toBeGreaterThanOrEqual(2)
    expect(lines.filter((line) => !/^If .+, then .+\.?”?$/.test(line))).toEqual([])
    expect(lines.join(' ')).toMatch(/Billing|Slow builds|Ana/)
    expect(lines.join(' ')).not.toMatch(/Cem/)
  })

  test('come back at the 1:1 of whom they name, and name someone on the team where nobody is noted', () => {
    const told = team()
    const met = plansOf(id, told).flatMap(({ cue }) => (cue.on === 'one-to-one' ? [cue.personId] : []))
    expect(met.filter((personId) => personId !== told.idOf('person', 'Ana'))).toEqual([])
    const alone = aJournal().charter().item('Billing', '2026-01-05').obstacle('Slow builds', '2026-01-05')
    const plans = plansOf(id, alone)
    expect(plans.map(({ cue }) => cue.on)).not.toContain('one-to-one')
    const lines = plans.flatMap(({ ifText, thenText }) => said(alone, [ifText, thenText]))
    expect(lines.join(' ')).toMatch(/someone on the team|Slow builds/)
  })
})

test('a plan about friction names whoever named it', () => {
  const told = team().person('Dua', { experience: 'mid' })
  told.obstacle('Slow builds', '2026-01-05', { namedById: told.idOf('person', 'Dua') })
  const [, tell] = plansOf('S25', told)
  expect(said(told, [tell.ifText])).toEqual(['If I next talk with Dua,'])
  expect(tell.cue).toEqual({ on: 'one-to-one', personId: told.idOf('person', 'Dua') })
})

test('plans about a delegation name it and whoever holds it', () => {
  const told = team().delegation('Search', 'Cem', '2026-01-05')
  const book = openDayBook(indexJournal(told.build()), toDay('2026-01-16'), {})
  const [concern, ask] = signalOf('S5').plans({ kind: 'delegation', id: told.idOf('delegation', 'Search') }, book)
  expect(said(told, [concern.ifText, concern.thenText])).toEqual([
    'If I would change more than wording in Search,',
    'then I write the concern to Cem, not the code.',
  ])
  expect(ask.cue).toEqual({ on: 'one-to-one', personId: told.idOf('person', 'Cem') })
})

test.each(['S10', 'S11'] as const)('the plans of %s name the candidate or the partner', (id) => {
  const told = team().person('Ida', { relation: id === 'S10' ? 'candidate' : 'partner' })
  const book = openDayBook(indexJournal(told.build()), toDay('2026-01-16'), {})
  for (const { ifText, thenText } of signalOf(id).plans({ kind: 'person', id: told.idOf('person', 'Ida') }, book))
    expect(said(told, [ifText, thenText]).join(' ')).toMatch(/^If .*Ida/)
})

describe('a plan for a day of the week', () => {
  const bookOf = (workingWeekdays: Weekday[]) => {
    const told = aJournal().charter({ workingWeekdays })
    return { told, book: openDayBook(indexJournal(told.build()), toDay('2026-01-14'), {}) }
  }

  test.each<[Weekday[]]>([[[1, 2, 3]], [[2, 3, 4, 5]], [[7, 1, 2, 3, 4]]])(
    'is for one of the days worked, %j',
    (worked) => {
      const { told, book } = bookOf(worked)
      const off = ALL_DAYS.filter((_name, at) => !worked.includes((at + 1) as Weekday))
      const plans = SIGNALS.flatMap((signal) => signal.plans(null, book))
      const weekdays = plans.flatMap(({ cue }) => (cue.on === 'weekday' ? [cue.weekday] : []))
      expect(weekdays.length).toBeGreaterThan(10)
      expect(weekdays.filter((weekday) => !worked.includes(weekday))).toEqual([])
      const lines = plans.map(({ ifText, thenText }) => said(told, [ifText, thenText]).join(' '))
      expect(lines.filter((line) => new RegExp(off.join('|')).test(line))).toEqual([])
    },
  )

  test('moves to the next day of the week that is worked, else to the last one before', () => {
    const cueOf = (signal: SignalId, worked: Weekday[]) =>
      signalOf(signal)
        .plans(null, bookOf(worked).book)
        .flatMap(({ cue }) => (cue.on === 'weekday' ? [cue.weekday] : []))
    expect(cueOf('S2', [1, 2, 3])).toEqual([3])
    expect(cueOf('S2', [1, 2, 5])).toEqual([5])
    expect(cueOf('S13', [2, 3, 4])).toEqual([2])
    expect(cueOf('S2', [1, 2, 3, 4, 5])).toEqual([4])
    expect(cueOf('S2', [])).toEqual([4])
  })

  test('says the day it is for', () => {
    const { told, book } = bookOf([1, 2, 3])
    const [standUp] = signalOf('S2').plans(null, book)
    expect(said(told, [standUp.ifText])).toEqual(['If it is still mine at Wednesday’s stand-up,'])
  })
})

describe('a plan for the next working day', () => {
  const linesOn = (day: string, daysOff: [string, string] | null = null) => {
    const told = aJournal().charter()
    if (daysOff) told.daysOff(...daysOff)
    const journal = told.build()
    const book = openDayBook(indexJournal(journal), toDay(day), {})
    const plans = SIGNALS.flatMap((signal) => signal.plans(null, book))
    const calendar = journalCalendar(journal)
    return plans.map(({ ifText }) => said(told, [withNextDay(ifText, toDay(day), calendar)])[0]!)
  }

  test('says tomorrow where that is one', () => {
    const lines = linesOn('2026-01-14')
    expect(lines).toEqual(
      expect.arrayContaining([
        'If I open the editor before noon tomorrow,',
        'If tomorrow starts at two or less,',
        'If I start tomorrow with “it” behind me,',
      ]),
    )
    expect(lines.filter((line) => line.includes('tomorrow'))).toHaveLength(15)
  })

  test('names its day on a Friday and before a day off', () => {
    const friday = linesOn('2026-01-16')
    expect(friday).toEqual(
      expect.arrayContaining([
        'If I open the editor before noon on Monday,',
        'If Monday starts at two or less,',
        'If I start on Monday with “it” behind me,',
      ]),
    )
    expect(friday.filter((line) => line.includes('tomorrow'))).toEqual([])
    expect(linesOn('2026-01-14', ['2026-01-15', '2026-01-15'])).toContain('If I have a free hour on Friday,')
  })

  test('says the date where that is a week away or more', () => {
    const leave = (last: string) => linesOn('2026-01-16', ['2026-01-19', last])
    expect(leave('2026-01-21')).toContain('If I have a free hour on Thursday,')
    expect(leave('2026-01-22')).toContain('If I have a free hour on Fri 23 Jan,')
    expect(leave('2026-01-30')).toContain('If Mon 2 Feb starts at two or less,')
  })
})
