// The vault's cryptography behind one set of calls: in a worker in the application, in place in tests.
import type { Bytes } from '#shared/vault/bytes'
import type { VaultCrypto } from '#shared/vault/crypto'
import { decodeHeader, encodeHeader, type KdfTerms } from '#shared/vault/header'
import type { SlotSecret } from '#shared/vault/key-slots'
import { createVaultKeys, openVaultKeys, type PlainRow, type SealedRow, type VaultKeys } from '#shared/vault/vault-keys'

export interface CryptoEngine {
  create: (
    passphrase: { kdf: KdfTerms; derivedKey: Bytes } | null,
  ) => Promise<{ header: Bytes; recoveryCode: string | null }>
  /** False when the secret opens no slot. */
  unlock: (header: Bytes, secret: SlotSecret) => Promise<boolean>
  seal: (rows: readonly PlainRow[]) => Promise<SealedRow[]>
  open: (rows: readonly { id: string; bytes: Uint8Array }[]) => Promise<{ id: string; text: string | null }[]>
  sealRecent: (text: string) => Promise<Uint8Array>
  openRecent: (bytes: Uint8Array) => Promise<string | null>
  setPassphrase: (kdf: KdfTerms, derivedKey: Bytes) => Promise<Bytes>
  newRecoveryCode: () => Promise<{ header: Bytes; code: string }>
}

export function createCryptoEngine(crypto: VaultCrypto): CryptoEngine {
  let keys: VaultKeys | null = null
  const unlocked = (): VaultKeys => {
    if (!keys) throw new Error('The vault is locked')
    return keys
  }
  return {
    async create(passphrase) {
      const made = await createVaultKeys(crypto, passphrase)
      keys = made.keys
      return { header: await encodeHeader(crypto.subtle, keys.header), recoveryCode: made.recoveryCode }
    },
    async unlock(bytes, secret) {
      const reading = await decodeHeader(crypto.subtle, bytes)
      if (reading.state !== 'read') return false
      keys = await openVaultKeys(crypto, reading.header, secret)
      return keys !== null
    },
    seal: (rows) => unlocked().seal(rows),
    open: (rows) => unlocked().open(rows),
    sealRecent: (text) => unlocked().sealRecent(text),
    openRecent: (bytes) => unlocked().openRecent(bytes),
    setPassphrase: async (kdf, derivedKey) =>
      encodeHeader(crypto.subtle, await unlocked().withPassphrase(kdf, derivedKey)),
    async newRecoveryCode() {
      const { header, code } = await unlocked().withNewRecoveryCode()
      return { header: await encodeHeader(crypto.subtle, header), code }
    },
  }
}
