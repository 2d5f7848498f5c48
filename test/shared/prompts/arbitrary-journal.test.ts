import { fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { assess } from '../../../shared/prompts/engine'
import { anyDay, anyJournal } from './arbitrary-journal'
import { NO_QUESTIONS } from './readings'
import '../../support/seed'

test('the journals of the laws make signals fire and suggestions appear', () => {
  const fired = new Map<string, number>()
  const count = (what: string) => fired.set(what, (fired.get(what) ?? 0) + 1)
  for (const [told, day] of fc.sample(fc.tuple(anyJournal, anyDay), { numRuns: 300, seed: 1 })) {
    const { readings, suggestions, stance } = assess(told.build(), NO_QUESTIONS, day, 1)
    for (const { signal, state } of readings) if (state === 'fires') count(signal)
    for (const { direction } of suggestions) count(direction)
    count(stance)
  }
  const often = new Set([...fired].filter(([, times]) => times >= 5).map(([what]) => what))
  // A team's growth takes two charters, tools out of sight a quarter, and pace a rising share: their own tests have them.
  const wanted =
    'S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S13 S14 S15 S16 S17 S18 S19 S21 S22 S23 S25 O1 O2 O3 O4 O5 O6 O7 O8 O9'.split(
      ' ',
    )
  const said = ['not-enough-yet', 'own-action', 'steady', 'step-back', 'step-closer', 'watch']
  expect([...wanted, ...said].filter((what) => !often.has(what))).toEqual([])
})
