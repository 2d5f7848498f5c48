// Writes the weights of the cue reader's hints, fitted on the development lines. `npm run fit:cues`
// `-- --check` only says whether the weights as they stand are what the lines give, `-- --cross-validate` how well lines
// are read by weights that have not seen them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { CUE_KINDS, type CueKind } from '#shared/prompts/cues/cue'
import { linesByOthers, linesInStyles, linesJotted, type LabelledLine } from '../shared/prompts/cues/labelled-lines'
import { scoreLines } from '../shared/prompts/cues/score-lines'
import { fingerprintOf, fittingRows, toHinted } from './cues/fitting-rows'
import { fitWeights } from './cues/fit-weights'

const OUT = new URL('../../shared/prompts/cues/weighing/weights/', import.meta.url)
const LETTERS = 'abcdefg'
const WIDTH = 116
/** Weights are listed in twentieths, without those that say next to nothing. */
const PARTS = 20
const LEAST = 0.1
const FOLDS = 5
/** Lines of a file. */
const LONGEST = 200

/** What the files hold, and which hints go there; the first that holds a hint gets it. */
const FILES: readonly [name: string, about: string, holds: (hint: string) => boolean][] = [
  ['classes', 'classes, topics, scenes, rules and places', (hint) => /^[<#=@~][^_/]*$/.test(hint)],
  ['deeds', 'whose verb it is, and of which class or topic', (hint) => /^\w+[!?~]*\/[<#]/.test(hint)],
  ['threes', 'three words in a row', (hint) => /_.*_/.test(hint)],
  ['pairs', 'two words in a row', (hint) => hint.includes('_')],
  ['stems', 'what words of one family share', (hint) => hint.startsWith('%')],
  ['words', 'single words', () => true],
]

/** The text of each file by its name. */
function toFiles(weights: ReadonlyMap<string, number[]>, fingerprint: string): Map<string, string> {
  const left = new Map([...weights].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const files = new Map<string, string>()
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
      const head = `// Weights of hints: ${about}. Written by \`npm run fit:cues\`; not to be edited.\n\n`
      files.set(
        file,
        `${head}export const ${constantOf(file)} = \`\n${lines.slice(from, from + LONGEST).join('\n')}\n\`\n`,
      )
    }
    process.stdout.write(`${name}: ${entries.length} hints, ${lines.length} lines\n`)
  }
  return files.set('index', indexOf([...files.keys()], fingerprint))
}

function constantOf(file: string): string {
  return file.toUpperCase().replaceAll('-', '_')
}

function indexOf(files: readonly string[], fingerprint: string): string {
  const imports = files.toSorted().map((file) => `import { ${constantOf(file)} } from './${file}'\n`)
  const head = '// Every file of weights. Written by `npm run fit:cues`; not to be edited.\n'
  const list = `\nexport const LISTED_WEIGHTS: readonly string[] = [\n${files.map((file) => `  ${constantOf(file)},\n`).join('')}]\n`
  const from = `\n/** What they were fitted from: a test fails where that has changed since. */\nexport const FITTED_FROM = '${fingerprint}'\n`
  return `${head}${imports.join('')}${list}${from}`
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

function fitted(): Map<string, string> {
  const rows = fittingRows()
  return toFiles(fitWeights(rows), fingerprintOf(rows))
}

function write(): void {
  const files = fitted()
  for (const old of readdirSync(OUT)) rmSync(new URL(old, OUT))
  for (const [name, text] of files) writeFileSync(new URL(`${name}.ts`, OUT), text)
}

function check(): void {
  const files = fitted()
  const names = readdirSync(OUT).map((name) => name.replace(/\.ts$/, ''))
  const stale = [...new Set([...names, ...files.keys()])].filter(
    (name) => !names.includes(name) || readFileSync(new URL(`${name}.ts`, OUT), 'utf8') !== files.get(name),
  )
  process.stdout.write(stale.length === 0 ? 'The weights are what the lines give.\n' : `Not so: ${stale.join(', ')}\n`)
  if (stale.length > 0) process.exitCode = 1
}

/** Every line read by weights that were fitted without it and without the others of its part. */
function crossValidated(lines: readonly LabelledLine[]): number {
  const partOf = new Map(lines.map(({ sentence }, at) => [sentence, Math.floor((at * FOLDS) / lines.length)]))
  const kinds = new Map<string, CueKind>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights(fittingRows(({ sentence }) => partOf.get(sentence) === fold))
    for (const line of lines) {
      if (partOf.get(line.sentence) !== fold) continue
      const { hints } = toHinted(line)
      const sums = CUE_KINDS.map((_, kind) => hints.reduce((sum, hint) => sum + (weights.get(hint)?.[kind] ?? 0), 0))
      kinds.set(line.sentence, CUE_KINDS[sums.indexOf(Math.max(...sums))]!)
    }
  }
  return scoreLines(lines, (sentence) => kinds.get(sentence)!).macroF1
}

if (process.argv.includes('--cross-validate')) {
  for (const [name, lines] of [
    ['by others', linesByOthers()],
    ['in styles, left out in five stretches of styles', linesInStyles()],
    ['jotted, left out in five stretches of writers', linesJotted()],
  ] as const)
    process.stdout.write(`lines ${name}, each read without it: macro-F1 ${crossValidated(lines).toFixed(3)}\n`)
} else if (process.argv.includes('--check')) check()
else write()
