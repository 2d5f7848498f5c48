// `npm run prove`: the long runs behind the promises about data, as one table. `-- --only ID` runs one row, `--json FILE`
// writes `[{ id, what, value, goal, met }]`, `--list` names the rows. Ends with 1 where a goal is missed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runProgram } from '../../build/test/run-program'
import { FIGURES_FILE, type Figure } from '../support/figures'
import { judge, type Proven } from './judge'
import { ROWS, type Row, type Run } from './rows'

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, json: { type: 'string' }, list: { type: 'boolean' } },
})

interface Outcome {
  hasPassed: boolean
  figures: Figure[]
}

async function runTests({ config, files, name, environment, minutes }: Run): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'stepback-prove-'))
  try {
    const file = join(folder, 'figures')
    writeFileSync(file, '')
    Object.assign(process.env, environment, { [FIGURES_FILE]: file })
    const only = name ? ['-t', name] : []
    const command = ['vitest', 'run', '--config', `build/${config}.ts`, '--reporter=dot', ...only, ...files]
    const { exitCode, output } = await runProgram(command, minutes, false)
    if (exitCode !== 0) process.stdout.write(output)
    return { hasPassed: exitCode === 0, figures: linesOf(file).map((line) => JSON.parse(line) as Figure) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** The whole application is proven as it is built from the sources that are here. */
async function build(): Promise<boolean> {
  const { exitCode, output } = await runProgram(['tsx', 'build/build.ts'], 5, false)
  if (exitCode !== 0) process.stdout.write(output)
  return exitCode === 0
}

async function proveAll(rows: readonly Row[]): Promise<Proven[]> {
  const outcomes = new Map<Run, Outcome>()
  const needsBuild = rows.some(({ run }) => run.config === 'vitest.e2e.config')
  if (needsBuild && !(await build())) throw new Error('The application does not build')
  const proven: Proven[] = []
  for (const row of rows) {
    const outcome = outcomes.get(row.run) ?? (await runTests(row.run))
    outcomes.set(row.run, outcome)
    const one = judge(row, outcome.figures, outcome.hasPassed)
    proven.push(one)
    const word = one.value === null ? 'UNKNOWN' : one.met ? 'met    ' : 'MISSED '
    process.stdout.write(`${word} ${one.id.padEnd(17)} ${String(one.value ?? '-').padStart(5)}  ${one.what}\n`)
  }
  return proven
}

async function run(): Promise<void> {
  const unknown = (values.only ?? []).filter((id) => !ROWS.some((row) => row.id === id))
  if (unknown.length > 0) throw new Error(`There is no row ${unknown.join(', ')}; --list names them`)
  const rows = ROWS.filter(({ id }) => values.only?.includes(id) ?? true)
  if (values.list) return void process.stdout.write(rows.map(({ id }) => `${id}\n`).join(''))
  const proven = await proveAll(rows)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(proven, null, 2)}\n`)
  if (proven.some(({ met }) => !met)) process.exitCode = 1
}

await run()
