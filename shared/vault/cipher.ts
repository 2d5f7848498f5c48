// One record as bytes on disk: AES-256-GCM, bound to its vault, its id and the key's epoch, padded so that length tells little.
//
// row := IV 12 | ciphertext and tag of (length u32 | UTF-8 | zeros up to a multiple of 512)
import { concatBytes, fromUtf8, readU32, toUtf8, u32, uuidToBytes, type Bytes } from './bytes'
import type { OpaqueKey, VaultCrypto } from './crypto'
import { VAULT_FORMAT } from './header'

const IV_LENGTH = 12
const PADDING_STEP = 512

/** What a row is bound to; a row moved elsewhere does not open. */
export interface RowPlace {
  vaultId: string
  id: string
  keyEpoch: number
}

export async function sealRow(crypto: VaultCrypto, key: OpaqueKey, place: RowPlace, text: string): Promise<Bytes> {
  const iv = crypto.random(IV_LENGTH)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: placeBytes(place) },
    key,
    pad(toUtf8(text)),
  )
  return concatBytes([iv, new Uint8Array(sealed)])
}

/** null when the bytes are not a row of this place and key. */
export async function openRow(
  crypto: Pick<VaultCrypto, 'subtle'>,
  key: OpaqueKey,
  place: RowPlace,
  row: Uint8Array,
): Promise<string | null> {
  try {
    const iv = row.slice(0, IV_LENGTH)
    const sealed = row.slice(IV_LENGTH)
    const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: placeBytes(place) }, key, sealed)
    return fromUtf8(unpad(new Uint8Array(padded)))
  } catch {
    return null
  }
}

function placeBytes({ vaultId, id, keyEpoch }: RowPlace): Bytes {
  return concatBytes([u32(VAULT_FORMAT), uuidToBytes(vaultId), uuidToBytes(id), u32(keyEpoch)])
}

function pad(text: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((text.length + 4) / PADDING_STEP) * PADDING_STEP)
  padded.set(u32(text.length))
  padded.set(text, 4)
  return padded
}

function unpad(padded: Uint8Array): Uint8Array {
  return padded.subarray(4, 4 + readU32(padded, 0))
}
