// How well the cue reader reads lines with known labels, and how fast it reads. `npm run bench:cues [-- --json FILE]
// [--set FILE.tsv]`. A line is read twice: as one that must be of one kind (`labelLine`), and as the application reads a
// note (`readCues`), where most sentences tell nothing and a cue has to be likely.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CUE_KINDS } from '#shared/prompts/cues/cue'
import { labelLine, readCues } from '#shared/prompts/cues/read-cues'
import {
  heldOutByOthers,
  heldOutLast,
  heldOutLines,
  heldOutProse,
  linesForRules,
  linesForWeights,
  parseLabelled,
  type LabelledLine,
} from '../shared/prompts/cues/labelled-lines'
import { scoreLines, shownOf, type Score, type Shown } from '../shared/prompts/cues/score-lines'
import { measureSpeed, type Speed } from './cues/speed'

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
  const [own, others, last] = [heldOutLines(), heldOutByOthers(), heldOutLast()]
  return [
    ['development, rules', linesForRules()],
    ['development, weights', linesForWeights()],
    ['held out, by the author', own],
    ['held out, by others', others],
    ['held out, by one more writer', last],
    ['held out', [...own, ...others, ...last]],
  ]
}

function print({ name, lines, score, shown }: Scored): void {
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
      `\nas the application reads it: ${shown.found} of ${shown.cues} cues found, ` +
        `${shown.amiss} cues shown that are not there, in ${shown.disturbed} of ${shown.nones} lines that tell nothing`,
      '',
    ].join('\n'),
  )
}

/** Cues that a person is shown: how many of those there are, and how many lines that tell nothing stay without. */
const SHOWN_GOAL = 0.8
const QUIET_GOAL = 0.9
/** Seconds for a text that nobody writes, and how many times longer it takes than a quarter of it. */
const SECONDS_GOAL = 10
const GROWTH_GOAL = 8

interface Row {
  id: string
  what: string
  value: number
  goal: number
  met: boolean
}

function toRow(id: string, what: string, value: number, goal: number, least = true): Row {
  return { id, what, value: Number(value.toFixed(4)), goal, met: least ? value >= goal : value <= goal }
}

/** The kinds go by lines, what a person is shown by the notes they write. */
function toRows({ score, name }: Scored, { shown }: Scored, speed: Speed): Row[] {
  return [
    toRow('macro-f1', `Mean F1 of the kinds of cue, lines of the set "${name}"`, score.macroF1, GOAL),
    ...CUE_KINDS.map((kind, at) =>
      toRow(`f1-${kind}`, `F1 of ${LETTERS[at]}, ${kind}`, score.kinds[at]!.f1, GOAL),
    ).filter((_, at) => score.kinds[at]!.lines > 0),
    toRow('shown', 'Share of the cues in whole notes that the application shows', shown.found / shown.cues, SHOWN_GOAL),
    toRow(
      'quiet',
      'Share of their sentences that tell nothing in which it shows no cue',
      1 - shown.disturbed / shown.nones,
      QUIET_GOAL,
    ),
    toRow('seconds', 'Seconds to read 200 kB', speed.seconds, SECONDS_GOAL, false),
    toRow('growth', 'How many times longer 200 kB take than 50 kB', speed.growth, GROWTH_GOAL, false),
  ].filter(({ value }) => Number.isFinite(value))
}

interface Scored {
  name: string
  lines: LabelledLine[]
  score: Score
  shown: Shown
}

function toScored([name, lines]: [name: string, lines: LabelledLine[]]): Scored {
  return { name, lines, score: scoreLines(lines, labelLine), shown: shownOf(lines, readCues) }
}

const scored = sets().map(toScored)
for (const each of scored) print(each)
const inNotes = values.set ? scored[0]! : toScored(['held out, sentences of whole notes', heldOutProse()])
if (!values.set) print(inNotes)
const speed = measureSpeed()
process.stdout.write(
  `\n200 kB read in ${speed.seconds.toFixed(1)} s, ${speed.growth.toFixed(1)} times as long as 50 kB\n`,
)
if (values.json) writeFileSync(values.json, `${JSON.stringify(toRows(scored.at(-1)!, inNotes, speed), null, 2)}\n`)
