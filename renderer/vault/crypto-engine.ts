// The vault's cryptography behind one set of calls: in a worker in the application, in place in tests.
import type { Bytes } from '#shared/vault/bytes'
import type { VaultCrypto } from '#shared/vault/crypto'
import { decodeHeader, encodeHeader, type VaultHeader } from '#shared/vault/header'
import { unwrapVaultKey, type SlotSecret } from '#shared/vault/key-slots'
import {
  createVaultKeys,
  openVaultKeys,
  type DerivedPassphrase,
  type PlainRow,
  type SealedRow,
  type VaultKeys,
} from '#shared/vault/vault-keys'

/** Every call but the first three rejects while nothing is unlocked. */
export interface CryptoEngine {
  /** A new vault's header, unlocked at once. */
  create: (passphrase: DerivedPassphrase | null) => Promise<{ header: Bytes; recoveryCode: string | null }>
  /** False when the secret opens no slot; what was unlocked before stays so. */
  unlock: (header: Bytes, secret: SlotSecret) => Promise<boolean>
  /** The same question without unlocking. */
  opens: (header: Bytes, secret: SlotSecret) => Promise<boolean>
  seal: (rows: readonly PlainRow[]) => Promise<SealedRow[]>
  open: (rows: readonly { id: string; bytes: Uint8Array }[]) => Promise<{ id: string; text: string | null }[]>
  sealRecent: (text: string) => Promise<Uint8Array>
  openRecent: (bytes: Uint8Array) => Promise<string | null>
  /** The header in force with another passphrase. Rejects where it has none, or belongs to another vault. */
  withPassphrase: (header: Bytes, passphrase: DerivedPassphrase) => Promise<Bytes>
  withNewRecoveryCode: (header: Bytes) => Promise<{ header: Bytes; code: string }>
}

export function createCryptoEngine(crypto: VaultCrypto): CryptoEngine {
  let keys: VaultKeys | null = null
  const unlocked = (): VaultKeys => {
    if (!keys) throw new Error('The vault is locked')
    return keys
  }
  const encode = (header: VaultHeader) => encodeHeader(crypto.subtle, header)
  const decode = async (bytes: Bytes) => {
    const reading = await decodeHeader(crypto.subtle, bytes)
    if (reading.state !== 'read') throw new Error('The header cannot be read')
    return reading.header
  }
  return {
    async create(passphrase) {
      const made = await createVaultKeys(crypto, passphrase)
      keys = made.keys
      return { header: await encode(made.header), recoveryCode: made.recoveryCode }
    },
    async unlock(bytes, secret) {
      const opened = await openVaultKeys(crypto, await decode(bytes), secret)
      keys = opened ?? keys
      return opened !== null
    },
    opens: async (bytes, secret) => (await unwrapVaultKey(crypto, await decode(bytes), secret)) !== null,
    seal: async (rows) => unlocked().seal(rows),
    open: async (rows) => unlocked().open(rows),
    sealRecent: async (text) => unlocked().sealRecent(text),
    openRecent: async (bytes) => unlocked().openRecent(bytes),
    withPassphrase: async (bytes, passphrase) =>
      encode(await unlocked().withPassphrase(await decode(bytes), passphrase)),
    async withNewRecoveryCode(bytes) {
      const { header, code } = await unlocked().withNewRecoveryCode(await decode(bytes))
      return { header: await encode(header), code }
    },
  }
}
