// How well the cue reader reads lines with known labels. `npm run bench:cues [-- --json FILE] [--set FILE.tsv]`
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CUE_KINDS } from '#shared/prompts/cues/cue'
import { labelLine } from '#shared/prompts/cues/read-cues'
import {
  heldOutByOthers,
  heldOutLines,
  linesForRules,
  linesForWeights,
  parseLabelled,
  type LabelledLine,
} from '../shared/prompts/cues/labelled-lines'
import { scoreLines, type Score } from '../shared/prompts/cues/score-lines'

/** What the held-out lines have to reach. */
const GOAL = 0.85
const LETTERS = 'abcdefg'

const { values } = parseArgs({ options: { json: { type: 'string' }, set: { type: 'string' } } })

function readLines(file: string | URL): LabelledLine[] {
  const lines = parseLabelled(readFileSync(file, 'utf8'))
  if (lines.length === 0) throw new Error(`No line of "label<tab>sentence" with a label from a to g in ${String(file)}`)
  return lines
}

function sets(): [name: string, lines: LabelledLine[]][] {
  if (values.set) return [[values.set, readLines(values.set)]]
  const [own, others] = [heldOutLines(), heldOutByOthers()]
  return [
    ['development, rules', linesForRules()],
    ['development, weights', linesForWeights()],
    ['held out, by the author', own],
    ['held out, by others', others],
    ['held out', [...own, ...others]],
  ]
}

function print(name: string, lines: readonly LabelledLine[], score: Score): void {
  const rows = score.kinds.map(({ kind, lines: count, precision, recall, f1 }, at) =>
    [
      `${LETTERS[at]} ${kind}`.padEnd(26),
      ...[precision, recall, f1].map((share) => share.toFixed(3).padStart(9)),
      String(count).padStart(7),
    ].join(''),
  )
  const table = score.confusion.map((row, at) =>
    [LETTERS[at], ...row.map((count) => String(count).padStart(4))].join(' '),
  )
  process.stdout.write(
    [
      `\n${name}: ${lines.length} lines, macro-F1 ${score.macroF1.toFixed(3)}, accuracy ${score.accuracy.toFixed(3)}\n`,
      `${'kind'.padEnd(26)}precision   recall       F1  lines`,
      ...rows,
      `\nconfusion: rows are what a line is, columns what it was read as`,
      ['  ', ...[...LETTERS].map((letter) => letter.padStart(3))].join(' '),
      ...table,
      '',
    ].join('\n'),
  )
}

function toRows(score: Score, name: string) {
  const row = (id: string, what: string, value: number) => ({
    id,
    what,
    value: Number(value.toFixed(4)),
    goal: GOAL,
    met: value >= GOAL,
  })
  return [
    row('macro-f1', `Mean F1 of the kinds of cue, lines of the set "${name}"`, score.macroF1),
    ...CUE_KINDS.map((kind, at) => row(`f1-${kind}`, `F1 of ${LETTERS[at]}, ${kind}`, score.kinds[at]!.f1)).filter(
      (_, at) => score.kinds[at]!.lines > 0,
    ),
  ]
}

const scored = sets().map(([name, lines]) => ({ name, lines, score: scoreLines(lines, labelLine) }))
for (const { name, lines, score } of scored) print(name, lines, score)
const last = scored.at(-1)!
if (values.json) writeFileSync(values.json, `${JSON.stringify(toRows(last.score, last.name), null, 2)}\n`)
