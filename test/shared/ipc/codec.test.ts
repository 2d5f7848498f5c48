import { fc, test } from '@fast-check/vitest'
import { describe, expect, test as plainTest } from 'vitest'
import { fromBase64, toBase64 } from '#shared/ipc/base64'
import { decodeMessage, encodeMessage } from '#shared/ipc/codec'
import '../../support/seed'

const bytes = fc.uint8Array({ maxLength: 600 })
const message = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    bytes,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => key !== '$bytes' && key !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value

describe('bytes as text', () => {
  test.prop([bytes])('are what Node writes for the same bytes, and come back', (given) => {
    expect(toBase64(given)).toBe(Buffer.from(given).toString('base64'))
    expect(fromBase64(toBase64(given))).toEqual(given)
  })

  plainTest.each(['A', 'AAA', '====', 'A===', 'AB=A', 'AAA*', 'AB==', 'ABC=', 'ÄAAA', 'AA A'])(
    '%s is not base64',
    (text) => {
      expect(fromBase64(text)).toBeNull()
    },
  )
})

describe('a message', () => {
  test.prop([message])('comes back as it was', (given) => {
    expect(decodeMessage(encodeMessage(given))).toEqual(given)
  })

  plainTest('carries the bytes of a Node buffer like any other bytes', () => {
    expect(decodeMessage(encodeMessage({ row: Buffer.from([1, 2, 3]) }))).toEqual({ row: new Uint8Array([1, 2, 3]) })
  })

  plainTest('may not use the tag of bytes for anything else', () => {
    expect(() => encodeMessage({ $bytes: 'AAAA' })).toThrow(TypeError)
    for (const text of ['{"$bytes":"?"}', '{"$bytes":1}', '{"$bytes":"AAAA","more":1}', '{"a":{"$bytes":null}}']) {
      expect(() => decodeMessage(text)).toThrow(SyntaxError)
    }
  })
})
