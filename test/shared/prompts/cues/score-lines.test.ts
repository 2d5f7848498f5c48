// What a benchmark says must be countable by hand.
import { expect, test } from 'vitest'
import type { CueKind } from '#shared/prompts/cues/cue'
import type { LabelledLine } from './labelled-lines'
import { scoreLines, shownOf } from './score-lines'

const line = (label: CueKind, sentence: string): LabelledLine => ({ label, sentence })
const lines = [
  line('took-back', 'right'),
  line('took-back', 'missed'),
  line('off-path', 'taken for another'),
  line('none', 'quiet'),
  line('none', 'disturbed'),
]
const GUESSES: Record<string, CueKind[]> = {
  right: ['took-back', 'team-deferred'],
  missed: [],
  'taken for another': ['took-critical-path'],
  quiet: [],
  disturbed: ['took-back'],
}

test('counts what the application shows', () => {
  const read = (sentence: string) => GUESSES[sentence]!.map((kind) => ({ kind }))
  expect(shownOf(lines, read)).toEqual({ cues: 3, found: 1, amiss: 3, nones: 2, disturbed: 1 })
  expect(shownOf([], read)).toEqual({ cues: 0, found: 0, amiss: 0, nones: 0, disturbed: 0 })
})

test('the score is the mean of F1 over the kinds that occur', () => {
  const { kinds, macroF1, accuracy } = scoreLines(lines, (sentence) => GUESSES[sentence]![0] ?? 'none')
  const of = (kind: CueKind) => kinds.find((each) => each.kind === kind)!
  expect([of('took-back').precision, of('took-back').recall, of('took-back').f1]).toEqual([0.5, 0.5, 0.5])
  expect([of('off-path').f1, of('none').f1]).toEqual([0, 0.5])
  expect(macroF1).toBeCloseTo(1 / 3, 9)
  expect(accuracy).toBeCloseTo(2 / 5, 9)
})
