// What is kept of a worry that was said.
import { describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { createPerson } from '#shared/domain/person'
import type { SaidWorry } from '#shared/domain/worry'
import { withoutPerson, withSaid } from '#shared/prompts/circles/said-worries'
import { madeJournal } from '../../../support/made-journal'

const [MONDAY, TUESDAY] = [toDay('2026-01-12'), toDay('2026-01-13')]
const worry = (more: Partial<SaidWorry> = {}): SaidWorry => ({
  about: 'words',
  words: ['oncall', 'rota'],
  recordIds: ['a', 'b', 'c'],
  day: MONDAY,
  said: 'shown',
  ...more,
})

describe('an answer', () => {
  const answer = worry({ said: 'decide', recordIds: ['a', 'b', 'c', 'd'] })

  test('takes the place of the showing on its day, of the same worry alone', () => {
    expect(withSaid([worry()], answer)).toEqual([answer])
    expect(withSaid([worry({ words: ['oncall', 'rota', 'weekend'] })], answer)).toEqual([answer])
    const other = worry({ words: ['audit', 'budget'] })
    expect(withSaid([other], answer)).toEqual([other, answer])
  })

  test.each(['later', 'decide', 'coach', 'one-to-one', 'not-a-worry'] as const)(
    'leaves what was said before: %s',
    (said) => {
      const before = worry({ said })
      expect(withSaid([before], answer)).toEqual([before, answer])
    },
  )

  test('leaves what another day has seen: “later” on Monday is still Monday’s answer', () => {
    const monday = [worry({ said: 'later' }), worry()]
    const tuesday = worry({ said: 'decide', day: TUESDAY })
    expect(withSaid(monday, tuesday)).toEqual([...monday, tuesday])
  })
})

describe('without a person', () => {
  const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, madeJournal().stamp('2026-01-05'))
  const names = worry({ words: ['oncall', 'souza'] })

  test('words of the name go, and all else of an answer stays', () => {
    expect(withoutPerson([names], ana)).toEqual([{ ...names, words: ['oncall'] }])
  })

  test('a correction stays only where it can still be known', () => {
    const said = 'not-a-worry'
    expect(withoutPerson([{ ...names, said }], ana)).toEqual([])
    expect(withoutPerson([{ ...names, said, about: 'theme:hiring' }], ana)).toHaveLength(1)
    expect(withoutPerson([worry({ said, about: `person:${ana.id}` })], ana)).toEqual([])
    expect(withoutPerson([worry({ said, about: 'person:other' })], ana)).toHaveLength(1)
    expect(withoutPerson([worry({ said: 'decide', about: `person:${ana.id}` })], ana)).toHaveLength(1)
  })
})
