import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { withUnfinished, type Unfinished } from '../../../shared/domain/unfinished'
import '../../support/seed'

const place = fc.constantFrom('capture', 'add/plan/then', 'kept/1')
const step = fc.tuple(place, fc.option(fc.string(), { nil: null }))

test.prop([fc.array(step)])('holds the last text of every place, and nothing of those that are finished', (steps) => {
  const expected = new Map<string, string>()
  let unfinished: Unfinished = {}
  for (const [at, text] of steps) {
    unfinished = withUnfinished(unfinished, at, text)
    if (text === null) expected.delete(at)
    else expected.set(at, text)
  }
  expect(unfinished).toEqual(Object.fromEntries(expected))
})

test('keeps the fifty places that were written last', () => {
  let unfinished: Unfinished = {}
  for (let n = 0; n < 60; n += 1) unfinished = withUnfinished(unfinished, `to-raise/p${n}`, 'text')
  expect(Object.keys(unfinished)).toHaveLength(50)
  expect(unfinished['to-raise/p9']).toBeUndefined()
  expect(withUnfinished(unfinished, 'to-raise/p10', 'again')['to-raise/p10']).toBe('again')
})
