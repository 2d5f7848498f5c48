// The labelled lines, and which third of them is held out.
import { CUE_KINDS, type CueKind } from '#shared/prompts/cues/cue'

export interface LabelledLine {
  label: CueKind
  sentence: string
}

/** Lines of `label<tab>sentence`, labels a to g in the order of the kinds; a header line and blank lines are passed over. */
export function parseLabelled(tsv: string): LabelledLine[] {
  return tsv.split(/\r?\n/).flatMap((line) => {
    const [letter = '', ...rest] = line.split('\t')
    const label = CUE_KINDS['abcdefg'.indexOf(letter.trim().toLowerCase())]
    const sentence = rest.join(' ').trim()
    return letter.trim().length === 1 && label && sentence ? [{ label, sentence }] : []
  })
}

/** A stable third: FNV-1a of the sentence, so that a new line never moves another across. */
export function isHeldOut(sentence: string): boolean {
  let hash = 0x811c9dc5
  for (const letter of sentence) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return (hash >>> 8) % 3 === 0
}
