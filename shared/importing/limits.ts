// How much an import may carry. A file beyond a limit is refused whole; a record beyond one is reported and left out.

const MEGABYTE = 1024 * 1024

/** Bytes of one picked file. */
export const MAX_FILE_BYTES = 256 * MEGABYTE
/** Bytes of everything that comes out of archives, counted while inflating. */
export const MAX_INFLATED_BYTES = 1024 * MEGABYTE
/** Inflated bytes for each byte of archive, once more than a megabyte has come out. */
export const MAX_RATIO = 100
export const RATIO_COUNTS_FROM_BYTES = MEGABYTE
export const MAX_ARCHIVE_ENTRIES = 20_000
export const MAX_RECORDS = 200_000
/** UTF-16 units of one text, as a note can hold: 2 MB. */
export const MAX_FIELD_LENGTH = 1_000_000
export const MAX_NESTING = 32
export const IMPORT_SECONDS = 60

/** Called often while reading; throws `ImportStopped` when the time is up or the person cancelled. */
export type CheckTime = () => void

export type StopReason =
  | 'file-too-large'
  | 'archive-too-large'
  | 'archive-ratio'
  | 'archive-entries'
  | 'archive-damaged'
  | 'archive-empty'
  | 'archive-encrypted'
  | 'archive-method'
  | 'archive-unsafe-name'
  | 'archive-duplicate-name'
  | 'archive-link'
  | 'too-many-records'
  | 'out-of-time'

/** Ends the reading of an archive or of the whole import; the reason is looked up in the words. */
export class ImportStopped extends Error {
  constructor(
    readonly reason: StopReason,
    readonly where: string,
  ) {
    super(`${reason}: ${where}`)
    this.name = 'ImportStopped'
  }
}

/** A check against a clock in milliseconds. The clock is an argument: shared code has none. */
export function createDeadline(nowMs: () => number, seconds = IMPORT_SECONDS): CheckTime {
  const end = nowMs() + seconds * 1000
  return () => {
    if (nowMs() > end) throw new ImportStopped('out-of-time', '')
  }
}
