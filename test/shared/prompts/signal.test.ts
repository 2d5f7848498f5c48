import { expect, test } from 'vitest'
import { alarmFor, limitOf } from '../../../shared/prompts/signal'

test.each([
  ['share', 0.5, 0.75],
  ['points', 0.4, 0.7],
  ['share', 1.2, 1.2],
  ['days', 4, 7],
  ['days', 12, 12],
  ['count', 3, 6],
  ['working-days-old', 5, 10],
] as const)('a limit in %s of %d is at its strongest at %d', (unit, threshold, alarm) => {
  expect(alarmFor(unit, threshold)).toBeCloseTo(alarm, 9)
  expect(limitOf(unit, threshold)).toEqual({ threshold, alarm: alarmFor(unit, threshold), why: [] })
})
