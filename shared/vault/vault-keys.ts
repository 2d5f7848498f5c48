// An opened vault's keys at work: sealing and opening rows, and rewriting key slots. The vault key never leaves here.
import { openRow, sealRow } from './cipher'
import { toUtf8, bytesToUuid, type Bytes } from './bytes'
import type { OpaqueKey, VaultCrypto } from './crypto'
import { isOpenToAll, type KdfTerms, type KeySlot, type VaultHeader } from './header'
import {
  deviceSlot,
  passphraseSlot,
  recoverySlot,
  unprotectedSlot,
  unwrapVaultKey,
  VAULT_KEY_LENGTH,
  type SlotSecret,
} from './key-slots'

export interface PlainRow {
  id: string
  /** JSON; null erases. */
  text: string | null
}
export interface SealedRow {
  id: string
  bytes: Uint8Array | null
}

/** A passphrase as the key derived from it, and how it was derived. */
export interface DerivedPassphrase {
  kdf: KdfTerms
  derivedKey: Bytes
}

export interface VaultKeys {
  seal: (rows: readonly PlainRow[]) => Promise<SealedRow[]>
  /** `text` is null for a row that does not open with this vault's key. */
  open: (rows: readonly { id: string; bytes: Uint8Array }[]) => Promise<{ id: string; text: string | null }[]>
  /** For the derived copy in IndexedDB, under a sub-key of its own. */
  sealRecent: (text: string) => Promise<Uint8Array>
  openRecent: (bytes: Uint8Array) => Promise<string | null>
  /** Whether a header is of the vault and epoch that these keys are for. */
  isFor: (header: VaultHeader) => boolean
  /** This vault's header with another passphrase, every other slot untouched. Throws RangeError where none has one. */
  withPassphrase: (header: VaultHeader, passphrase: DerivedPassphrase) => Promise<VaultHeader>
  /** The same with another recovery code. */
  withNewRecoveryCode: (header: VaultHeader) => Promise<{ header: VaultHeader; code: string }>
  /**
   * The same with a slot that a secret in this computer's keychain opens. It comes beside the others, never in their place.
   * Throws RangeError for an unprotected vault, which it could not protect.
   */
  withDeviceSlot: (header: VaultHeader) => Promise<{ header: VaultHeader; secret: Bytes }>
}

const RECENT_ID = '00000000-0000-4000-8000-000000000000'

export interface NewVault {
  header: VaultHeader
  keys: VaultKeys
  /** null for an unprotected vault. */
  recoveryCode: string | null
}

/** A vault with a fresh key. Without a passphrase it has the unprotected slot alone. */
export async function createVaultKeys(crypto: VaultCrypto, passphrase: DerivedPassphrase | null): Promise<NewVault> {
  const vaultKey = crypto.random(VAULT_KEY_LENGTH)
  const place = { vaultId: randomUuid(crypto), keyEpoch: 1 }
  const recovery = passphrase && (await recoverySlot(crypto, place, vaultKey))
  const slots = recovery
    ? [await passphraseSlot(crypto, place, vaultKey, passphrase.kdf, passphrase.derivedKey), recovery.slot]
    : [await unprotectedSlot(crypto, place, vaultKey)]
  const header = { ...place, revision: 1, slots }
  return { header, keys: await vaultKeysOf(crypto, header, vaultKey), recoveryCode: recovery?.code ?? null }
}

/**
 * The same vault under a fresh key of the next epoch, with a passphrase and a new recovery code. Every other slot is gone:
 * what the old key sealed has to be sealed anew.
 */
export async function renewVaultKeys(
  crypto: VaultCrypto,
  header: VaultHeader,
  passphrase: DerivedPassphrase,
): Promise<NewVault & { recoveryCode: string }> {
  const vaultKey = crypto.random(VAULT_KEY_LENGTH)
  const place = { vaultId: header.vaultId, keyEpoch: header.keyEpoch + 1 }
  const recovery = await recoverySlot(crypto, place, vaultKey)
  const slots = [await passphraseSlot(crypto, place, vaultKey, passphrase.kdf, passphrase.derivedKey), recovery.slot]
  const renewed = { ...place, revision: header.revision + 1, slots }
  return { header: renewed, keys: await vaultKeysOf(crypto, renewed, vaultKey), recoveryCode: recovery.code }
}

/** The header without this computer's slot; the same where it has none. */
export function withoutDeviceSlot(header: VaultHeader): VaultHeader {
  const slots = header.slots.filter(({ kind }) => kind !== 'this-computer')
  return slots.length === header.slots.length ? header : { ...header, revision: header.revision + 1, slots }
}

/** null when the secret does not open it. */
export async function openVaultKeys(
  crypto: VaultCrypto,
  header: VaultHeader,
  secret: SlotSecret,
): Promise<VaultKeys | null> {
  const vaultKey = await unwrapVaultKey(crypto, header, secret)
  return vaultKey && vaultKeysOf(crypto, header, vaultKey)
}

async function vaultKeysOf(
  crypto: VaultCrypto,
  { vaultId, keyEpoch }: VaultHeader,
  vaultKey: Bytes,
): Promise<VaultKeys> {
  const rowKey = await subKey(crypto, { vaultId, keyEpoch }, vaultKey, 'records')
  const recentKey = await subKey(crypto, { vaultId, keyEpoch }, vaultKey, 'recent')
  const place = (id: string) => ({ vaultId, id, keyEpoch })
  const isOurs = (header: VaultHeader) => header.vaultId === vaultId && header.keyEpoch === keyEpoch
  const sealOne = async ({ id, text }: PlainRow) => ({
    id,
    bytes: text === null ? null : await sealRow(crypto, rowKey, place(id), text),
  })

  return {
    seal: (rows) => Promise.all(rows.map(sealOne)),
    open: (rows) =>
      Promise.all(rows.map(async ({ id, bytes }) => ({ id, text: await openRow(crypto, rowKey, place(id), bytes) }))),
    sealRecent: (text) => sealRow(crypto, recentKey, place(RECENT_ID), text),
    openRecent: (bytes) => openRow(crypto, recentKey, place(RECENT_ID), bytes),
    isFor: isOurs,
    withPassphrase: async (header, { kdf, derivedKey }) => {
      if (!isOurs(header)) throw new RangeError('The header of another vault')
      return withSlot(header, await passphraseSlot(crypto, header, vaultKey, kdf, derivedKey))
    },
    withNewRecoveryCode: async (header) => {
      if (!isOurs(header)) throw new RangeError('The header of another vault')
      const { slot, code } = await recoverySlot(crypto, header, vaultKey)
      return { header: withSlot(header, slot), code }
    },
    withDeviceSlot: async (header) => {
      if (!isOurs(header) || isOpenToAll(header)) throw new RangeError('No place for this computer’s slot')
      const { slot, secret } = await deviceSlot(crypto, header, vaultKey)
      const { slots, revision } = withoutDeviceSlot(header)
      return { header: { ...header, revision: revision + 1, slots: [...slots, slot] }, secret }
    },
  }
}

/**
 * Replaces the slot of the same kind. Never adds one: a key that lay unprotected on the disk protects nothing later, so
 * protecting a vault afterwards takes a new key.
 */
function withSlot(header: VaultHeader, slot: KeySlot): VaultHeader {
  if (!header.slots.some(({ kind }) => kind === slot.kind)) throw new RangeError('No slot of this kind to replace')
  const slots = header.slots.map((other) => (other.kind === slot.kind ? slot : other))
  return { ...header, revision: header.revision + 1, slots }
}

async function subKey(
  { subtle }: VaultCrypto,
  { vaultId, keyEpoch }: Pick<VaultHeader, 'vaultId' | 'keyEpoch'>,
  vaultKey: Bytes,
  purpose: 'records' | 'recent',
): Promise<OpaqueKey> {
  const base = await subtle.importKey('raw', vaultKey, 'HKDF', false, ['deriveKey'])
  const info = toUtf8(`stepback ${purpose} ${keyEpoch}`)
  const terms = { name: 'HKDF' as const, hash: 'SHA-256' as const, salt: toUtf8(vaultId), info }
  return subtle.deriveKey(terms, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function randomUuid({ random }: VaultCrypto): string {
  const bytes = random(16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytesToUuid(bytes)
}
