// What a person, or this computer, brings to open a vault, as the secret that opens a slot.
import type { Host } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import type { VaultCrypto } from '#shared/vault/crypto'
import { decodeHeader, type KdfTerms } from '#shared/vault/header'
import { passphraseTerms, type SlotSecret } from '#shared/vault/key-slots'

export type UnlockKey =
  | { kind: 'passphrase'; passphrase: string }
  | { kind: 'recovery-code'; code: string }
  | { kind: 'this-computer' }
  | { kind: 'unprotected' }

interface SecretParts {
  name: VaultName
  host: Pick<Host, 'deviceKey'>
  crypto: VaultCrypto
  deriveKey: (passphrase: string, terms: KdfTerms) => Promise<Bytes>
}

/** null when the header has no such slot, or this computer keeps nothing for it. */
export async function toSecret(parts: SecretParts, key: UnlockKey, header: Bytes): Promise<SlotSecret | null> {
  if (key.kind === 'this-computer') {
    const secret = await parts.host.deviceKey.read({ vault: parts.name })
    return secret && { kind: 'this-computer', secret: new Uint8Array(secret) }
  }
  if (key.kind !== 'passphrase') return key
  const reading = await decodeHeader(parts.crypto.subtle, header)
  const terms = reading.state === 'read' ? passphraseTerms(reading.header) : null
  return terms && { kind: 'passphrase', derivedKey: await parts.deriveKey(key.passphrase, terms) }
}
