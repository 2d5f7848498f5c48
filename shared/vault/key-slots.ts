// Key slots: the vault key, wrapped once for every way of opening the vault.
import { fromHex, toHex, toUtf8, type Bytes } from './bytes'
import type { OpaqueKey, VaultCrypto } from './crypto'
import type { KdfTerms, KeySlot, VaultHeader } from './header'
import { createRecoveryCode, normaliseRecoveryCode } from './recovery-code'

/** 128 MiB, three passes, one lane: 0.8 s on the machine it was measured on. */
const KDF_MEMORY_KIB = 128 * 1024
const KDF_PASSES = 3

export const VAULT_KEY_LENGTH = 32
const DEVICE_SECRET_LENGTH = 32

/** What a person brings to open a vault. The passphrase comes as the key derived from it, made where the memory is. */
export type SlotSecret =
  | { kind: 'passphrase'; derivedKey: Bytes }
  | { kind: 'recovery-code'; code: string }
  /** What the system's keychain keeps. */
  | { kind: 'this-computer'; secret: Bytes }
  | { kind: 'unprotected' }

/** Anyone can derive this slot's key: the format stays the same, and the app says that it protects nothing. */
const UNPROTECTED_SECRET = toUtf8('stepback without protection')

export function newKdfTerms({ random }: Pick<VaultCrypto, 'random'>): KdfTerms {
  return { name: 'argon2id', memoryKiB: KDF_MEMORY_KIB, passes: KDF_PASSES, lanes: 1, salt: toHex(random(16)) }
}

/** The terms of the passphrase slot; null where there is none. */
export function passphraseTerms(header: VaultHeader): KdfTerms | null {
  const slot = header.slots.find(({ kind }) => kind === 'passphrase')
  return slot?.kind === 'passphrase' ? slot.kdf : null
}

type VaultPlace = Pick<VaultHeader, 'vaultId' | 'keyEpoch'>

export async function passphraseSlot(
  crypto: VaultCrypto,
  place: VaultPlace,
  vaultKey: Bytes,
  kdf: KdfTerms,
  derivedKey: Bytes,
): Promise<KeySlot> {
  const key = await crypto.subtle.importKey('raw', derivedKey, 'AES-GCM', false, ['encrypt'])
  return { kind: 'passphrase', kdf, ...(await wrap(crypto, place, 'passphrase', key, vaultKey)) }
}

/** A slot and the code that opens it; the code is kept nowhere. */
export async function recoverySlot(
  crypto: VaultCrypto,
  place: VaultPlace,
  vaultKey: Bytes,
): Promise<{ slot: KeySlot; code: string }> {
  const code = await createRecoveryCode(crypto)
  const salt = crypto.random(16)
  const key = await slotKey(crypto, 'recovery-code', toUtf8(code), salt)
  return {
    code,
    slot: { kind: 'recovery-code', salt: toHex(salt), ...(await wrap(crypto, place, 'recovery-code', key, vaultKey)) },
  }
}

/** A slot and the 32 bytes that open it, for the system's keychain. */
export async function deviceSlot(
  crypto: VaultCrypto,
  place: VaultPlace,
  vaultKey: Bytes,
): Promise<{ slot: KeySlot; secret: Bytes }> {
  const secret = crypto.random(DEVICE_SECRET_LENGTH)
  const salt = crypto.random(16)
  const key = await slotKey(crypto, 'this-computer', secret, salt)
  const sealed = await wrap(crypto, place, 'this-computer', key, vaultKey)
  return { secret, slot: { kind: 'this-computer', salt: toHex(salt), ...sealed } }
}

export async function unprotectedSlot(crypto: VaultCrypto, place: VaultPlace, vaultKey: Bytes): Promise<KeySlot> {
  const salt = crypto.random(16)
  const key = await slotKey(crypto, 'unprotected', UNPROTECTED_SECRET, salt)
  return { kind: 'unprotected', salt: toHex(salt), ...(await wrap(crypto, place, 'unprotected', key, vaultKey)) }
}

/** The vault key, or null when the secret opens no slot. */
export async function unwrapVaultKey(
  crypto: VaultCrypto,
  header: VaultHeader,
  secret: SlotSecret,
): Promise<Bytes | null> {
  for (const slot of header.slots) {
    if (slot.kind !== secret.kind) continue
    const key = await keyFor(crypto, slot, secret)
    const vaultKey = key && (await unwrap(crypto, header, slot, key))
    if (vaultKey) return vaultKey
  }
  return null
}

async function keyFor(crypto: VaultCrypto, slot: KeySlot, secret: SlotSecret): Promise<OpaqueKey | null> {
  if (secret.kind === 'passphrase')
    return crypto.subtle.importKey('raw', secret.derivedKey, 'AES-GCM', false, ['decrypt'])
  if (slot.kind === 'passphrase') return null
  if (secret.kind === 'unprotected') return slotKey(crypto, 'unprotected', UNPROTECTED_SECRET, fromHex(slot.salt))
  if (secret.kind === 'this-computer') return slotKey(crypto, 'this-computer', secret.secret, fromHex(slot.salt))
  const code = await normaliseRecoveryCode(crypto.subtle, secret.code)
  return code === null ? null : slotKey(crypto, 'recovery-code', toUtf8(code), fromHex(slot.salt))
}

async function slotKey({ subtle }: VaultCrypto, kind: KeySlot['kind'], secret: Bytes, salt: Bytes): Promise<OpaqueKey> {
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const terms = { name: 'HKDF' as const, hash: 'SHA-256' as const, salt, info: toUtf8(`stepback slot ${kind}`) }
  return subtle.deriveKey(terms, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

async function wrap(crypto: VaultCrypto, place: VaultPlace, kind: KeySlot['kind'], key: OpaqueKey, vaultKey: Bytes) {
  const iv = crypto.random(12)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: slotPlace(place, kind) },
    key,
    vaultKey,
  )
  return { iv: toHex(iv), wrapped: toHex(new Uint8Array(sealed)) }
}

async function unwrap(crypto: VaultCrypto, header: VaultHeader, slot: KeySlot, key: OpaqueKey): Promise<Bytes | null> {
  try {
    const terms = { name: 'AES-GCM' as const, iv: fromHex(slot.iv), additionalData: slotPlace(header, slot.kind) }
    return new Uint8Array(await crypto.subtle.decrypt(terms, key, fromHex(slot.wrapped)))
  } catch {
    return null
  }
}

function slotPlace({ vaultId, keyEpoch }: VaultPlace, kind: KeySlot['kind']): Bytes {
  return toUtf8(`stepback slot|${kind}|${vaultId}|${keyEpoch}`)
}
