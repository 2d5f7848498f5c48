import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { assessOn, readingOn } from '../readings'

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
