// `npm run mutate`: changes the engine in thousands of small ways, and says how many of them a test notices.
// `-- signals` for a folder or file of shared/prompts, `-- --again` for what survived last time and what is new,
// `-- --part 2/5` for a fifth of them, `-- --processes N`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './bundles'
import { instrumentedScript, type Mutant } from './mutation/instrumented-script'
import { survey } from './mutation/run-script'
import { isKilled, scoreLines, scores } from './mutation/score'
import { tryAll, type Tried } from './mutation/try-all'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    processes: { type: 'string', default: '2' },
    part: { type: 'string', default: '1/1' },
  },
})
const folder = join(projectFolder, 'out', 'mutants')
const resultsFile = join(folder, 'results.json')

/** The same change at the same place of a source, whatever was added before it in others. */
const placeOf = ({ file, line, column, operator, replacement }: Mutant) =>
  JSON.stringify([file, line, column, operator, replacement])

const lastResults = (): Tried[] => {
  try {
    return JSON.parse(readFileSync(resultsFile, 'utf8')) as Tried[]
  } catch {
    return []
  }
}

/** The folder by its name, a file by the beginning of its own; `.` for what is in no folder. */
const isAsked = ({ file }: Mutant) =>
  positionals[0] === '.'
    ? dirname(file) === 'shared/prompts'
    : file.startsWith(`shared/prompts/${positionals[0] ?? ''}`)
/** `2/5`: the second, the seventh, the twelfth and so on. */
const [place = 1, step = 1] = values.part.split('/').map(Number)

const SAVED_EVERY = 20

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
mkdirSync(folder, { recursive: true })
const startedAt = performance.now()
const before = new Map(lastResults().map((one) => [placeOf(one), one]))
const parts = [await instrumentedScript('engine'), await instrumentedScript('cues')] as const
const tried: Tried[] = []
for (const [index, part] of parts.entries()) await tryPart(part, join(folder, String(index)))
saveResults()
for (const line of scoreLines(scores(tried))) console.log(line)
if (earlier().length > 0) console.log(...scoreLines(scores([...earlier(), ...tried]).slice(-1)), 'with earlier runs')
console.log(`${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes.`)

async function tryPart({ mutants: all, code }: (typeof parts)[number], file: string): Promise<void> {
  const mutants = all.filter((mutant, at) => isAsked(mutant) && at % step === place - 1)
  const known = values.again ? mutants.filter(isKilledBefore) : []
  tried.push(...known.map((mutant) => ({ ...before.get(placeOf(mutant))!, ...mutant })))
  const toTry = mutants.filter((mutant) => !known.includes(mutant))
  if (toTry.length === 0) return
  const files = [`${file}.cjs`, `${file}-survey.json`] as const
  writeFileSync(files[0], code)
  writeFileSync(files[1], JSON.stringify(await survey(code)))
  await tryAll(stirred(toTry), files, Number(values.processes), (one) => {
    tried.push(one)
    if (!isKilled(one)) console.log(`${one.verdict.status} ${one.file}:${one.line} ${one.operator}: ${one.replacement}`)
    if (tried.length % SAVED_EVERY !== 0) return
    saveResults()
    console.log(`${tried.length} tried, ${tried.filter(isKilled).length} killed`)
  })
}

/** From all over the sources, always in the same order: what a run has found when it is ended is a fair sample. */
function stirred(mutants: readonly Mutant[]): Mutant[] {
  const turn = ({ id }: Mutant) => (Number(id) * 7919) % 10_007
  return mutants.toSorted((a, b) => turn(a) - turn(b))
}

/** What earlier runs found of mutants that are still there and were not tried now. */
function earlier(): Tried[] {
  const now = new Set(tried.map(placeOf))
  return parts
    .flatMap(({ mutants }) => mutants)
    .flatMap((mutant) => {
      const one = before.get(placeOf(mutant))
      return one && !now.has(placeOf(mutant)) ? [{ ...one, ...mutant }] : []
    })
}

function saveResults(): void {
  writeFileSync(resultsFile, JSON.stringify([...earlier(), ...tried]))
}

function isKilledBefore(mutant: Mutant): boolean {
  const one = before.get(placeOf(mutant))
  return one !== undefined && isKilled(one)
}
