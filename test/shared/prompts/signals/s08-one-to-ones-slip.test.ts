import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const TENTH = '2026-01-16'
const team = () => aJournal().charter().days('2026-01-05', 10, {})

describe('S8, 1:1s that slip', () => {
  test('fires with one of four moved', () => {
    const told = team().oneToOne('Ana', '2026-01-06', 'done').oneToOne('Ben', '2026-01-07', 'done')
    told.oneToOne('Cem', '2026-01-08', 'done').oneToOne('Dua', '2026-01-09', 'moved-by-me', 'my-code')
    const reading = readingOn(told, 'S8', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: 0.25, threshold: 0.25, counts: true })
    expect(reading.subjects).toEqual([{ kind: 'person', id: told.idOf('person', 'Dua') }])
    expect(reading.evidence).toHaveLength(1)
  })

  test('stays quiet with one of five, and says nothing of one in three', () => {
    const told = team().oneToOne('Ana', '2026-01-06', 'done').oneToOne('Ben', '2026-01-07', 'done')
    told.oneToOne('Dua', '2026-01-09', 'moved-by-me')
    expect(readingOn(told, 'S8', TENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
    told.oneToOne('Cem', '2026-01-08', 'done').oneToOne('Eli', '2026-01-12', 'done')
    expect(readingOn(told, 'S8', TENTH)).toMatchObject({ state: 'quiet', value: 0.2 })
  })

  test('says nothing of a share in the first five days, and of the same person twice all the same', () => {
    const told = aJournal().charter().days('2026-01-05', 5, {})
    told.oneToOne('Ana', '2026-01-06', 'done').oneToOne('Ben', '2026-01-07', 'done')
    told.oneToOne('Cem', '2026-01-08', 'done').oneToOne('Dua', '2026-01-09', 'moved-by-me', 'my-code')
    expect(readingOn(told, 'S8', '2026-01-09')).toMatchObject({ state: 'not-enough-yet', value: null })
    expect(readingOn(told.day('2026-01-12', {}), 'S8', '2026-01-12')).toMatchObject({ state: 'fires', value: 0.25 })
    const twice = aJournal().charter().days('2026-01-05', 3, {})
    twice.oneToOne('Ana', '2026-01-06', 'moved-by-me').oneToOne('Ana', '2026-01-07', 'moved-by-me')
    expect(readingOn(twice, 'S8', '2026-01-07').state).toBe('fires')
  })

  test('fires at once when the same person is moved or dropped twice running', () => {
    const told = team().oneToOne('Ana', '2026-01-06', 'moved-by-me').oneToOne('Ana', '2026-01-13', 'dropped')
    expect(readingOn(told, 'S8', '2026-01-12').state).toBe('not-enough-yet')
    const reading = readingOn(told, 'S8', '2026-01-13')
    expect(reading).toMatchObject({ state: 'fires', counts: true, subjects: [{ kind: 'person' }] })
    expect(reading.saw).toMatchObject([{ id: 'saw.S8.twice', params: { days: ['2026-01-06', '2026-01-13'] } }])
  })

  test('sees no run where one was held in between', () => {
    const told = team().oneToOne('Ana', '2026-01-06', 'moved-by-me').oneToOne('Ana', '2026-01-08', 'done')
    told.oneToOne('Ana', '2026-01-13', 'moved-by-me')
    expect(readingOn(told, 'S8', TENTH).state).not.toBe('fires')
  })

  test('leaves out their own request, an incident day and somebody away', () => {
    const told = aJournal()
      .charter()
      .days('2026-01-05', 10, (_day, index) => ({ dayKind: index === 2 ? 'incident' : 'normal' }))
    told.person('Dua', { away: [{ from: '2026-01-09' as never, to: '2026-01-09' as never }] })
    told.oneToOne('Ana', '2026-01-06', 'moved-by-them').oneToOne('Ben', '2026-01-07', 'moved-by-me', 'incident')
    told.oneToOne('Cem', '2026-01-08', 'done').oneToOne('Dua', '2026-01-09', 'moved-by-me')
    told.oneToOne('Eli', '2026-01-12', 'done').oneToOne('Fay', '2026-01-13', 'done')
    const reading = readingOn(told, 'S8', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', value: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.excused', 'left-out.S8.away'])
  })

  test('counts what was held on an incident day, and does not make four of three with it', () => {
    const told = aJournal()
      .charter()
      .days('2026-01-05', 10, (_day, index) => ({ dayKind: index === 2 ? 'incident' : 'normal' }))
    told.oneToOne('Ana', '2026-01-06', 'moved-by-me').oneToOne('Ben', '2026-01-07', 'done')
    told.oneToOne('Cem', '2026-01-08', 'done').oneToOne('Dua', '2026-01-09', 'done')
    expect(readingOn(told, 'S8', TENTH).clauses[0]).toMatchObject({ value: null })
    told.oneToOne('Eli', '2026-01-12', 'done')
    expect(readingOn(told, 'S8', TENTH).clauses[0]).toMatchObject({ value: 0.2, fires: false })
  })

  test('lets their own request break no run of mine, and what nobody is named in make none', () => {
    const told = team().oneToOne('Ana', '2026-01-06', 'moved-by-me').oneToOne('Ana', '2026-01-08', 'moved-by-them')
    told.oneToOne('Ana', '2026-01-13', 'moved-by-me')
    expect(readingOn(told, 'S8', TENTH).saw).toMatchObject([{ id: 'saw.S8.twice', params: { count: 2 } }])
    const counts = { done: 0, movedByMe: 1, movedByThem: 0, dropped: 1, reason: null }
    const short = aJournal().charter()
    short.days('2026-01-05', 10, (_day, index) => ({ mode: 'short', peopleWorkCounts: index === 0 ? counts : null }))
    expect(readingOn(short, 'S8', TENTH).clauses).toMatchObject([{ value: null }])
  })

  test('counts what was dropped beside what was moved in a short check-in, with a reason where there was one', () => {
    const counts = { done: 2, movedByMe: 1, movedByThem: 1, dropped: 1, reason: null }
    const told = aJournal().charter()
    told.days('2026-01-05', 10, (_day, index) => ({ mode: 'short', peopleWorkCounts: index === 0 ? counts : null }))
    const reading = readingOn(told, 'S8', TENTH)
    expect(reading.clauses[0]).toMatchObject({ value: 0.4, fires: true })
    expect(reading.evidence[0]!.message.params['reason']).toBe('none')
  })

  test('counts what was moved to another week, and what was to be held on a day that has passed', () => {
    const movedTo = (day: string, now = TENTH) => {
      const told = team().oneToOne('Ana', '2026-01-13', 'moved-by-me', null, day)
      for (const [name, due] of [
        ['Ben', '2026-01-06'],
        ['Cem', '2026-01-07'],
        ['Dua', '2026-01-08'],
      ] as const)
        told.oneToOne(name, due, 'done')
      return readingOn(told, 'S8', now).clauses[0]!.value
    }
    expect([movedTo('2026-01-16'), movedTo('2026-01-15'), movedTo('2026-01-19')]).toEqual([0, 0.25, 0.25])
    expect(movedTo('2026-01-12', '2026-01-13')).toBe(0.25)
  })

  test('does not count what was rebooked and held in the same week, nor what still may be', () => {
    const told = team().oneToOne('Ana', '2026-01-06', 'moved-by-me', null, '2026-01-08')
    told.oneToOneThen('Ana', '2026-01-06', '2026-01-08', 'done')
    told.oneToOne('Ana', '2026-01-13', 'moved-by-me', null, '2026-01-16')
    const reading = readingOn(told, 'S8', '2026-01-14')
    expect(reading.state).not.toBe('fires')
    expect(idsOf(reading.leftOut)).toEqual(['counter.S8', 'left-out.S8.rebooked'])
    expect(readingOn(told, 'S8', '2026-01-19').leftOut.map(({ id }) => id)).toEqual(['counter.S8'])
  })

  test('reads the counts of short check-ins', () => {
    const counts = { done: 1, movedByMe: 1, movedByThem: 0, dropped: 0, reason: 'my-code' as const }
    const told = aJournal().charter()
    told.days('2026-01-05', 10, (_day, index) => ({ mode: 'short', peopleWorkCounts: index < 2 ? counts : null }))
    expect(readingOn(told, 'S8', TENTH)).toMatchObject({ state: 'fires', value: 0.5, subjects: [] })
  })
})
