// Foreign files to notes and a report: unpack, detect, read. Never throws for anything that is in a file.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { createCollector, type Collector } from './collector'
import { FORMATS } from './formats/index'
import type { Claim, Format } from './formats/format'
import { ImportStopped } from './limits'
import { rootsOf } from './file-results'
import { hasExtension, openFile, type SourceFile } from './source-file'
import type { DateQuestion, Detected, ForeignFile, NotUnderstood, Reading, ReadOptions } from './types'
import { excerpt } from './text'
import { unpack } from './unpack'
import { severalWords } from './words'

export function readJournals(picked: readonly ForeignFile[], options: ReadOptions): Reading {
  const collector = createCollector(options)
  const reading = { detected: [] as Detected[], question: null as DateQuestion | null }
  try {
    const { files, media, notUnderstood } = unpack(picked, options.check)
    for (const trouble of notUnderstood) collector.report(trouble)
    readAll(files.map(openFile), media, collector, reading)
    for (const path of media) collector.report({ where: path, why: 'media', text: '' })
  } catch (error) {
    if (!(error instanceof ImportStopped)) throw error
    collector.report({ where: error.where, why: error.reason, text: '' })
  }
  const { notes, records, recordPlaces, notUnderstood } = collector
  const isHalf = isStopped(notUnderstood)
  return {
    fileName: nameOf(picked),
    sha256: digestOf(picked),
    ...reading,
    notes: isHalf ? [] : notes,
    records: isHalf ? [] : records,
    recordPlaces: isHalf ? [] : recordPlaces,
    notUnderstood,
    zoneNotes: collector.zoneNotes(),
  }
}

/** Half an import would look like a whole one: when it was stopped, nothing is offered. */
const isStopped = (troubles: readonly NotUnderstood[]) =>
  troubles.some(({ why }) => why === 'out-of-time' || why === 'too-many-records')

function readAll(
  files: readonly SourceFile[],
  media: readonly string[],
  collector: Collector,
  reading: { detected: Detected[]; question: DateQuestion | null },
): void {
  let left = files
  for (const format of FORMATS) {
    collector.options.check()
    const claim = format.claim(left)
    if (claim === null) continue
    const { confidence, why } = claim
    reading.detected.push({ format: format.id, confidence, why, paths: claim.files.map(({ path }) => path) })
    reading.question = readOne(format, claim, collector, { media, files }) ?? reading.question
    const claimed = new Set(claim.files)
    left = left.filter((file) => !claimed.has(file))
  }
  for (const file of left) reportUnknown(file, collector)
}

/** A fault of one reader costs its own files, which are reported; what it had added until then stays whole notes. */
function readOne(
  format: Format,
  claim: Claim,
  collector: Collector,
  all: { media: readonly string[]; files: readonly SourceFile[] },
): DateQuestion | null {
  try {
    return format.read(claim.files, collector, all)
  } catch (error) {
    if (error instanceof ImportStopped) throw error
    const detail = error instanceof Error ? error.name : ''
    for (const { path } of claim.files) collector.report({ where: path, why: 'parser-failed', text: '', detail })
    return null
  }
}

function reportUnknown(file: SourceFile, collector: Collector): void {
  const text = file.text()
  const json = file.json()
  if (hasExtension(file, 'zip', 'jex', 'tar')) collector.report({ where: file.path, why: 'archive-damaged', text: '' })
  else if (text === null) collector.report({ where: file.path, why: 'not-text', text: '' })
  else if (json?.outcome === 'refused') collector.report({ where: file.path, why: json.reason, text })
  else if (text.trim() === '') collector.report({ where: file.path, why: 'empty', text: '' })
  else collector.report({ where: file.path, why: isProse(file) ? 'no-day' : 'not-a-journal', text })
}

/** A note that any application may have written, if it only had a day. */
const isProse = (file: SourceFile) => hasExtension(file, 'md', 'markdown', 'mdown') && file.json() === null

const MAX_NAME_LENGTH = 300

function nameOf(picked: readonly ForeignFile[]): string {
  const roots = rootsOf(picked)
  const named = roots.slice(0, 2).map((root) => excerpt(root, MAX_NAME_LENGTH / 3))
  return severalWords(named, roots.length - named.length)
}

/** Of every file's path and content, so that a folder has one too. */
function digestOf(picked: readonly ForeignFile[]): string {
  const whole = sha256.create()
  for (const { bytes } of [...picked].sort((a, b) => (a.path < b.path ? -1 : 1))) whole.update(sha256(bytes))
  return bytesToHex(whole.digest())
}
