// From what was chosen to the bytes that are handed over: names out, one format, one fingerprint.
import type { CoachPack, PackFormat } from '#shared/domain/coach-pack'
import { newBase, type Stamp } from '#shared/domain/stamp'
import type { Bytes } from '#shared/vault/bytes'
import { mapTexts, type ExportDocument } from '../format/document'
import { exportBytes, textOfBytes } from '../format/exported-file'
import type { Pseudonyms } from '../masking/pseudonyms'
import type { HiddenKind, Redactor } from '../masking/redactor'
import type { CoachSelection } from './coach-document'

export interface PreparedExport {
  format: PackFormat
  bytes: Bytes
  /** What the bytes say, read back from them. */
  text: string
  /** How often something was taken out, by kind. */
  hidden: Readonly<Partial<Record<HiddenKind, number>>>
  /** What stands in the text in place of what was taken out, longest first. */
  standIns: readonly string[]
}

export function prepareExport(document: ExportDocument, redact: Redactor, format: PackFormat): PreparedExport {
  const hidden: Partial<Record<HiddenKind, number>> = {}
  const standIns = new Set<string>()
  const masked = mapTexts(document, (text) => {
    const redacted = redact(text)
    for (const { kind, shown } of redacted.hidden) {
      hidden[kind] = (hidden[kind] ?? 0) + 1
      standIns.add(shown)
    }
    return redacted.text
  })
  const bytes = exportBytes(masked, format)
  return {
    format,
    bytes,
    text: textOfBytes(bytes),
    hidden,
    standIns: [...standIns].sort((a, b) => b.length - a.length),
  }
}

/** Those that stand in the text: "Engineer A" does not where there is only "Engineer AB". */
export function pseudonymsIn(text: string, pseudonyms: Pseudonyms): Pseudonyms {
  const stands = (name: string) => new RegExp(`${name}(?![A-Z])`).test(text)
  return Object.fromEntries(Object.entries(pseudonyms).filter(([, name]) => stands(name)))
}

export interface ReceiptInput {
  prepared: PreparedExport
  selection: CoachSelection
  pseudonyms: Pseudonyms
  keepPseudonyms: boolean
  sha256: string
}

/** What is kept of it: the exact text, its fingerprint, and the key to the names, which never leaves the vault. */
export function toReceipt(
  { prepared, selection, pseudonyms, keepPseudonyms, sha256 }: ReceiptInput,
  stamp: Stamp,
): CoachPack {
  return {
    kind: 'coachPack',
    ...newBase(stamp),
    audience: 'coach',
    day: stamp.day,
    at: stamp.at,
    from: selection.span.first,
    to: selection.span.last,
    format: prepared.format,
    lines: [...selection.lines],
    words: { ...selection.written },
    pseudonyms: pseudonymsIn(prepared.text, pseudonyms),
    keepPseudonyms,
    wordsHidden: Object.values(prepared.hidden).reduce((sum, count) => sum + count, 0),
    sha256,
    text: prepared.text,
  }
}
