// Argon2id by hash-wasm.
import { argon2id } from 'hash-wasm'
import { fromHex, type Bytes } from '#shared/vault/bytes'
import type { KdfTerms } from '#shared/vault/header'

/** 32 bytes. Composed characters count the same however they were typed (NFKC). Rejects where memory cannot be had. */
export async function deriveKey(passphrase: string, terms: KdfTerms): Promise<Bytes> {
  const key = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: fromHex(terms.salt),
    memorySize: terms.memoryKiB,
    iterations: terms.passes,
    parallelism: terms.lanes,
    hashLength: 32,
    outputType: 'binary',
  })
  return new Uint8Array(key)
}
