// Files in the age format: what they begin with, and what they are called without it.
import type { ForeignFile } from './types'

const MARKS = ['age-encryption.org/v1', '-----BEGIN AGE ENCRYPTED FILE-----']
const LONGEST_MARK = 40

export function isAgeFile({ bytes }: Pick<ForeignFile, 'bytes'>): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_MARK)).trimStart()
  return MARKS.some((mark) => head.startsWith(mark))
}

/** `journal.json.age` is `journal.json` inside. */
export const nameInside = (path: string): string => path.replace(/\.age$/i, '')
