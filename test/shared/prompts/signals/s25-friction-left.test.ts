import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import type { CheckInAnswers } from '../../../../shared/domain/check-in'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn, said } from '../readings'

const BUILDS = 'Slow builds'
const SIXTEENTH = '2026-01-26'
const coding = (since: string, answers: CheckInAnswers = { handsOn: 25 }) =>
  aJournal().charter().days('2026-01-05', 20, answers).obstacle(BUILDS, since)

describe('S25, friction left lying', () => {
  test('fires when it has been mine to clear for more than ten working days, while I am hands-on', () => {
    const told = coding('2026-01-09')
    const reading = readingOn(told, 'S25', SIXTEENTH)
    const id = told.idOf('obstacle', BUILDS)
    expect(reading).toMatchObject({ state: 'fires', value: 11, threshold: 10, subjects: [{ kind: 'obstacle', id }] })
    expect(reading.evidence).toMatchObject([{ recordId: id, day: '2026-01-09' }])
    expect(said(told, [...reading.saw, reading.evidence[0]!.message])).toEqual([
      'Slow builds has been in the team’s way, and yours to clear, for eleven working days, since Fri 9 Jan.',
      'Slow builds: open since Fri 9 Jan, eleven working days.',
    ])
  })

  test('stays quiet at ten, and for a disagreement', () => {
    expect(readingOn(coding('2026-01-12'), 'S25', SIXTEENTH)).toMatchObject({ state: 'quiet', value: 10 })
    const told = aJournal().charter().days('2026-01-05', 20, { handsOn: 50 })
    told.obstacle(BUILDS, '2026-01-05', { type: 'disagreement' })
    expect(readingOn(told, 'S25', SIXTEENTH)).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('stays quiet while hands-on work takes less than a quarter on most days', () => {
    const told = aJournal().charter().obstacle(BUILDS, '2026-01-05')
    told.days('2026-01-05', 20, (_day, index) => ({ handsOn: index % 5 === 0 ? 100 : 0 }))
    const reading = readingOn(told, 'S25', SIXTEENTH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.S25.little-hands-on'])
  })

  test('is excused while it is blocked outside until a date', () => {
    const told = coding('2026-01-05')
    told.obstacleEvent(BUILDS, '2026-01-12', { type: 'waiting-until', until: toDay(SIXTEENTH) })
    const reading = readingOn(told, 'S25', SIXTEENTH)
    expect(reading.state).toBe('quiet')
    expect(said(told, reading.leftOut)).toEqual(['Slow builds is left out: nothing can move it before Mon 26 Jan.'])
    expect(readingOn(told, 'S25', '2026-01-27').state).toBe('fires')
  })

  test('is over when it is cleared, or somebody else’s, and begins anew with me', () => {
    const cleared = coding('2026-01-05').obstacleEvent(BUILDS, '2026-01-20', { type: 'cleared', text: '' })
    expect(readingOn(cleared, 'S25', SIXTEENTH)).toMatchObject({ state: 'quiet', value: 0 })
    const theirs = coding('2026-01-05').person('Ana')
    theirs.obstacleEvent(BUILDS, '2026-01-20', { type: 'owner-set', owner: theirs.idOf('person', 'Ana') })
    expect(readingOn(theirs, 'S25', SIXTEENTH).value).toBe(0)
    theirs.obstacleEvent(BUILDS, '2026-01-22', { type: 'owner-set', owner: 'me' })
    expect(readingOn(theirs, 'S25', SIXTEENTH)).toMatchObject({ state: 'quiet', value: 2 })
  })

  test('lets nothing age on incident days', () => {
    const told = aJournal().charter().obstacle(BUILDS, '2026-01-09')
    told.days('2026-01-05', 20, (_day, index) => ({ handsOn: 50, dayKind: index === 12 ? 'incident' : 'normal' }))
    expect(readingOn(told, 'S25', SIXTEENTH)).toMatchObject({ state: 'quiet', value: 10 })
  })

  test('says nothing where the hands-on share is unknown', () => {
    const told = coding('2026-01-05', { handsOn: null })
    expect(readingOn(told, 'S25', SIXTEENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
