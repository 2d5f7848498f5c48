import { describe, expect, test } from 'vitest'
import { findCues } from '#shared/prompts/cues/find-cues'
import { framedTokens } from '#shared/prompts/cues/frames'
import { CUE_RULES } from '#shared/prompts/cues/rules/index'
import { FRAMES } from '#shared/prompts/cues/rules/frames'
import { labelLine } from '#shared/prompts/cues/read-cues'
import { readTokens } from '#shared/prompts/cues/tokens'

const tokensOf = (line: string) => readTokens(line, { start: 0, end: line.length })

describe('every rule finds its own line', () => {
  test.each(CUE_RULES.map(({ id, example }) => [id, example]))('%s: %s', (id, example) => {
    expect(findCues(tokensOf(example!)).map(({ rule }) => rule)).toContain(id)
  })
})

describe('every frame silences its own line', () => {
  test.each(FRAMES.map(({ id, example }) => [id, example]))('%s: %s', (_, example) => {
    expect(framedTokens(tokensOf(example!))).toContain(true)
    expect(labelLine(example!)).toBe('none')
  })
})

test('rules and frames have ids of their own', () => {
  const ids = [...CUE_RULES, ...FRAMES].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})
