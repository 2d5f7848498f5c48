import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn, said } from '../readings'

const QUEUE = 'One queue or two'
const TENTH = '2026-01-16'
const open = (since: string) =>
  aJournal().charter().days('2026-01-05', 15, {}).obstacle(QUEUE, since, { type: 'disagreement' })

describe('O9, a disagreement that nobody decides', () => {
  test('fires when it has been open for more than five working days', () => {
    const told = open('2026-01-08')
    const reading = readingOn(told, 'O9', TENTH)
    const id = told.idOf('obstacle', QUEUE)
    expect(reading).toMatchObject({ state: 'fires', value: 6, threshold: 5, subjects: [{ kind: 'obstacle', id }] })
    expect(reading.evidence).toMatchObject([{ recordId: id, day: '2026-01-08' }])
    expect(said(told, reading.saw)).toEqual([
      'One queue or two has been open, with nobody to decide it, for six working days, since Thu 8 Jan.',
    ])
  })

  test('stays quiet at five, and for friction', () => {
    expect(readingOn(open('2026-01-09'), 'O9', TENTH)).toMatchObject({ state: 'quiet', value: 5 })
    const friction = aJournal().charter().days('2026-01-05', 10, {}).obstacle('Slow builds', '2026-01-05')
    expect(readingOn(friction, 'O9', TENTH)).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('is excused while somebody named has until a date', () => {
    const told = open('2026-01-05')
    told.obstacleEvent(QUEUE, '2026-01-14', { type: 'decider-named', decider: 'me', due: toDay(TENTH) })
    expect(readingOn(told, 'O9', '2026-01-13').state).toBe('fires')
    const reading = readingOn(told, 'O9', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', value: 0 })
    expect(said(told, reading.leftOut)).toEqual(['One queue or two is left out: somebody decides it by Fri 16 Jan.'])
    expect(readingOn(told, 'O9', '2026-01-19')).toMatchObject({ state: 'fires', value: 10 })
  })

  test('names the one without a decider, whatever else is open for longer', () => {
    const told = open('2026-01-05').obstacle('Who is on call', '2026-01-07', { type: 'disagreement' })
    told.obstacleEvent(QUEUE, '2026-01-06', { type: 'decider-named', decider: 'me', due: toDay('2026-01-30') })
    expect(readingOn(told, 'O9', TENTH).subjects).toEqual([
      { kind: 'obstacle', id: told.idOf('obstacle', 'Who is on call') },
    ])
  })

  test('is over when it is decided, and begins anew when it comes back', () => {
    const told = open('2026-01-05').obstacleEvent(QUEUE, '2026-01-14', { type: 'cleared', text: 'One' })
    expect(readingOn(told, 'O9', TENTH).state).toBe('quiet')
    told.obstacleEvent(QUEUE, '2026-01-19', { type: 'reopened' })
    expect(readingOn(told, 'O9', '2026-01-23')).toMatchObject({ state: 'quiet', value: 4 })
  })

  test('lets nothing age on incident days', () => {
    const told = aJournal().charter().obstacle(QUEUE, '2026-01-08', { type: 'disagreement' })
    told.days('2026-01-05', 10, (_day, index) => ({ dayKind: index > 7 ? 'incident' : 'normal' }))
    expect(readingOn(told, 'O9', TENTH)).toMatchObject({ state: 'quiet', value: 4 })
  })

  test('stands higher for a disagreement of which it was said not to be true', () => {
    const told = open('2026-01-08')
    told.shown(TENTH, { signalIds: ['O9'], subject: { kind: 'obstacle', id: told.idOf('obstacle', QUEUE) } })
    told.respond(TENTH, TENTH, { type: 'not-true', misread: 'one-off', text: '', recordIds: [] })
    const reading = readingOn(told, 'O9', '2026-01-16')
    expect(reading).toMatchObject({ state: 'quiet', threshold: 5 })
    expect(reading.clauses[0]?.threshold).toBe(6)
  })

  test('says nothing where nothing is known, and that none is open where days were logged', () => {
    expect(readingOn(aJournal().charter(), 'O9', TENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
    const none = readingOn(aJournal().charter().days('2026-01-05', 10, {}), 'O9', TENTH)
    expect(none).toMatchObject({ state: 'quiet', value: 0 })
    expect(idsOf(none.saw)).toEqual(['saw.O9.none'])
  })
})
