// The labelled lines, what each set of them is for, and which are held out.
import { readFileSync } from 'node:fs'
import { CUE_KINDS, type CueKind } from '#shared/prompts/cues/cue'

export interface LabelledLine {
  label: CueKind
  sentence: string
}

/** What a label may be written as besides its letter: the name of the kind, and nothing at all for none. */
const LABELS: ReadonlyMap<string, CueKind> = new Map<string, CueKind>([
  ...CUE_KINDS.flatMap((kind, at): [string, CueKind][] => [
    ['abcdefg'[at]!, kind],
    [kind, kind],
    [kind.replaceAll('-', ' '), kind],
    [kind.replaceAll('-', '_'), kind],
  ]),
  ['-', 'none'],
  ['', 'none'],
  ['no cue', 'none'],
])

/**
 * Lines of `label<tab>sentence`, labels a to g in the order of the kinds. Headers, remarks (`# …`) and blank lines are passed
 * over. Sets by others may quote their cells, have their labels last, in capitals, or written out.
 */
export function parseLabelled(tsv: string): LabelledLine[] {
  return tsv
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => {
      const cells = line.split('\t').map(unquoted)
      if (cells.length < 2) return []
      const label = labelOf(cells[0]!)
      if (label) return withSentence(label, cells.slice(1))
      const last = cells.at(-1)!
      const lastLabel = last === '' ? undefined : labelOf(last)
      return lastLabel ? withSentence(lastLabel, cells.slice(0, -1)) : []
    })
}

function withSentence(label: CueKind, cells: readonly string[]): LabelledLine[] {
  const sentence = cells.join(' ').trim()
  return sentence === '' ? [] : [{ label, sentence }]
}

function labelOf(cell: string): CueKind | undefined {
  return LABELS.get(
    cell
      .toLowerCase()
      .replace(/^\((.*)\)$/, '$1')
      .replace(/[).:]$/, ''),
  )
}

/** `"said ""no"" to it"` as `said "no" to it`. A quotation that begins a sentence and ends within it is left alone. */
function unquoted(cell: string): string {
  const trimmed = cell.trim()
  const inner = /^"((?:[^"]|"")*)"$/.exec(trimmed)?.[1]
  return inner === undefined ? trimmed : inner.replaceAll('""', '"').trim()
}

/** A stable third: FNV-1a of the sentence, so that a new line never moves another across. */
function isHeldOut(sentence: string): boolean {
  let hash = 0x811c9dc5
  for (const letter of sentence) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return (hash >>> 8) % 3 === 0
}

function read(name: string): LabelledLine[] {
  return parseLabelled(textOf(name))
}

function textOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/** Rules were written for these. */
export function linesForRules(): LabelledLine[] {
  const lines = read('cue-lines.tsv').filter(({ sentence }) => !isHeldOut(sentence))
  return [...lines, ...read('cue-probes.tsv'), ...read('cue-styles.tsv')]
}

const SEEN_FILES = [
  'cue-lines.tsv',
  'cue-probes.tsv',
  'cue-styles.tsv',
  'cue-lines-weighed.tsv',
  'cue-lines-by-others.tsv',
  'cue-lines-varied.tsv',
  'cue-lines-jotted.tsv',
  'cue-lines-prose.tsv',
] as const

/** Every sentence that rules were written for or weights fitted on, by its file and the number of its line. */
export function seenSentences(): { at: string; sentence: string }[] {
  return SEEN_FILES.flatMap((name) =>
    textOf(name)
      .split('\n')
      .flatMap((line, index) =>
        parseLabelled(line)
          .filter(({ sentence }) => name !== 'cue-lines.tsv' || !isHeldOut(sentence))
          .map(({ sentence }) => ({ at: `${name}:${index + 1}`, sentence })),
      ),
  )
}

/** No rule was written for these; weights were fitted on them. By the author of the rules, and by others. */
export function linesForWeights(): LabelledLine[] {
  return [...read('cue-lines-weighed.tsv'), ...linesByOthers(), ...linesInStyles(), ...linesJotted()]
}

/** As different people type, in styles that the remarks name; by an author who had read none of the held-out lines. */
export function linesInStyles(): LabelledLine[] {
  return read('cue-lines-varied.tsv')
}

/** By writers who had seen nothing of the reader, not a rule and not a line; a remark says how each went about it. */
export function linesJotted(): LabelledLine[] {
  return read('cue-lines-jotted.tsv')
}

/**
 * Whole notes, a sentence a line: what a journal is mostly made of, where five sentences of six tell nothing. Weights were fitted
 * on them too, as on sentences of a note.
 */
export function linesInProse(): LabelledLine[] {
  return read('cue-lines-prose.tsv')
}

/** For development, by people who had not seen a rule. */
export function linesByOthers(): LabelledLine[] {
  return read('cue-lines-by-others.tsv')
}

/**
 * By the author of the rules. None of their misreadings was looked at, but 22 of them once were examples of rules: they flatter. A test keeps whatever is written now apart from them (`kept-apart.test.ts`).
 */
export function heldOutLines(): LabelledLine[] {
  return read('cue-lines.tsv').filter(({ sentence }) => isHeldOut(sentence))
}

/** By others, and nobody who wrote rules or lines has read one of them. */
export function heldOutByOthers(): LabelledLine[] {
  return read('cue-lines-held-out.tsv')
}

/** Whole notes by another writer, read by nobody else: how the reader does on what people write. */
export function heldOutProse(): LabelledLine[] {
  return read('cue-lines-held-out-prose.tsv')
}

/** By one more writer, once the lines for the weights were complete; read by nobody else. */
export function heldOutLast(): LabelledLine[] {
  return read('cue-lines-held-out-last.tsv')
}
