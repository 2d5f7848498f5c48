// What every format answers: which of these files are mine, and what do they say.
import type { Collector } from '../collector'
import type { SourceFile } from '../source-file'
import type { DateQuestion, FormatId } from '../types'

export interface Claim {
  files: SourceFile[]
  confidence: 'sure' | 'likely'
  why: string
}

export interface Format {
  id: FormatId
  /** The files of this format among those nobody else has claimed, by their content. */
  claim: (files: readonly SourceFile[]) => Claim | null
  /** A question when only the person knows how to read the dates; nothing has been added then. */
  read: (files: readonly SourceFile[], collector: Collector, all: Surroundings) => DateQuestion | null
}

/** What lies beside the claimed files. */
export interface Surroundings {
  media: readonly string[]
  files: readonly SourceFile[]
}

/** A claim of every file that passes, or null. */
export function claimEach(
  files: readonly SourceFile[],
  isMine: (file: SourceFile) => boolean,
  confidence: Claim['confidence'],
  why: string,
): Claim | null {
  const mine = files.filter(isMine)
  return mine.length === 0 ? null : { files: mine, confidence, why }
}
