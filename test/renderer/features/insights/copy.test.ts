import { expect, test } from 'vitest'
import { copy } from '../../../../renderer/features/insights/copy'
import { copy as today } from '../../../../renderer/features/today/copy'

test.each([
  [0, 0, 1, '1 was due, and has no answer yet.'],
  [0, 0, 3, '3 were due, and none has an answer yet.'],
  [1, 1, 1, '1 of 1 answered 1:1 was held; 1 was due.'],
  [3, 4, 5, '3 of 4 answered 1:1s were held; 5 were due.'],
])('%i of %i 1:1s of %i due reads: %s', (done, known, due, said) => {
  expect(copy.people.kept(done, known, due)).toBe(said)
})

test('what became yours today has been yours for less than a working day', () => {
  expect(today.carryOver.since(0)).toBe('yours for less than a working day')
})
