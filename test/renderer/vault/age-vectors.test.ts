// The format's published test vectors (C2SP/CCTV), as far as they are about passwords.
import * as vectors from 'cctv-age'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openWithPassword } from '../../../renderer/vault/age'

/** A header of `key: value` lines, an empty line, and then the file itself. */
function read(vector: Uint8Array): { facts: (key: string) => string[]; file: Uint8Array } {
  const text = new TextDecoder('latin1').decode(vector)
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end).split('\n')
  return {
    facts: (key) => lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2)),
    file: vector.subarray(end + 2),
  }
}

const byPassword = Object.entries(vectors)
  .map(([name, vector]) => ({ name, ...read(vector) }))
  .filter(({ facts }) => facts('passphrase').length > 0 && facts('compressed').length === 0)

test('are here', () => {
  expect(byPassword.length).toBeGreaterThan(20)
  expect(byPassword.some(({ facts }) => facts('expect')[0] === 'success')).toBe(true)
})

test.each(byPassword)('$name opens where it should, and nowhere else', async ({ facts, file }) => {
  const opened = await openWithPassword(file, facts('passphrase')[0]!)
  const [expected] = facts('expect')[0] === 'success' ? facts('payload') : []
  expect(opened && createHash('sha256').update(opened).digest('hex')).toBe(expected ?? null)
})
