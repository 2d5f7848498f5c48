// When two worries are the same: laws over any words.
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { canBeKnown, isSameWorry, type WorryIdentity } from '#shared/prompts/circles/same-worry'
import '../../../support/seed'

const WORDS = ['rota', 'pager', 'weekend', 'budget', 'audit', 'release'] as const
const anyWords = (least: number) => fc.shuffledSubarray([...WORDS], { minLength: least })
const anyTheme = fc.constantFrom('theme:delegation', 'theme:hiring')
const anyByWords: fc.Arbitrary<WorryIdentity> = fc.oneof(
  anyWords(2).map((words) => ({ about: 'words', words })),
  fc.record({ about: anyTheme, words: anyWords(1) }),
)
const anyNamed = fc.record({ about: fc.constantFrom('person:a', 'person:b', 'pathItem:a'), words: anyWords(0) })
const anyWorry = fc.oneof(anyByWords, anyNamed)
const named = (about: string, ...words: string[]): WorryIdentity => ({ about, words })

describe('two worries are the same', () => {
  test.prop([anyWorry, anyWorry])('whichever comes first', (a, b) => {
    expect(isSameWorry(a, b)).toBe(isSameWorry(b, a))
  })

  test.prop([anyWorry])('as itself, in whatever order its words stand', (worry) => {
    expect(isSameWorry(worry, { ...worry, words: worry.words.toReversed() })).toBe(true)
  })

  test.prop([anyNamed, anyNamed])('where they are about the same person or thing, and only then', (a, b) => {
    expect(isSameWorry(a, b)).toBe(a.about === b.about)
  })

  test.prop([anyNamed, anyByWords])('never where one names somebody and the other has words alone', (a, b) => {
    expect(isSameWorry(a, b)).toBe(false)
  })

  test.prop([anyWords(2), anyWords(0)])('where one has all words of the other and more', (words, more) => {
    expect(isSameWorry(named('words', ...words), named('words', ...new Set([...words, ...more])))).toBe(true)
  })

  test.prop([anyByWords, anyByWords, anyWords(0)])('still, with the same words added to both', (a, b, more) => {
    const wider = (one: WorryIdentity) => ({ ...one, words: [...new Set([...one.words, ...more])] })
    fc.pre(isSameWorry(a, b) && a.words.length >= 2 && b.words.length >= 2)
    expect(isSameWorry(wider(a), wider(b))).toBe(true)
  })

  test.prop([anyWords(3)])('not for one word of two', ([shared = '', one = '', other = '']) => {
    expect(isSameWorry(named('words', shared, one), named('words', shared, other))).toBe(false)
    expect(isSameWorry(named('theme:hiring', shared, one), named('theme:hiring', shared, other))).toBe(false)
  })

  test('for two words under whatever theme, for one word under its own alone', () => {
    expect(isSameWorry(named('theme:hiring', 'rota', 'pager'), named('words', 'pager', 'rota'))).toBe(true)
    expect(isSameWorry(named('theme:hiring', 'rota'), named('theme:hiring', 'rota', 'pager'))).toBe(true)
    expect(isSameWorry(named('theme:hiring', 'rota'), named('theme:energy', 'rota'))).toBe(false)
    expect(isSameWorry(named('theme:hiring', 'rota'), named('words', 'rota', 'pager'))).toBe(false)
    expect(isSameWorry(named('words', 'rota'), named('words', 'rota'))).toBe(false)
  })
})

test('what has lost its words cannot be known again, a person or thing always can', () => {
  const known = [named('words', 'rota', 'pager'), named('theme:hiring', 'rota'), named('person:a')]
  const unknown = [named('words', 'rota'), named('words'), named('theme:hiring')]
  expect([...known, ...unknown].map(canBeKnown)).toEqual([true, true, true, false, false, false])
})
