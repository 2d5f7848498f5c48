// Runs the script with the mutants, and its tests, in this process.
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { expect } from 'vitest'
import type { CollectedTest, MutantHost, MutantSwitch } from './mutant-host'

export interface Survey {
  /** By mutant: how often each test reached it, by the number of the test. */
  reached: Record<string, Record<number, number>>
  /** Reached while the script is read, before any test. */
  atStart: Record<string, number>
  tests: { file: string; name: string; milliseconds: number }[]
}

/** Tests of speed prove nothing in a script that is full of switches. */
const TIMED = /bounded time/
/** A hundred times as often as without the mutant: it goes in circles. */
const TOO_OFTEN = 100
const REACHED = /(?<!function )stryCov_9fa48(\$\d+)?\(("\d+"(, )?)+\)/g

const globals = globalThis as unknown as { mutantHost: MutantHost; __stryker__: MutantSwitch }
const require = createRequire(import.meta.url)

export class MutantScript {
  readonly #script: Script
  /** Read without a mutant and fit to be used again; null where it is not. */
  last: readonly CollectedTest[] | null = null

  /** Counting what is reached makes it slow, and is wanted once. */
  constructor(code: string, isCounting: boolean) {
    const text = isCounting ? code : code.replaceAll(REACHED, '0')
    this.#script = new Script(`(function (require, module, exports) {${text}\n})`)
  }

  /** Reads everything afresh, so that nothing a mutant left behind is seen by the next. */
  collect(active: MutantSwitch): readonly CollectedTest[] {
    this.turn(active)
    globals.mutantHost = { expect, tests: [] }
    const run = this.#script.runInThisContext() as (...given: unknown[]) => void
    run(require, { exports: {} }, {})
    return globals.mutantHost.tests.filter(({ name }) => !TIMED.test(name))
  }

  turn(active: MutantSwitch): void {
    const off = { hitCount: undefined, hitLimit: undefined, activeMutant: undefined }
    Object.assign((globals.__stryker__ ??= {}), off, active)
  }
}

/** Every test once, without a mutant. Throws where one fails. */
export async function survey(code: string): Promise<Survey> {
  globals.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } }
  const collected = new MutantScript(code, true).collect({})
  const tests: Survey['tests'] = []
  for (const [at, test] of collected.entries()) {
    globals.__stryker__.currentTestId = String(at + 1)
    const startedAt = performance.now()
    try {
      await test.run()
    } catch (error) {
      throw new Error(`Fails without any mutant: ${test.file}: ${test.name}`, { cause: error })
    }
    tests.push({ file: test.file, name: test.name, milliseconds: performance.now() - startedAt })
  }
  const coverage = globals.__stryker__.mutantCoverage!
  const reached: Survey['reached'] = {}
  for (const [test, times] of Object.entries(coverage.perTest))
    for (const [mutant, count] of Object.entries(times)) (reached[mutant] ??= {})[Number(test) - 1] = count
  return { reached, atStart: coverage.static, tests }
}

export interface Verdict {
  status: 'killed' | 'survived' | 'circles' | 'untested'
  /** The test that noticed: its number in the survey, and its name. */
  by?: number
  test?: string
}

/** Afresh where the mutant shows while the script is read; else in what was read before, see `tryInPlace`. */
export async function tryMutant(script: MutantScript, id: string, chosen: readonly number[], surveyed: Survey) {
  if (chosen.length === 0) return { status: 'untested' } satisfies Verdict
  const verdict = id in surveyed.atStart ? null : await tryInPlace(script, id, chosen, surveyed)
  return verdict ?? runTests(() => script.collect(switchOn(id, chosen, surveyed)), chosen, surveyed)
}

/**
 * Quick, since nothing is read again. A mutant may leave a changed value in a cache, or find a right one there: what
 * survives is tried again afresh, and what was killed counts only if the same test passes once the mutant is switched off.
 */
async function tryInPlace(script: MutantScript, id: string, chosen: readonly number[], surveyed: Survey) {
  script.last ??= script.collect({})
  const tests = script.last
  const verdict = await runTests(() => (script.turn(switchOn(id, chosen, surveyed)), tests), chosen, surveyed)
  script.turn({})
  if (verdict.status === 'killed') {
    const control = await runTests(() => tests, [verdict.by!], surveyed)
    if (control.status === 'survived') return verdict
  }
  script.last = null
  return null
}

const switchOn = (id: string, chosen: readonly number[], surveyed: Survey): MutantSwitch => {
  const hits = chosen.reduce((sum, at) => sum + (surveyed.reached[id]?.[at] ?? 0), surveyed.atStart[id] ?? 0)
  return { activeMutant: id, hitCount: 0, hitLimit: (hits + 1) * TOO_OFTEN }
}

async function runTests(
  collect: () => readonly CollectedTest[],
  chosen: readonly number[],
  surveyed: Survey,
): Promise<Verdict> {
  let at = chosen[0]!
  try {
    const tests = collect()
    for (at of chosen) await tests[at]!.run()
    return { status: 'survived' }
  } catch (error) {
    const isCircle = error instanceof Error && error.message.startsWith('Stryker: Hit count limit')
    return isCircle ? { status: 'circles' } : { status: 'killed', by: at, test: surveyed.tests[at]!.name }
  }
}
