// A document as the bytes of a file, in one of the formats.
import type { Day } from '#shared/calendar/day'
import type { PackFormat } from '#shared/domain/coach-pack'
import type { Bytes } from '#shared/vault/bytes'
import { sha256, type VaultCrypto } from '#shared/vault/crypto'
import type { ExportDocument } from './document'
import { toHtml } from './to-html'
import { toMarkdown } from './to-markdown'
import { toPlainText } from './to-plain-text'

/** Printing uses the page that is also handed over as HTML. */
const RENDERERS: Record<PackFormat, (document: ExportDocument) => string> = {
  markdown: toMarkdown,
  html: toHtml,
  print: toHtml,
  text: toPlainText,
}
const EXTENSIONS: Record<PackFormat, string> = { markdown: 'md', html: 'html', print: 'html', text: 'txt' }
export const MEDIA_TYPES: Record<PackFormat, string> = {
  markdown: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  print: 'text/html;charset=utf-8',
  text: 'text/plain;charset=utf-8',
}

/** The file, as UTF-8 without a byte order mark. */
export function exportBytes(document: ExportDocument, format: PackFormat): Bytes {
  return new TextEncoder().encode(RENDERERS[format](document))
}

export function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** Fit for every operating system, because nothing a person wrote is in it: `stepback-review-2026-Q1.md`. */
export function exportFileName(what: 'review' | 'coach', when: Day | string, format: PackFormat): string {
  return `stepback-${what}-${when.replace(/[^\w-]/g, '')}.${EXTENSIONS[format]}`
}

/** SHA-256 in hex. */
export async function fingerprint({ subtle }: Pick<VaultCrypto, 'subtle'>, bytes: Bytes): Promise<string> {
  const digest = await sha256(subtle, bytes)
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
