// The weights are data that a command writes; nobody may change what they come from and leave them behind.
import { expect, test } from 'vitest'
import { FITTED_FROM } from '#shared/prompts/cues/weighing/weights/index'
import { fingerprintOf, fittingRows } from '../../../bench/cues/fitting-rows'
import { fitWeights, type HintedLine } from '../../../bench/cues/fit-weights'

test('the weights were fitted from the lines, rules, lexicon and topics as they are: else run `npm run fit:cues`', () => {
  expect(fingerprintOf(fittingRows())).toBe(FITTED_FROM)
}, 60_000)

const rows: HintedLine[] = [
  { kind: 0, hints: ['wrote', 'blocker'] },
  { kind: 6, hints: ['quiet', 'day'] },
]

test('the fingerprint changes with a hint, its kind and its place', () => {
  const [first, second] = rows as [HintedLine, HintedLine]
  const all = [
    rows,
    [second, first],
    [first],
    [{ ...first, kind: 1 }, second],
    [{ ...first, hints: ['wrote', 'blockers'] }, second],
  ].map(fingerprintOf)
  expect(new Set(all).size).toBe(all.length)
  expect(fingerprintOf([...rows])).toBe(fingerprintOf(rows))
})

test('the same lines give the same weights, and each hint speaks for the kind it stands with', () => {
  const lines = Array.from({ length: 20 }, () => rows).flat()
  const weights = fitWeights(lines)
  expect([...fitWeights(lines)]).toEqual([...weights])
  const loudest = (hint: string) => weights.get(hint)!.indexOf(Math.max(...weights.get(hint)!))
  expect(['wrote', 'blocker', 'quiet', 'day'].map(loudest)).toEqual([0, 0, 6, 6])
})
