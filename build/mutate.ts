// `npm run mutate`: changes the engine in thousands of small ways, and says how many of them a test notices.
// `-- signals` for a folder or file of shared/prompts, `-- --again` for what survived last time and what is new,
// `-- --part 2/5` for a fifth of them, `-- --processes N`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './bundles'
import { instrumentedScript, type Mutant, type Part } from './mutation/instrumented-script'
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
const placeOf = ({ file, line, operator, replacement }: Mutant) => JSON.stringify([file, line, operator, replacement])

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

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
mkdirSync(folder, { recursive: true })
const startedAt = performance.now()
const before = new Map(lastResults().map((one) => [placeOf(one), one]))
const tried: Tried[] = []
const elsewhere: Tried[] = []
for (const part of ['engine', 'cues'] as const) await tryPart(part)
writeFileSync(resultsFile, JSON.stringify([...elsewhere, ...tried]))
for (const line of scoreLines(scores(tried))) console.log(line)
if (elsewhere.length > 0) console.log(...scoreLines(scores([...elsewhere, ...tried]).slice(-1)), 'with earlier runs')
console.log(`${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes.`)

async function tryPart(part: Part): Promise<void> {
  const { mutants: all, code } = await instrumentedScript(part)
  const mutants = all.filter((mutant, at) => isAsked(mutant) && at % step === place - 1)
  const others = all.filter((mutant) => !mutants.includes(mutant))
  elsewhere.push(...others.flatMap((mutant) => before.get(placeOf(mutant)) ?? []))
  const known = values.again ? mutants.filter(isKilledBefore) : []
  tried.push(...known.map((mutant) => ({ ...before.get(placeOf(mutant))!, ...mutant })))
  const toTry = mutants.filter((mutant) => !known.includes(mutant))
  if (toTry.length === 0) return
  const files = [join(folder, `${part}.cjs`), join(folder, `${part}-survey.json`)] as const
  writeFileSync(files[0], code)
  writeFileSync(files[1], JSON.stringify(await survey(code)))
  await tryAll(toTry, files, Number(values.processes), (one) => {
    tried.push(one)
    if (!isKilled(one)) console.log(`${one.verdict.status} ${one.file}:${one.line} ${one.operator}: ${one.replacement}`)
    if (tried.length % 200 === 0) console.log(`${tried.length} tried, ${tried.filter(isKilled).length} killed`)
  })
}

function isKilledBefore(mutant: Mutant): boolean {
  const one = before.get(placeOf(mutant))
  return one !== undefined && isKilled(one)
}
