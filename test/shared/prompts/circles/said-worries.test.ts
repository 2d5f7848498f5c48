// What is kept of a worry that was said.
import { describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { createPerson } from '#shared/domain/person'
import type { SaidWorry } from '#shared/domain/worry'
import { withoutAnyName, withoutPerson, withSaid } from '#shared/prompts/circles/said-worries'
import { aJournal } from '../../../support/journal-builder'
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
  const noTexts = () => []

  test('words of the name go, and all else of an answer stays', () => {
    expect(withoutPerson([names], ana, noTexts)).toEqual([{ ...names, words: ['oncall'] }])
  })

  test('a correction stays only where it can still be known', () => {
    const said = 'not-a-worry'
    expect(withoutPerson([{ ...names, said }], ana, noTexts)).toEqual([])
    expect(withoutPerson([{ ...names, said, about: 'theme:hiring' }], ana, noTexts)).toHaveLength(1)
    expect(withoutPerson([worry({ said, about: `person:${ana.id}` })], ana, noTexts)).toEqual([])
    expect(withoutPerson([worry({ said, about: 'person:other' })], ana, noTexts)).toHaveLength(1)
    expect(withoutPerson([worry({ said: 'decide', about: `person:${ana.id}` })], ana, noTexts)).toHaveLength(1)
  })
})

describe('of everybody in the journal', () => {
  const told = aJournal().charter().person('Ana Souza').person('Ben Okoro')
  told.day(MONDAY, { line: 'Worried about the Ana-led rota, on-call.' })
  const [entry] = told.build().checkIn.values()
  const old = (words: string[], more: Partial<SaidWorry> = {}) => worry({ words, recordIds: [entry!.id], ...more })

  test('names that an earlier version kept go, alone and joined, and the rest stays the same', () => {
    const rest = old(['oncall', 'rota', 'banal'])
    const kept = [old(['oncall', 'rota', 'souza', 'anal']), old(['okoro']), rest]
    const left = withoutAnyName(kept, told.build())
    expect(left.map(({ words }) => words)).toEqual([['oncall', 'rota'], [], rest.words])
    expect(left[2]).toBe(rest)
  })

  test('a correction about somebody stays, one that nothing is known by any more goes', () => {
    const said = 'not-a-worry'
    const about = `person:${told.idOf('person', 'Ana Souza')}`
    const theirs = old(['souza'], { said, about })
    expect(withoutAnyName([theirs, old(['rota', 'souza'], { said })], told.build())).toEqual([{ ...theirs, words: [] }])
  })
})
