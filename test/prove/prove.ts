// `npm run prove`: the long runs behind the promises about data, as one table. `-- --only ID` runs one row, `--json FILE`
// writes `[{ id, what, value, goal, met }]`, `--list` names the rows. Ends with 1 where a goal is missed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runProgram } from '../../build/test/run-program'
import { FIGURES_FILE, type Figure } from '../support/figures'
import { ROWS, type Row } from './rows'

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, json: { type: 'string' }, list: { type: 'boolean' } },
})

interface Proven {
  id: string
  what: string
  /** Cases in which the promise was not kept; null where nothing could be counted. */
  value: number | null
  goal: number
  met: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'stepback-prove-'))

async function prove(row: Row): Promise<Proven> {
  const file = join(folder, row.id)
  writeFileSync(file, '')
  Object.assign(process.env, row.environment, { [FIGURES_FILE]: file })
  const only = row.name ? ['-t', row.name] : []
  const command = ['vitest', 'run', '--config', `build/${row.config}.ts`, '--reporter=dot', ...only, ...row.files]
  const { exitCode, output } = await runProgram(command, row.minutes, false)
  const figures = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Figure)
    .filter((figure) => figure.row === row.id)
  const tried = figures.reduce((sum, figure) => sum + figure.tried, 0)
  const bad = figures.reduce((sum, figure) => sum + figure.bad, 0)
  if (exitCode !== 0) process.stdout.write(output)
  const value = tried === 0 ? null : bad
  return { id: row.id, what: row.what(tried), value, goal: 0, met: exitCode === 0 && value === 0 }
}

const rows = ROWS.filter(({ id }) => values.only?.includes(id) ?? true)
if (values.list) for (const { id } of rows) process.stdout.write(`${id}\n`)
else {
  const proven: Proven[] = []
  try {
    for (const row of rows) {
      const one = await prove(row)
      proven.push(one)
      process.stdout.write(
        `${one.met ? 'met    ' : 'MISSED '} ${one.id.padEnd(16)} ${one.value ?? 'nothing counted'}  ${one.what}\n`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(proven, null, 2)}\n`)
  if (proven.some(({ met }) => !met)) process.exitCode = 1
}
