// The notation of rules, word by word.
import { describe, expect, test } from 'vitest'
import { findPattern } from '#shared/prompts/cues/pattern'
import { readTokens } from '#shared/prompts/cues/tokens'

const tokensOf = (line: string) => readTokens(line, { start: 0, end: line.length })
const at = (line: string, pattern: string) => findPattern(tokensOf(line), pattern)?.at ?? null

test.each([
  // A word answers to its forms; a class to its words.
  ['merge', 'they merged it', [1]],
  ['merged', 'they merge it', null],
  ['<building>', 'they merged it', [1]],
  ['<building>', 'they met', null],
  ['merge|wait', 'they waited', [1]],
  ['merge|<building>', 'they shipped it', [1]],
  ['merge_it', 'they merged it', [1, 2]],
  ['merge_it', 'they merged that', null],
  // A gap of one, of four, of twelve; the first two stay in their clause.
  ['merge . branch', 'merged branch', [0, 1]],
  ['merge . branch', 'merged my branch', [0, 2]],
  ['merge . branch', 'merged my old branch', null],
  ['merge . branch', 'merged, branch', null],
  ['merge .. branch', 'merged my very old big branch', [0, 5]],
  ['merge .. branch', 'merged my very very old big branch', null],
  ['merge .. branch', 'merged it, branch gone', null],
  ['merge ... branch', 'merged it, then the branch', [0, 5]],
  ['merge ... branch', 'merged a a a a a a a a a a a a branch', [0, 13]],
  ['merge ... branch', 'merged a a a a a a a a a a a a a branch', null],
  // What may be missing.
  ['merge my? branch', 'merged my branch', [0, 1, 2]],
  ['merge my? branch', 'merged branch', [0, 1]],
  ['merge my? branch', 'merged your branch', null],
  // The edges of a clause.
  ['^ merge', 'merged it', [0]],
  ['^ merge', 'they merged it', null],
  ['^ merge', 'late, merged it', [2]],
  ['it $', 'merged it', [1]],
  ['it $', 'merged it, gone', [1]],
  ['it $', 'merged it today', null],
])('%s in "%s": %j', (pattern, line, expected) => {
  expect(at(line, pattern)).toEqual(expected)
})

describe('the verb whose deed is judged', () => {
  test('is the starred one, else the first word', () => {
    expect(findPattern(tokensOf('they merged it'), 'they *merge')).toEqual({ at: [0, 1], main: 1, starred: true })
    expect(findPattern(tokensOf('they merged it'), 'they merge')).toEqual({ at: [0, 1], main: 0, starred: false })
  })

  test('has to be a verb where it stands', () => {
    expect(findPattern(tokensOf('the fix went out'), '*fix')).toBeNull()
    expect(findPattern(tokensOf('the fix went out'), 'fix')).not.toBeNull()
  })
})

test('the next place is tried where the first is not accepted', () => {
  const tokens = tokensOf('merged it, then merged that')
  expect(findPattern(tokens, 'merge', ({ main }) => main > 0)?.at).toEqual([4])
  expect(findPattern(tokens, 'merge', () => false)).toBeNull()
  expect(findPattern(tokensOf(''), '..')).toBeNull()
  // Words in between are nothing by themselves.
  expect(findPattern(tokensOf('merged it'), '..')).toBeNull()
})
