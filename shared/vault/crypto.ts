// What the vault's code needs from outside: WebCrypto's subtle part and random bytes, as arguments.
import type { Bytes } from './bytes'

/** A key inside WebCrypto; never looked into. */
export type OpaqueKey = object

/** The part of SubtleCrypto that is used. */
export interface Subtle {
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>
  importKey(
    format: 'raw',
    key: Bytes,
    algorithm: 'HKDF' | 'AES-GCM',
    extractable: boolean,
    usages: KeyUse[],
  ): Promise<OpaqueKey>
  deriveKey(
    algorithm: { name: 'HKDF'; hash: 'SHA-256'; salt: Bytes; info: Bytes },
    base: OpaqueKey,
    derived: { name: 'AES-GCM'; length: 256 },
    extractable: boolean,
    usages: KeyUse[],
  ): Promise<OpaqueKey>
  encrypt(algorithm: GcmTerms, key: OpaqueKey, data: Bytes): Promise<ArrayBuffer>
  decrypt(algorithm: GcmTerms, key: OpaqueKey, data: Bytes): Promise<ArrayBuffer>
}

export type KeyUse = 'encrypt' | 'decrypt' | 'deriveKey'

export interface GcmTerms {
  name: 'AES-GCM'
  iv: Bytes
  additionalData: Bytes
}

export interface VaultCrypto {
  subtle: Subtle
  /** Random bytes from the platform's generator. */
  random: (length: number) => Bytes
}

export async function sha256(subtle: Pick<Subtle, 'digest'>, data: Bytes): Promise<Bytes> {
  return new Uint8Array(await subtle.digest('SHA-256', data))
}
