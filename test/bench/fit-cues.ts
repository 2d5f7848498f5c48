// Writes the weights of the cue reader's hints, fitted on the development lines. `npm run fit:cues`
// Rules were written for some of these lines; there a rule's match proves nothing, so it is left out of their hints.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { CUE_KINDS, type CueKind } from '#shared/prompts/cues/cue'
import { hintsOfLine } from '#shared/prompts/cues/weighing/hints-of-line'
import { linesByOthers, linesForRules, linesForWeights, type LabelledLine } from '../shared/prompts/cues/labelled-lines'
import { scoreLines } from '../shared/prompts/cues/score-lines'
import { fitWeights, seeded, type HintedLine } from './cues/fit-weights'
import { varyLines } from './cues/vary-lines'

const OUT = new URL('../../shared/prompts/cues/weighing/weights/', import.meta.url)
const LETTERS = 'abcdefg'
const WIDTH = 116
/** Weights are listed in twentieths, without those that say next to nothing. */
const PARTS = 20
const LEAST = 0.1
const FOLDS = 5
/** Share of the lines that get a twin of each sort. */
const VARIED = 0.08
const SEED = 9
/** Lines of a file. */
const LONGEST = 200

/** What the files hold, and which hints go there; the first that holds a hint gets it. */
const FILES: readonly [name: string, about: string, holds: (hint: string) => boolean][] = [
  ['classes', 'classes, topics, scenes and rules', (hint) => /^[<#=@][^_/]*$/.test(hint)],
  ['deeds', 'whose verb it is, and of which class or topic', (hint) => /^\w+[!?~]*\/[<#]/.test(hint)],
  ['pairs', 'two words in a row', (hint) => hint.includes('_')],
  ['stems', 'what words of one family share', (hint) => hint.startsWith('%')],
  ['words', 'single words', () => true],
]

function toHinted({ label, sentence }: LabelledLine): HintedLine {
  return { kind: CUE_KINDS.indexOf(label), hints: [...hintsOfLine(sentence)] }
}

function withoutRules({ kind, hints }: HintedLine): HintedLine {
  return { kind, hints: hints.filter((hint) => !hint.includes('=')) }
}

function write(weights: ReadonlyMap<string, number[]>): void {
  const left = new Map([...weights].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  for (const old of readdirSync(OUT)) rmSync(new URL(old, OUT))
  const files: string[] = []
  for (const [name, about, holds] of FILES) {
    const entries: string[] = []
    for (const [hint, row] of left) {
      if (!holds(hint)) continue
      left.delete(hint)
      const listed = row.flatMap((weight, kind) =>
        Math.abs(weight) < LEAST ? [] : [`${LETTERS[kind]}${Math.round(weight * PARTS)}`],
      )
      if (listed.length > 0) entries.push([hint, ...listed].join(' '))
    }
    const lines = wrap(entries)
    for (let from = 0; from < lines.length; from += LONGEST) {
      const file = lines.length > LONGEST ? `${name}-${from / LONGEST + 1}` : name
      files.push(file)
      const head = `// Weights of hints: ${about}. Written by \`npm run fit:cues\`; not to be edited.\n\n`
      writeFileSync(
        new URL(`${file}.ts`, OUT),
        `${head}export const ${constantOf(file)} = \`\n${lines.slice(from, from + LONGEST).join('\n')}\n\`\n`,
      )
    }
    process.stdout.write(`${name}: ${entries.length} hints, ${lines.length} lines\n`)
  }
  writeIndex(files)
}

function constantOf(file: string): string {
  return file.toUpperCase().replaceAll('-', '_')
}

function writeIndex(files: readonly string[]): void {
  const imports = files.toSorted().map((file) => `import { ${constantOf(file)} } from './${file}'\n`)
  const head = '// Every file of weights. Written by `npm run fit:cues`; not to be edited.\n'
  const list = `\nexport const LISTED_WEIGHTS: readonly string[] = [\n${files.map((file) => `  ${constantOf(file)},\n`).join('')}]\n`
  writeFileSync(new URL('index.ts', OUT), `${head}${imports.join('')}${list}`)
}

/** As many entries to a line as fit. */
function wrap(entries: readonly string[]): string[] {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length + 2 <= WIDTH) lines[lines.length - 1] = `${last}; ${entry}`
    else lines.push(entry)
  }
  return lines
}

/** Every line read by weights that were fitted without it. */
function crossValidated(lines: readonly LabelledLine[], others: readonly HintedLine[]): number {
  const hinted = lines.map(toHinted)
  const kinds: CueKind[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights([...others, ...hinted.filter((_, at) => at % FOLDS !== fold)])
    hinted.forEach(({ hints }, at) => {
      if (at % FOLDS !== fold) return
      const sums = CUE_KINDS.map((_, kind) => hints.reduce((sum, hint) => sum + (weights.get(hint)?.[kind] ?? 0), 0))
      kinds[at] = CUE_KINDS[sums.indexOf(Math.max(...sums))]!
    })
  }
  let at = 0
  return scoreLines(lines, () => kinds[at++]!).macroF1
}

function varied(lines: readonly LabelledLine[]): HintedLine[] {
  return varyLines(lines, VARIED, seeded(SEED)).map(toHinted).map(withoutRules)
}

const written = linesForRules().map(toHinted).map(withoutRules)
if (process.argv.includes('--cross-validate')) {
  const others = linesByOthers()
  const known = new Set(others.map(({ sentence }) => sentence))
  const rest = linesForWeights().filter(({ sentence }) => !known.has(sentence))
  const score = crossValidated(others, [...written, ...rest.map(toHinted), ...varied(rest)])
  process.stdout.write(`lines by others, each read without it: macro-F1 ${score.toFixed(3)}\n`)
} else write(fitWeights([...written, ...linesForWeights().map(toHinted), ...varied(linesForWeights())]))
