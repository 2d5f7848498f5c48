import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { toHex, toUtf8, type Bytes } from '#shared/vault/bytes'
import { sha256 } from '#shared/vault/crypto'
import type { KdfTerms, VaultHeader } from '#shared/vault/header'
import { newKdfTerms, passphraseTerms, type SlotSecret } from '#shared/vault/key-slots'
import { createVaultKeys, openVaultKeys } from '#shared/vault/vault-keys'
import { deriveKey } from '../../../renderer/vault/kdf'
import { seededCrypto, subtle } from '../../support/vault-crypto'
import '../../support/seed'

const crypto = seededCrypto()

/** In place of Argon2id where only the slots are tested. */
const quickly = (passphrase: string, { salt }: KdfTerms): Promise<Bytes> =>
  sha256(subtle, toUtf8(`${salt} ${passphrase}`))

const withPassphrase = async (passphrase: string, seeded = seededCrypto()) => {
  const kdf = newKdfTerms(seeded)
  return createVaultKeys(seeded, { kdf, derivedKey: await quickly(passphrase, kdf) })
}
const secretFor = async (header: VaultHeader, passphrase: string): Promise<SlotSecret> => ({
  kind: 'passphrase',
  derivedKey: await quickly(passphrase, passphraseTerms(header)!),
})

const ids = ['7d1c6d2e-6c0f-4b0e-9a55-0123456789ab', '7d1c6d2e-6c0f-4b0e-9a55-0123456789ac'] as const

describe('a vault’s keys', () => {
  test.prop([fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 })])('open what they sealed', async (texts) => {
    const { keys } = await createVaultKeys(crypto, null)
    const sealed = await keys.seal(texts.map((text) => ({ id: ids[0], text })))
    const opened = await keys.open(sealed.map(({ id, bytes }) => ({ id, bytes: bytes! })))
    expect(opened.map(({ text }) => text)).toEqual(texts)
  })

  test('seal an erased row as nothing', async () => {
    const { keys } = await createVaultKeys(crypto, null)
    expect(await keys.seal([{ id: ids[0], text: null }])).toEqual([{ id: ids[0], bytes: null }])
  })

  test('seal nothing readable, never twice alike, in steps of 512 bytes', async () => {
    const { keys } = await createVaultKeys(crypto, null)
    const lengthOf = async (length: number) => {
      const [sealed] = await keys.seal([{ id: ids[0], text: 'a'.repeat(length) }])
      return sealed!.bytes!.length - 12 - 16
    }
    expect(await Promise.all([0, 1, 508, 509, 1020, 1021].map(lengthOf))).toEqual([512, 512, 512, 1024, 1024, 1536])
    const [one, two] = await keys.seal([
      { id: ids[0], text: 'canary canary' },
      { id: ids[0], text: 'canary canary' },
    ])
    expect(one!.bytes).not.toEqual(two!.bytes)
    expect(Buffer.from(one!.bytes!).includes('canary')).toBe(false)
  })

  test('open no row that was changed, moved to another id, or belongs to another vault', async () => {
    const { keys } = await createVaultKeys(crypto, null)
    const other = await createVaultKeys(crypto, null)
    const [{ bytes } = { bytes: null }] = await keys.seal([{ id: ids[0], text: '{"a":1}' }])
    const textAt = async (id: string, row: Uint8Array) => (await keys.open([{ id, bytes: row }]))[0]!.text
    expect(await textAt(ids[0], bytes!)).toBe('{"a":1}')
    expect(await textAt(ids[1], bytes!)).toBeNull()
    expect(await textAt(ids[0], bytes!.slice(0, -1))).toBeNull()
    expect(await textAt(ids[0], new Uint8Array())).toBeNull()
    for (let at = 0; at < bytes!.length; at += 1) {
      const damaged = bytes!.slice()
      damaged[at]! ^= 1 << (at % 8)
      expect(await textAt(ids[0], damaged)).toBeNull()
    }
    expect((await other.keys.open([{ id: ids[0], bytes: bytes! }]))[0]!.text).toBeNull()
  })

  test('keep the recent row under a key of its own', async () => {
    const { keys } = await createVaultKeys(crypto, null)
    const recent = await keys.sealRecent('{"today":1}')
    expect(await keys.openRecent(recent)).toBe('{"today":1}')
    const id = '00000000-0000-4000-8000-000000000000'
    expect((await keys.open([{ id, bytes: recent }]))[0]!.text).toBeNull()
    const [row] = await keys.seal([{ id, text: '{}' }])
    expect(await keys.openRecent(row!.bytes!)).toBeNull()
  })
})

describe('key slots', () => {
  test('open the same vault with the passphrase and with the recovery code, and with nothing else', async () => {
    const { header, keys, recoveryCode } = await withPassphrase('correct horse')
    const sealed = await keys.seal([{ id: ids[0], text: 'x' }])
    const opens = async (secret: SlotSecret) => {
      const opened = await openVaultKeys(crypto, header, secret)
      return opened && (await opened.open([{ id: ids[0], bytes: sealed[0]!.bytes! }]))[0]!.text
    }
    expect(await opens(await secretFor(header, 'correct horse'))).toBe('x')
    expect(await opens({ kind: 'recovery-code', code: recoveryCode!.toLowerCase() })).toBe('x')
    expect(await opens(await secretFor(header, 'correct horsf'))).toBeNull()
    const other = await withPassphrase('correct horse', seededCrypto(2))
    expect(await opens({ kind: 'recovery-code', code: other.recoveryCode! })).toBeNull()
    expect(await opens({ kind: 'recovery-code', code: 'not a code' })).toBeNull()
    expect(await opens({ kind: 'unprotected' })).toBeNull()
  })

  test('of an unprotected vault open it without a secret, and there is no recovery code', async () => {
    const { header, recoveryCode } = await createVaultKeys(crypto, null)
    expect(recoveryCode).toBeNull()
    expect(header.slots.map(({ kind }) => kind)).toEqual(['unprotected'])
    expect(await openVaultKeys(crypto, header, { kind: 'unprotected' })).not.toBeNull()
  })

  test('with a new passphrase differ in that one slot, and the old one opens nothing', async () => {
    const { header, keys } = await withPassphrase('old')
    const kdf = newKdfTerms(seededCrypto(9))
    const changed = await keys.withPassphrase(header, { kdf, derivedKey: await quickly('new', kdf) })
    expect(changed.slots.filter(({ kind }) => kind !== 'passphrase')).toEqual(
      header.slots.filter(({ kind }) => kind !== 'passphrase'),
    )
    expect(changed.revision).toBe(header.revision + 1)
    expect(await openVaultKeys(crypto, changed, await secretFor(changed, 'new'))).not.toBeNull()
    expect(await openVaultKeys(crypto, changed, await secretFor(changed, 'old'))).toBeNull()
    expect(await openVaultKeys(crypto, changed, await secretFor(header, 'old'))).toBeNull()
  })

  test('with a new recovery code keep the passphrase and forget the old code', async () => {
    const { header, keys, recoveryCode } = await withPassphrase('same')
    const changed = await keys.withNewRecoveryCode(header)
    const opens = async (secret: SlotSecret) => (await openVaultKeys(crypto, changed.header, secret)) !== null
    expect(await opens(await secretFor(changed.header, 'same'))).toBe(true)
    expect(await opens({ kind: 'recovery-code', code: changed.code })).toBe(true)
    expect(await opens({ kind: 'recovery-code', code: recoveryCode! })).toBe(false)
  })

  test('are never added to a key that lay open, nor put into another vault’s header', async () => {
    const open = await createVaultKeys(crypto, null)
    const other = await withPassphrase('other')
    const kdf = newKdfTerms(crypto)
    const passphrase = { kdf, derivedKey: await quickly('late', kdf) }
    await expect(open.keys.withPassphrase(open.header, passphrase)).rejects.toThrow(RangeError)
    await expect(open.keys.withNewRecoveryCode(open.header)).rejects.toThrow(RangeError)
    await expect(open.keys.withPassphrase(other.header, passphrase)).rejects.toThrow(RangeError)
  })

  test('cannot be copied into another vault', async () => {
    const { header } = await withPassphrase('same')
    const moved = { ...header, vaultId: ids[0] }
    expect(await openVaultKeys(crypto, moved, await secretFor(header, 'same'))).toBeNull()
  })
})

describe('the key derivation', () => {
  test('is Argon2id with the parameters of the slot, as another implementation has it', async () => {
    const salt = '000102030405060708090a0b0c0d0e0f'
    const terms: KdfTerms = { ...newKdfTerms(crypto), memoryKiB: 64 * 1024, salt }
    const derived = await deriveKey('correct horse', terms)
    // By @noble/hashes 2.4.0: 64 MiB, three passes, one lane.
    expect(toHex(derived)).toBe('e3c889ca40ed01e6b6771fc8a5bf16e35ad60b41c9bd5d7e6d63adf51e50b0fd')
    const { header } = await createVaultKeys(crypto, { kdf: terms, derivedKey: derived })
    expect(await openVaultKeys(crypto, header, { kind: 'passphrase', derivedKey: derived })).not.toBeNull()
  })

  test('takes a passphrase for the same however its accents were composed', async () => {
    const terms = { ...newKdfTerms(crypto), memoryKiB: 64 * 1024 }
    expect(await deriveKey('caf\u00e9', terms)).toEqual(await deriveKey('cafe\u0301', terms))
  })

  test('uses 128 MiB and three passes for a new vault', () => {
    expect(newKdfTerms(crypto)).toMatchObject({ memoryKiB: 131_072, passes: 3, lanes: 1 })
  })
})
