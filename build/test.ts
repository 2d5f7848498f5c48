// `npm test`: everything that can go wrong, in one run, counted in its last line. `-- --only unit` or `e2e` for a part.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './bundles'
import { addCounts, countReport, lastLine } from './test/count'
import type { Count, VitestReport } from './test/count'
import { runProgram } from './test/run-program'

type Layer = 'checks' | 'unit' | 'e2e'

const checks: { name: string; commandLine: readonly string[]; minutes: number }[] = [
  { name: 'types', commandLine: ['tsc', '-b'], minutes: 5 },
  { name: 'lint', commandLine: ['oxlint', '--type-aware', '--deny-warnings'], minutes: 5 },
  { name: 'format', commandLine: ['prettier', '--check', '--log-level', 'warn', '.'], minutes: 5 },
  { name: 'dead code', commandLine: ['knip'], minutes: 5 },
  { name: 'lockfile', commandLine: ['tsx', 'build/checks/check-lockfile.ts'], minutes: 1 },
  { name: 'package', commandLine: ['tsx', 'build/packaging/verify-package.ts'], minutes: 3 },
]

const build = { name: 'build', commandLine: ['tsx', 'build/build.ts'], minutes: 5 }

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** One check counts as one, whatever it finds. */
const runCheck = async ({ name, commandLine, minutes }: (typeof checks)[number]): Promise<Count> => {
  const startedAt = performance.now()
  const { exitCode, output } = await runProgram(commandLine, minutes, false)
  const isGood = exitCode === 0
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds(startedAt)})`)
  if (!isGood) console.log(output)
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
}

const runVitest = async (config: string, minutes: number): Promise<Count> => {
  const report = join(projectFolder, 'out', 'reports', `${config}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { exitCode } = await runProgram(
    ['vitest', 'run', '--config', `build/${config}.ts`, ...reporters],
    minutes,
    true,
  )
  return countReport(readReport(report), exitCode)
}

const readReport = (file: string): VitestReport | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return null
  }
}

const runLayer = async (layer: Layer): Promise<Count> => {
  if (layer === 'checks') {
    const counts: Count[] = []
    for (const check of checks) counts.push(await runCheck(check))
    return addCounts(counts)
  }
  if (layer === 'unit') return runVitest('vitest.config', 30)
  const built = await runCheck(build)
  return built.failed > 0 ? built : addCounts([built, await runVitest('vitest.e2e.config', 40)])
}

const layers: readonly Layer[] = ['checks', 'unit', 'e2e']

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = layers.filter((layer) => values.only === undefined || values.only === layer)
if (chosen.length === 0) throw new Error(`--only takes one of ${layers.join(', ')}`)

mkdirSync(join(projectFolder, 'out', 'reports'), { recursive: true })
const startedAt = performance.now()
const counts: Count[] = []
for (const layer of chosen) counts.push(await runLayer(layer))
const sum = addCounts(counts)
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1
console.log(`\nAll of it took ${seconds(startedAt)}.`)
console.log(lastLine(sum))
