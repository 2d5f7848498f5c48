import { expect, test } from 'vitest'
import { charterProblems, emptyCharterDraft } from '../../../../renderer/features/onboarding/charter-draft'

test('a charter with everything left open is fine', () => {
  expect(charterProblems(emptyCharterDraft)).toEqual([])
})

test('a week without a working day is none to be reminded in', () => {
  expect(charterProblems({ ...emptyCharterDraft, workingWeekdays: [] })).toEqual(['workingWeekdays'])
  expect(charterProblems({ ...emptyCharterDraft, workingWeekdays: [6] })).toEqual([])
})

test.each([
  ['reports', { reports: '201' }],
  ['reports', { reports: 'six' }],
  ['handsOnShare', { handsOnShare: '101' }],
] as const)('%s has to be a number within its bounds', (problem, change) => {
  expect(charterProblems({ ...emptyCharterDraft, ...change })).toEqual([problem])
})
