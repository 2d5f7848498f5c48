// The vault's cryptography behind one set of calls: in a worker in the application, in place in tests.
import type { Bytes } from '#shared/vault/bytes'
import type { VaultCrypto } from '#shared/vault/crypto'
import { decodeHeader, encodeHeader, type VaultHeader } from '#shared/vault/header'
import { unwrapVaultKey, type SlotSecret } from '#shared/vault/key-slots'
import {
  createVaultKeys,
  openVaultKeys,
  renewVaultKeys,
  withoutDeviceSlot,
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
  withDeviceSlot: (header: Bytes) => Promise<{ header: Bytes; secret: Bytes }>
  withoutDeviceSlot: (header: Bytes) => Promise<Bytes>
  /** A fresh key beside the one in use, until `adoptRenewed`. */
  renew: (header: Bytes, passphrase: DerivedPassphrase) => Promise<{ header: Bytes; recoveryCode: string }>
  /** Rows under the key in use as rows under the fresh one; null for one that does not open. */
  reseal: (rows: readonly { id: string; bytes: Uint8Array }[]) => Promise<SealedRow[]>
  adoptRenewed: () => Promise<void>
  /** Keys to look at a backup with, beside those in use. False when the secret, or for null the key in use, does not open it. */
  look: (header: Bytes, secret: SlotSecret | null) => Promise<boolean>
  openLooked: CryptoEngine['open']
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
    async withDeviceSlot(bytes) {
      const { header, secret } = await unlocked().withDeviceSlot(await decode(bytes))
      return { header: await encode(header), secret }
    },
    withoutDeviceSlot: async (bytes) => encode(withoutDeviceSlot(await decode(bytes))),
    ...createRenewal(crypto, { unlocked, adopt: (renewed) => (keys = renewed), encode, decode }),
    ...createLook(crypto, unlocked, decode),
  }
}

interface RenewalParts {
  unlocked: () => VaultKeys
  adopt: (renewed: VaultKeys) => void
  encode: (header: VaultHeader) => Promise<Bytes>
  decode: (bytes: Bytes) => Promise<VaultHeader>
}

function createRenewal(
  crypto: VaultCrypto,
  { unlocked, adopt, encode, decode }: RenewalParts,
): Pick<CryptoEngine, 'renew' | 'reseal' | 'adoptRenewed'> {
  let renewed: VaultKeys | null = null
  const fresh = (): VaultKeys => {
    if (!renewed) throw new Error('No key was renewed')
    return renewed
  }
  return {
    async renew(bytes, passphrase) {
      const made = await renewVaultKeys(crypto, await decode(bytes), passphrase)
      renewed = made.keys
      return { header: await encode(made.header), recoveryCode: made.recoveryCode }
    },
    async reseal(rows) {
      const plain = await unlocked().open(rows)
      return fresh().seal(plain)
    },
    async adoptRenewed() {
      adopt(fresh())
      renewed = null
    },
  }
}

function createLook(
  crypto: VaultCrypto,
  unlocked: () => VaultKeys,
  decode: RenewalParts['decode'],
): Pick<CryptoEngine, 'look' | 'openLooked'> {
  let looked: VaultKeys | null = null
  return {
    async look(bytes, secret) {
      const header = await decode(bytes)
      looked = secret ? await openVaultKeys(crypto, header, secret) : unlocked().isFor(header) ? unlocked() : null
      return looked !== null
    },
    async openLooked(rows) {
      if (!looked) throw new Error('No backup is open')
      return looked.open(rows)
    },
  }
}
