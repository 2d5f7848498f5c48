// Signing a review off: its document's bytes, their fingerprint, and whether the two still agree.
import type { Review } from '#shared/domain/review'
import type { ExportDocument } from '#shared/exporting/format/document'
import { exportBytes, fingerprint, textOfBytes } from '#shared/exporting/format/exported-file'
import type { VaultCrypto } from '#shared/vault/crypto'

/** What `signOff` takes: the Markdown that is handed over, and the SHA-256 of its UTF-8 bytes in hex. */
export async function prepareSignature(
  document: ExportDocument,
  platform: Pick<VaultCrypto, 'subtle'>,
): Promise<{ markdown: string; sha256: string }> {
  const bytes = exportBytes(document, 'markdown')
  return { markdown: textOfBytes(bytes), sha256: await fingerprint(platform, bytes) }
}

/** False when the document kept with the signature is not the one that was signed. */
export async function isSignatureIntact(
  { markdown, sha256 }: NonNullable<Review['signedOff']>,
  platform: Pick<VaultCrypto, 'subtle'>,
): Promise<boolean> {
  return (await fingerprint(platform, new TextEncoder().encode(markdown))) === sha256
}
