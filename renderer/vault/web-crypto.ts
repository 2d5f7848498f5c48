// The platform's WebCrypto, for pages, workers and Node alike. The only home of crypto.subtle in the renderer.
import type { Subtle, VaultCrypto } from '#shared/vault/crypto'

export const webCrypto: VaultCrypto = {
  subtle: crypto.subtle as unknown as Subtle,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
