// The labelled lines, what each set of them is for, and which are held out.
import { readFileSync } from 'node:fs'
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
function isHeldOut(sentence: string): boolean {
  let hash = 0x811c9dc5
  for (const letter of sentence) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return (hash >>> 8) % 3 === 0
}

function read(name: string): LabelledLine[] {
  return parseLabelled(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

/** Rules were written for these. */
export function linesForRules(): LabelledLine[] {
  const lines = read('cue-lines.tsv').filter(({ sentence }) => !isHeldOut(sentence))
  return [...lines, ...read('cue-probes.tsv'), ...read('cue-styles.tsv')]
}

/** No rule was written for these; weights were fitted on them. By the author of the rules, and by others. */
export function linesForWeights(): LabelledLine[] {
  return [...read('cue-lines-weighed.tsv'), ...linesByOthers()]
}

/** For development, by people who had not seen a rule. */
export function linesByOthers(): LabelledLine[] {
  return read('cue-lines-by-others.tsv')
}

/** By the author of the rules. Nothing was written or fitted for these, and none of their misreadings was looked at. */
export function heldOutLines(): LabelledLine[] {
  return read('cue-lines.tsv').filter(({ sentence }) => isHeldOut(sentence))
}

/** By others, and neither rules, weights nor their author have seen one of them. */
export function heldOutByOthers(): LabelledLine[] {
  return read('cue-lines-held-out.tsv')
}
