// What the table of proofs says of figures, so that nothing that was not measured is ever called met.
import { describe, expect, test } from 'vitest'
import { judge, type Judged } from '../prove/judge'

const row = (judged: Judged) => ({ id: 'row', what: (tried: number) => `of ${tried}`, judged })
const cases = row({ by: 'cases', atLeast: 10 })
const slowest = row({ by: 'time', share: 0.95, goal: 300, atLeast: 20 })
const times = Array.from({ length: 20 }, (_, n) => (n + 1) * 10)

describe('a row of the table', () => {
  test('is met when as many cases as asked for were tried and none was bad', () => {
    const figures = [
      { row: 'row', tried: 6, bad: 0 },
      { row: 'row', tried: 4, bad: 0 },
      { row: 'another', tried: 4, bad: 4 },
      { row: 'row', note: 'in two lots' },
    ]
    expect(judge(cases, figures, true)).toEqual({ id: 'row', what: 'of 10; in two lots', value: 0, goal: 0, met: true })
  })

  test.each([
    ['a case was bad', [{ row: 'row', tried: 10, bad: 1 }], true, 1, 'of 10'],
    ['a test failed all the same', [{ row: 'row', tried: 10, bad: 0 }], false, 0, 'of 10'],
    ['too few were tried', [{ row: 'row', tried: 9, bad: 0 }], true, 0, 'of 9; fewer than the 10 asked for'],
    ['nothing was reported', [], true, null, 'of 0; fewer than the 10 asked for'],
    ['it could not be measured', [{ row: 'row', missing: 'no disk' }], true, null, 'of 0; no disk'],
    [
      'a part of it could not be measured',
      [
        { row: 'row', tried: 12, bad: 0 },
        { row: 'row', missing: 'not traced' },
      ],
      true,
      0,
      'of 12; not traced',
    ],
  ])('is not met when %s', (_, figures, hasPassed, value, what) => {
    expect(judge(cases, figures, hasPassed)).toEqual({ id: 'row', what, value, goal: 0, met: false })
  })

  test('about time shows the time that the share asked for does not exceed', () => {
    const figures = [{ row: 'row', milliseconds: times }]
    expect(judge(slowest, figures, true)).toMatchObject({ value: 190, goal: 300, met: true })
    const worst = row({ by: 'time', share: 1, goal: 199, atLeast: 20 })
    expect(judge(worst, figures, true)).toMatchObject({ value: 200, goal: 199, met: false })
  })
})
