import { expect, test } from 'vitest'
import { claims } from '../../../../renderer/features/suggestions/claims'
import { SIGNALS } from '../../../../shared/prompts/signals'

test('every claim that a signal cites can be read as a sentence', () => {
  const cited = new Set(SIGNALS.flatMap(({ source }) => source))
  expect(cited.size).toBeGreaterThan(5)
  expect([...cited].filter((number) => !claims[number]?.endsWith('.'))).toEqual([])
})
