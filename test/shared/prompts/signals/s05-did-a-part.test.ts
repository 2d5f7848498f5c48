import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const LAST = '2026-01-16'
type Told = ReturnType<typeof aJournal>

function parts(days: readonly string[], detail: { pairingAsked?: boolean; redid?: true } = {}): Told {
  const told = aJournal().charter().days('2026-01-05', 10, { handsOn: 25 }).delegation('Rota', 'Ana', '2026-01-05')
  for (let date = 5; date <= 16; date += 1) {
    const day = `2026-01-${String(date).padStart(2, '0')}`
    if (date === 10 || date === 11) continue
    const touch = days.includes(day) ? ('did-part' as const) : ('left-alone' as const)
    told.delegationEvent('Rota', day, { type: 'touched', touch, reason: null, pairingAsked: false, ...detail })
  }
  return told
}

describe('S5, a part done of what was given away', () => {
  test('fires on three of ten days and names the delegation', () => {
    const told = parts(['2026-01-06', '2026-01-12', '2026-01-15'])
    const reading = readingOn(told, 'S5', LAST)
    expect(reading).toMatchObject({ state: 'fires', value: 3, threshold: 3, coverage: { known: 10, of: 10 } })
    expect(reading.subjects).toEqual([{ kind: 'delegation', id: told.idOf('delegation', 'Rota') }])
    expect(reading.evidence.map(({ day }) => day)).toEqual(['2026-01-06', '2026-01-12', '2026-01-15'])
  })

  test('stays quiet on two', () => {
    expect(readingOn(parts(['2026-01-06', '2026-01-12']), 'S5', LAST)).toMatchObject({ state: 'quiet', value: 2 })
  })

  test('is countered by pairing that they asked for', () => {
    const reading = readingOn(parts(['2026-01-06', '2026-01-12', '2026-01-15'], { pairingAsked: true }), 'S5', LAST)
    expect(reading).toMatchObject({ state: 'quiet', value: 0 })
    expect(idsOf(reading.leftOut)).toContain('counter.S5')
  })

  test('leaves out what was done on an incident day', () => {
    const told = parts(['2026-01-06', '2026-01-12', '2026-01-15']).day('2026-01-15', { dayKind: 'incident' })
    expect(readingOn(told, 'S5', LAST)).toMatchObject({ state: 'quiet', coverage: { known: 9, of: 9 } })
  })

  test('says nothing where hardly a day was answered', () => {
    const told = aJournal().charter().days('2026-01-05', 10).delegation('Rota', 'Ana', '2026-01-05')
    expect(readingOn(told, 'S5', LAST)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
