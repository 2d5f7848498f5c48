// The order that records keep on every machine.
import { expect, test } from 'vitest'
import { inOrder } from '../../../shared/domain/in-order'

const made = (id: string, at: string) => ({ id, createdAt: `2026-01-05T${at}:00Z`, deletedAt: null })

test('records stand in the order in which they were made, and those of one moment in that of their ids', () => {
  const [first, second, third] = [made('c', '18:00'), made('a', '18:01'), made('b', '18:01')]
  expect([third, second, first].toSorted(inOrder)).toEqual([first, second, third])
  expect([second, first, third].toSorted(inOrder)).toEqual([first, second, third])
  expect([inOrder(first, second), inOrder(second, first), inOrder(second, third), inOrder(third, second)]).toEqual([
    -1, 1, -1, 1,
  ])
  expect(inOrder(first, { ...first })).toBe(0)
})
