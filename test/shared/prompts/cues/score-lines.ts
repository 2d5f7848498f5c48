// How well labels are guessed: precision, recall and F1 for each kind, and which kind is taken for which.
import { CUE_KINDS, type CueKind } from '#shared/prompts/cues/cue'
import type { LabelledLine } from './labelled-lines'

export interface KindScore {
  kind: CueKind
  lines: number
  /** Shares of one; 0 where nothing was there to be right about. */
  precision: number
  recall: number
  f1: number
}

export interface Score {
  kinds: KindScore[]
  /** The mean of F1 over the kinds that occur in the set. */
  macroF1: number
  accuracy: number
  /** Rows: what a line is; columns: what it was read as; both in the order of the kinds. */
  confusion: number[][]
}

export function scoreLines(lines: readonly LabelledLine[], guess: (sentence: string) => CueKind): Score {
  const confusion = CUE_KINDS.map(() => CUE_KINDS.map(() => 0))
  for (const { label, sentence } of lines) {
    confusion[CUE_KINDS.indexOf(label)]![CUE_KINDS.indexOf(guess(sentence))]! += 1
  }
  const kinds = CUE_KINDS.map((kind, at) => scoreKind(confusion, kind, at))
  const present = kinds.filter((kind) => kind.lines > 0)
  return {
    kinds,
    macroF1: present.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, present.length),
    accuracy: confusion.reduce((sum, row, at) => sum + row[at]!, 0) / Math.max(1, lines.length),
    confusion,
  }
}

function scoreKind(confusion: readonly number[][], kind: CueKind, at: number): KindScore {
  const right = confusion[at]![at]!
  const lines = confusion[at]!.reduce((sum, count) => sum + count, 0)
  const read = confusion.reduce((sum, row) => sum + row[at]!, 0)
  return {
    kind,
    lines,
    precision: right / Math.max(1, read),
    recall: right / Math.max(1, lines),
    f1: (2 * right) / Math.max(1, lines + read),
  }
}

export interface Shown {
  /** Lines that tell something, and those of them for which a cue of that kind is shown. */
  cues: number
  found: number
  /** Cues shown of a kind that the line is not. */
  amiss: number
  /** Lines that tell nothing, and those of them for which a cue is shown all the same. */
  nones: number
  disturbed: number
}

/** What a person is shown of these lines. */
export function shownOf(
  lines: readonly LabelledLine[],
  read: (sentence: string) => readonly { kind: CueKind }[],
): Shown {
  const shown: Shown = { cues: 0, found: 0, amiss: 0, nones: 0, disturbed: 0 }
  for (const { label, sentence } of lines) {
    const kinds = new Set(read(sentence).map(({ kind }) => kind))
    shown.amiss += kinds.size - (kinds.has(label) ? 1 : 0)
    if (label === 'none') {
      shown.nones += 1
      if (kinds.size > 0) shown.disturbed += 1
    } else {
      shown.cues += 1
      if (kinds.has(label)) shown.found += 1
    }
  }
  return shown
}
