import { describe, expect, test } from 'vitest'
import { CUE_KINDS } from '#shared/prompts/cues/cue'
import { labelLine, readCues, WEIGHED } from '#shared/prompts/cues/read-cues'
import { readTokens } from '#shared/prompts/cues/tokens'
import { findTopics, phrasesOf } from '#shared/prompts/cues/weighing/find-topics'
import { hintsOf } from '#shared/prompts/cues/weighing/hints'
import { hintsOfLine } from '#shared/prompts/cues/weighing/hints-of-line'
import { mostLikely, sharesOf, wordsFor } from '#shared/prompts/cues/weighing/weigh-hints'
import { TOPICS } from '#shared/prompts/cues/weighing/topics/index'
import { WEIGHTS } from '#shared/prompts/cues/weighing/weights'
import { linesByOthers } from './labelled-lines'

const tokensOf = (line: string) => readTokens(line, { start: 0, end: line.length })

/** Topics that little words make up: whose, when, if, not, and what lies ahead. */
const OF_LITTLE_WORDS = ['theirpossession', 'time', 'condition', 'plan', 'negate']
const LITTLE_WORD =
  /^(?:.|i|me|my|mine|you|he|him|his|she|her|hers|it|its|we|us|our|they|them|their|theirs|a|an|the|and|or|not|no|of|to|in|on|at|by|for|from|with|as|is|was|be|do|did|has|have|had|if|so|but|when|before|after|which|what|who|how|why|that|this|then|than|would|could|should|will|can|all|both|any|about|through|around|out|off|away|never|always|let|say|part|time)$/

describe('topics', () => {
  test.each(Object.entries(TOPICS))('%s: each of its phrases is found where it is written', (topic, listed) => {
    const missed = phrasesOf(listed)
      .map((words) => words.join(' '))
      .filter((phrase) => !findTopics(tokensOf(phrase)).some((found) => found.topic === topic))
    expect(missed).toEqual([])
  })

  test.each(Object.entries(TOPICS).filter(([topic]) => !OF_LITTLE_WORDS.includes(topic)))(
    '%s: no phrase of it is a little word that was torn off another phrase',
    (_, listed) => {
      const torn = phrasesOf(listed).filter((words) => words.length === 1 && LITTLE_WORD.test(words[0]!))
      expect(torn).toEqual([])
    },
  )

  test('are found in any form of their words', () => {
    const topics = findTopics(tokensOf('She handed over the pager and took the reins')).map(({ topic }) => topic)
    expect(topics).toContain('handing')
  })
})

describe('weights', () => {
  test('are one number for each kind, and never all nothing', () => {
    for (const [hint, row] of WEIGHTS) {
      expect([hint, row.length]).toEqual([hint, CUE_KINDS.length])
      expect([hint, row.every((weight) => Number.isFinite(weight)), row.some((weight) => weight !== 0)]).toEqual([
        hint,
        true,
        true,
      ])
    }
  })

  test('leave a sentence of unknown words without a kind', () => {
    expect(mostLikely(sharesOf(['qwx', 'zzk']))).toBe('none')
    expect(mostLikely(sharesOf([]))).toBe('none')
    expect(readCues('Zzk qwx vfl.')).toEqual([])
  })

  test('share out one', () => {
    const shares = sharesOf(hintsOfLine('took the rollout back from Mira'))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  })
})

describe('a sentence that no rule knows', () => {
  const text = 'Ema had the board, and then I had the board; hers no longer.'

  test.each([
    ['the delegation lasted two days', 'took-back'],
    ['no pushback. none. creepy', 'team-deferred'],
    ['the promised feedback is still in my head only', 'people-work-postponed'],
    ['the team shipped the search work, cake was had', 'none'],
  ] as const)('is read by what its words add up to: %s', (line, kind) => {
    expect(labelLine(line)).toBe(kind)
  })

  test('shows the words that spoke loudest, in their order, and no more than five', () => {
    const tokens = tokensOf(text)
    const at = wordsFor('took-back', hintsOf(tokens, [], []), tokens)
    expect(at.length).toBeGreaterThan(0)
    expect(at.length).toBeLessThanOrEqual(5)
    expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b))
    expect(at.every((each) => each < tokens.length)).toBe(true)
  })

  test('shows words alone, no comma and no full stop', () => {
    const shown = linesByOthers().flatMap(({ sentence }) =>
      readCues(sentence)
        .filter(({ rule }) => rule === WEIGHED)
        .flatMap(({ words }) => words.map(({ start, end }) => sentence.slice(start, end))),
    )
    expect(shown.filter((word) => !/[\p{L}\p{N}]/u.test(word))).toEqual([])
  })

  test('names no rule where none matched', () => {
    const weighed = linesByOthers()
      .flatMap(({ sentence }) => readCues(sentence))
      .filter(({ rule }) => rule === WEIGHED)
    expect(weighed.length).toBeGreaterThan(50)
    for (const { words } of weighed) expect(words.length).toBeGreaterThan(0)
  })
})
