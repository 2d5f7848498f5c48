import { describe, expect, test } from 'vitest'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { assessOn, readingOn, said } from '../readings'

const TWENTIETH = '2026-01-30'
const phase = { type: 'temporary-phase' as const, reason: 'Launch', from: '2026-01-05', until: '2026-01-28' }
const coding = (handsOn: 0 | 25 | 50) => aJournal().charter({ reports: 7 }).days('2026-01-05', 30, { handsOn })

describe('S19, an exception that ran out', () => {
  test('fires at once when it is over and what it excused goes on', () => {
    const told = coding(50).exception(phase)
    expect(readingOn(told, 'S19', '2026-01-29')).toMatchObject({
      state: 'fires',
      counts: true,
      subjects: [{ kind: 'exception', id: told.idOf('exception', 'Launch') }],
    })
  })

  test('stays quiet on its last day', () => {
    expect(readingOn(coding(50).exception(phase), 'S19', '2026-01-28').state).toBe('quiet')
  })

  test('stays quiet where the hands-on work is back below its limit', () => {
    expect(readingOn(coding(0).exception(phase), 'S19', TWENTIETH)).toMatchObject({ state: 'quiet', strength: 0 })
  })

  test('stays quiet where it was renewed or ended early', () => {
    const renewed = coding(50).exception(phase).renewException('Launch', '2026-01-27', '2026-02-10')
    expect(readingOn(renewed, 'S19', TWENTIETH).state).toBe('quiet')
    const ended = coding(50).exception(phase).endException('Launch', '2026-01-20')
    expect(readingOn(ended, 'S19', TWENTIETH).state).toBe('quiet')
  })

  describe('followed by another of its kind', () => {
    const stateOn = (told: JournalBuilder, day = '2026-02-05') => readingOn(told, 'S19', day).state
    const then = (from: string, until: string, more: Partial<typeof phase> = {}) => ({
      ...phase,
      reason: 'Still launching',
      from,
      until,
      ...more,
    })

    test('within five working days is its renewal: once, and by at most thirty days', () => {
      expect(stateOn(coding(50).exception(phase).exception(then('2026-02-04', '2026-02-27')))).toBe('quiet')
      expect(stateOn(coding(50).exception(phase).exception(then('2026-01-28', '2026-02-27')))).toBe('quiet')
      expect(stateOn(coding(50).exception(phase).exception(then('2026-02-04', '2026-02-28')))).toBe('fires')
      const renewed = coding(50).exception(phase).renewException('Launch', '2026-01-27', '2026-02-02')
      expect(stateOn(renewed.exception(then('2026-02-03', '2026-02-20')))).toBe('fires')
      const third = coding(50)
        .exception({ ...phase, reason: 'Before', until: '2026-01-14' })
        .exception({ ...phase, from: '2026-01-19' })
        .exception(then('2026-02-03', '2026-02-10'))
      expect(readingOn(third, 'S19', '2026-01-21').state).toBe('quiet')
      expect(readingOn(third, 'S19', '2026-02-05')).toMatchObject({
        state: 'fires',
        subjects: [{ kind: 'exception', id: third.idOf('exception', 'Launch') }],
      })
    })

    test('says which, and asks for no renewal', () => {
      const told = coding(50).exception(phase).exception(then('2026-01-29', '2026-03-31'))
      const [suggestion] = assessOn(told, '2026-01-29').suggestions
      const { title, saw, wouldGoAway, evidence } = suggestion!
      expect(said(told, [title, ...saw, wouldGoAway, ...evidence.map(({ message }) => message)])).toEqual([
        '“Launch” has run out',
        '“Launch” ended on Wed 28 Jan, and the hands-on work it excused goes on. “Still launching”, from Thu 29 Jan to Tue 31 Mar, follows it: that is more than one renewal by thirty days.',
        'It goes when the hands-on work is below its limit.',
        '“Launch” ended on Wed 28 Jan.',
        '“Still launching” began on Thu 29 Jan.',
      ])
      expect(evidence[1]!.recordId).toBe(told.idOf('exception', 'Still launching'))
    })

    test('later is another exception, and so is one that covers for somebody else', () => {
      // Six working days after the end.
      expect(stateOn(coding(50).exception(phase).exception(then('2026-02-05', '2026-04-30')))).toBe('quiet')
      const covers = (first: string, second: string) => {
        const told = coding(50).person('Ana').person('Ben')
        told.exception({ ...phase, type: 'covering-absence', person: first } as never)
        return told.exception({
          ...then('2026-01-29', '2026-04-30'),
          type: 'covering-absence',
          person: second,
        } as never)
      }
      expect(stateOn(covers('Ana', 'Ana'))).toBe('fires')
      expect(stateOn(covers('Ana', 'Ben'))).toBe('quiet')
      const early = coding(50)
        .exception(phase)
        .exception(then('2026-01-29', '2026-04-30', { type: 'early-stage' as never }))
      expect(readingOn(early, 'S19', '2026-01-30').evidence).toHaveLength(1)
    })

    test('is what is asked about once it is over itself', () => {
      const told = coding(50).exception(phase).exception(then('2026-01-29', '2026-02-05'))
      expect(readingOn(told, 'S19', '2026-02-06').subjects).toEqual([
        { kind: 'exception', id: told.idOf('exception', 'Still launching') },
      ])
      const announced = coding(50).exception(phase).exception(then('2026-02-03', '2026-02-20'))
      expect(stateOn(announced, '2026-02-02')).toBe('fires')
    })
  })

  test('says nothing where too little is known of the hands-on work', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 20, {}).exception(phase)
    expect(readingOn(told, 'S19', TWENTIETH)).toMatchObject({ state: 'not-enough-yet', value: null })
  })

  test('asks once, and once more after five working days, and then no more', () => {
    const told = coding(50).exception(phase)
    const shown = { signalIds: ['S19'], subject: { kind: 'exception' as const, id: told.idOf('exception', 'Launch') } }
    expect(assessOn(told, '2026-01-29').suggestions[0]?.signals).toEqual(['S19'])
    told.shown('2026-01-29', shown)
    expect(assessOn(told, '2026-02-04').heldBack).toMatchObject([{ signals: ['S19'], why: { id: 'held.shown' } }])
    expect(assessOn(told, '2026-02-05').suggestions[0]?.signals).toEqual(['S19'])
    told.shown('2026-02-05', shown)
    expect(assessOn(told, '2026-02-13').heldBack).toMatchObject([{ signals: ['S19'], why: { id: 'held.asked-twice' } }])
  })
})
