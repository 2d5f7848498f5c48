import { describe, expect, test } from 'vitest'
import { callNames } from '#shared/ipc/derive-calls'
import { encodeMessage } from '#shared/ipc/codec'
import { maximumBodyBytesOf, maximumBytesOf, measureContent } from '#shared/ipc/limits'

describe('what a call carries', () => {
  test('is counted in bytes, never too few', () => {
    expect(measureContent('äöü')).toBeGreaterThanOrEqual(6)
    expect(measureContent({ header: new Uint8Array(1000) })).toBeGreaterThanOrEqual(1000)
    expect(measureContent([{ id: 'x'.repeat(100) }, null])).toBeGreaterThanOrEqual(100)
  })

  test.each([
    ['a key that reaches for the prototype', JSON.parse('{"a":{"__proto__":{"isAdmin":true}}}')],
    ['a constructor', { constructor: 1 }],
    ['a function', { a: () => 1 }],
    ['a class of its own', new Map()],
    ['a symbol', Symbol('x')],
    ['a big integer', { a: 1n }],
  ])('is refused with %s', (_what, value) => {
    expect(measureContent(value)).toBeNull()
  })

  test('is refused when nested without end', () => {
    const loop: Record<string, unknown> = {}
    loop['self'] = loop
    expect(measureContent(loop)).toBeNull()
  })

  test('fits into the body of a post whenever it is within its limit', () => {
    const row = { id: '00000000-0000-4000-8000-000000000000', bytes: new Uint8Array(512) }
    const argument = { vault: 'journal', operationId: row.id, rows: Array.from({ length: 2000 }, () => row) }
    const content = measureContent(argument) ?? 0
    expect(encodeMessage([argument]).length).toBeLessThan(content * 1.5 + 4096)
  })

  test('has a limit for every call', () => {
    for (const name of callNames) {
      expect(maximumBytesOf(name)).toBeGreaterThan(1000)
      expect(maximumBodyBytesOf(name)).toBeGreaterThan(maximumBytesOf(name))
    }
  })
})
