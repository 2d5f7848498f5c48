import { describe, expect, test } from 'vitest'
import { reportFigure } from '../../support/figures'
import { concatBytes, toUtf8, u32, type Bytes } from '#shared/vault/bytes'
import { sha256 } from '#shared/vault/crypto'
import { decodeHeader, encodeHeader, type VaultHeader } from '#shared/vault/header'
import { newKdfTerms } from '#shared/vault/key-slots'
import { seededCrypto, subtle } from '../../support/vault-crypto'

const wrapped = { iv: '00'.repeat(12), wrapped: '11'.repeat(48) }
const kdf = newKdfTerms(seededCrypto())

const header: VaultHeader = {
  vaultId: '7d1c6d2e-6c0f-4b0e-9a55-0123456789ab',
  keyEpoch: 1,
  revision: 3,
  slots: [
    { kind: 'passphrase', kdf, ...wrapped },
    { kind: 'recovery-code', salt: '22'.repeat(16), ...wrapped },
    { kind: 'this-computer', salt: '33'.repeat(16), ...wrapped },
  ],
}

/** A header as some other program might write it, with a sum that holds. */
async function headerOf(formatVersion: number, content: unknown): Promise<Bytes> {
  const json = toUtf8(JSON.stringify(content))
  const body = concatBytes([toUtf8('STEPBACK HEAD'), u32(formatVersion), u32(json.length), json])
  return concatBytes([body, await sha256(subtle, body)])
}

const withKdf = (changes: object) => ({
  ...header,
  slots: [{ kind: 'passphrase', kdf: { ...kdf, ...changes }, ...wrapped }],
})

describe('a header', () => {
  test('is read as it was written, with the slot reserved for the system’s keychain', async () => {
    expect(await decodeHeader(subtle, await encodeHeader(subtle, header))).toEqual({ state: 'read', header })
  })

  test('is damaged when any bit has flipped', async () => {
    const bytes = await encodeHeader(subtle, header)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = bytes.slice()
      damaged[bit >> 3]! ^= 1 << (bit & 7)
      expect(await decodeHeader(subtle, damaged)).toEqual({ state: 'damaged' })
    }
    reportFigure('damage', bytes.length * 8, 0)
  })

  test('is damaged when it is cut at any byte', async () => {
    const bytes = await encodeHeader(subtle, header)
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await decodeHeader(subtle, bytes.slice(0, length))).toEqual({ state: 'damaged' })
    }
    reportFigure('damage', bytes.length, 0)
  })

  test('of a newer format is told apart from a damaged one, whatever is in it', async () => {
    expect(await decodeHeader(subtle, await headerOf(2, { anything: true }))).toEqual({
      state: 'newer',
      formatVersion: 2,
    })
    expect(await decodeHeader(subtle, await headerOf(0, header))).toEqual({ state: 'damaged' })
  })

  test.each([
    ['less memory than the floor', { memoryKiB: 64 * 1024 - 1 }],
    ['more memory than the ceiling', { memoryKiB: 1024 * 1024 + 1 }],
    ['fewer passes than the floor', { passes: 2 }],
    ['more passes than the ceiling', { passes: 11 }],
    ['several lanes', { lanes: 2 }],
    ['another derivation', { name: 'pbkdf2' }],
    ['a short salt', { salt: '00' }],
  ])('that asks for %s is refused before anything is derived', async (_, changes) => {
    expect(await decodeHeader(subtle, await headerOf(1, withKdf(changes)))).toEqual({ state: 'damaged' })
  })

  test('may ask for as little and as much as the bounds say', async () => {
    for (const changes of [
      { memoryKiB: 64 * 1024, passes: 3 },
      { memoryKiB: 1024 * 1024, passes: 10 },
    ]) {
      expect(await decodeHeader(subtle, await headerOf(1, withKdf(changes)))).toMatchObject({ state: 'read' })
    }
  })

  test.each([
    ['no slots', { ...header, slots: [] }],
    ['a field that nobody knows', { ...header, more: 1 }],
    ['an id that is none', { ...header, vaultId: 'vault' }],
    ['nothing at all', null],
  ])('with %s is damaged', async (_, content) => {
    expect(await decodeHeader(subtle, await headerOf(1, content))).toEqual({ state: 'damaged' })
  })
})
