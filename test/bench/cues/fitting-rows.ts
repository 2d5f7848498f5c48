// What the weights of the cue reader are fitted from: the hints of the development lines.
// Rules were written for some of these lines; there a rule's match proves nothing, so it is left out of their hints.
import { CUE_KINDS } from '#shared/prompts/cues/cue'
import { IN_A_NOTE } from '#shared/prompts/cues/weighing/hints'
import { hintsOfLine } from '#shared/prompts/cues/weighing/hints-of-line'
import {
  linesByOthers,
  linesForRules,
  linesForWeights,
  linesInProse,
  linesInStyles,
  linesJotted,
  type LabelledLine,
} from '../../shared/prompts/cues/labelled-lines'
import { FITTING, seeded, type HintedLine } from './fit-weights'
import { varyLines } from './vary-lines'

/** Share of the lines that get a twin of each sort. */
const VARIED = 0.08
const SEED = 9

export function toHinted({ label, sentence }: LabelledLine): HintedLine {
  return { kind: CUE_KINDS.indexOf(label), hints: [...hintsOfLine(sentence)] }
}

/** The same words tell nothing more often in a note than where somebody jots down one line. */
function toHintedInNote(line: LabelledLine): HintedLine {
  const { kind, hints } = toHinted(line)
  return { kind, hints: [...hints, IN_A_NOTE] }
}

function withoutRules({ kind, hints }: HintedLine): HintedLine {
  return { kind, hints: hints.filter((hint) => !hint.includes('=')) }
}

/** All rows, without those of lines that `isLeftOut`. Lines most like what strangers write count twice. */
export function fittingRows(isLeftOut: (line: LabelledLine) => boolean = () => false): HintedLine[] {
  const keep = (lines: readonly LabelledLine[]) => lines.filter((line) => !isLeftOut(line))
  const lines = keep(linesForWeights())
  return [
    ...linesForRules().map(toHinted).map(withoutRules),
    ...lines.map(toHinted),
    ...keep([...linesByOthers(), ...linesInStyles(), ...linesJotted()]).map(toHinted),
    ...keep(linesInProse()).map(toHintedInNote),
    ...varyLines(lines, VARIED, seeded(SEED)).map(toHinted).map(withoutRules),
  ]
}

/** Changes with anything that changes a weight: lines, rules, lexicon, topics, hints, and how it is fitted. */
export function fingerprintOf(rows: readonly HintedLine[]): string {
  let hash = 0x811c9dc5
  const add = (text: string) => {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  add(JSON.stringify(FITTING))
  for (const { kind, hints } of rows) add(`${kind} ${hints.join(' ')}\n`)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
