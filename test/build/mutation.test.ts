// `npm run mutate`: which tests a mutant meets, what becomes of it, and the score.
import { afterEach, describe, expect, test } from 'vitest'
import { chooseTests } from '../../build/mutation/choose-tests'
import { MutantScript, survey, tryMutant, type Survey, type Verdict } from '../../build/mutation/run-script'
import { scoreLines, scores } from '../../build/mutation/score'
import type { Tried } from '../../build/mutation/try-all'

const SWITCH = `
function stryMutAct_9fa48(id) {
  var ns = globalThis.__stryker__;
  if (ns.activeMutant !== id) return false;
  if (ns.hitCount !== undefined && ++ns.hitCount > ns.hitLimit) throw new Error('Stryker: Hit count limit reached');
  return true;
}
function stryCov_9fa48(id) {
  var cov = globalThis.__stryker__.mutantCoverage, test = globalThis.__stryker__.currentTestId;
  var of = test ? (cov.perTest[test] ??= {}) : cov.static;
  of[id] = (of[id] ?? 0) + 1;
}
const tests = globalThis.mutantHost.tests, expect = globalThis.mutantHost.expect;
`
/** A sum with three mutants, kept in a cache; a constant that is read at the start; a loop. */
const SCRIPT = `${SWITCH}
const cache = new Map();
const sum = (a, b) => {
  if (!cache.has(a + ' ' + b)) cache.set(a + ' ' + b, stryMutAct_9fa48("0") ? a - b : (stryCov_9fa48("0"), a + b));
  return cache.get(a + ' ' + b);
};
const LIMIT = stryMutAct_9fa48("1") ? 0 : (stryCov_9fa48("1"), 3);
const count = () => { let n = 0; while (stryMutAct_9fa48("2") ? true : (stryCov_9fa48("2"), n < LIMIT)) n += 1; return n; };
const idle = () => stryMutAct_9fa48("3") ? 1 : (stryCov_9fa48("3"), 0);
tests.push({ file: 'a', name: 'adds', run: () => expect(sum(1, 2)).toBe(3) });
tests.push({ file: 'a', name: 'adds nothing', run: () => expect(sum(1, 0)).toBe(1) });
tests.push({ file: 'a', name: 'counts', run: () => { idle(); expect(count()).toBe(3); } });
`

const globals = globalThis as unknown as Record<string, unknown>
afterEach(() => {
  delete globals['__stryker__']
  delete globals['mutantHost']
})

async function verdicts(chosen: readonly number[]): Promise<Verdict[]> {
  const surveyed = await survey(SCRIPT)
  const script = new MutantScript(SCRIPT, false)
  const found: Verdict[] = []
  for (const id of ['0', '1', '2', '3', '0']) found.push(await tryMutant(script, id, chosen, surveyed))
  return found
}

describe('a mutant', () => {
  test('is killed by a test that fails, also where a constant or a cache stands between', async () => {
    const [sum, limit, loop, idle, again] = await verdicts([0, 1, 2])
    expect(sum).toEqual({ status: 'killed', by: 0, test: 'adds' })
    expect(again).toEqual(sum)
    expect(limit).toEqual({ status: 'killed', by: 2, test: 'counts' })
    expect(loop).toEqual({ status: 'circles' })
    expect(idle).toEqual({ status: 'survived' })
  })

  test('survives where the tests that were chosen do not notice, and is untested without any', async () => {
    expect((await verdicts([1])).map(({ status }) => status)).toEqual(Array(5).fill('survived'))
    expect((await verdicts([]))[0]).toEqual({ status: 'untested' })
  })

  test('is not tried while a test fails without it', async () => {
    const failing = `${SWITCH} tests.push({ file: 'a', name: 'fails', run: () => expect(1).toBe(2) })`
    await expect(survey(failing)).rejects.toThrow('Fails without any mutant: a: fails')
  })
})

describe('the tests of a mutant', () => {
  const surveyed: Survey = {
    tests: [
      { file: 'test/x/other.test.ts', name: 'slow', milliseconds: 2990 },
      { file: 'test/x/other.test.ts', name: 'quick', milliseconds: 20 },
      { file: 'test/x/signals/s05-part.test.ts', name: 'own', milliseconds: 4000 },
      { file: 'test/x/plans.test.ts', name: 'the plans of S5', milliseconds: 10 },
      { file: 'test/x/plans.test.ts', name: 'the plans of S15', milliseconds: 30 },
    ],
    reached: { '7': { 0: 1, 1: 1, 2: 5, 3: 1, 4: 1 }, '8': { 4: 1 } },
    atStart: { '9': 1 },
  }
  const file = 'shared/prompts/signals/s05-part.ts'

  test('are its own, however slow, and the quickest of others up to a limit', () => {
    expect(chooseTests({ id: '7', file }, surveyed)).toEqual([3, 2, 1, 4])
  })

  test('are those that reach it; all may where it is read at the start', () => {
    expect(chooseTests({ id: '8', file }, surveyed)).toEqual([4])
    expect(chooseTests({ id: '9', file }, surveyed)).toEqual([3, 2, 1, 4])
    expect(chooseTests({ id: '6', file }, surveyed)).toEqual([])
  })
})

test('the score is said by folder, with and without mutants of texts', () => {
  const tried = (file: string, operator: string, status: Verdict['status']): Tried => ({
    id: '1',
    line: 1,
    column: 1,
    replacement: '',
    file,
    operator,
    verdict: { status },
  })
  const list = scores([
    tried('p/a.ts', 'BooleanLiteral', 'killed'),
    tried('p/a.ts', 'StringLiteral', 'survived'),
    tried('p/q/b.ts', 'BooleanLiteral', 'circles'),
    tried('p/q/b.ts', 'BooleanLiteral', 'untested'),
  ])
  expect(list).toEqual([
    { folder: 'p', mutants: 2, killed: 1, logic: 1, logicKilled: 1 },
    { folder: 'p/q', mutants: 2, killed: 1, logic: 2, logicKilled: 1 },
    { folder: 'all', mutants: 4, killed: 2, logic: 3, logicKilled: 2 },
  ])
  expect(scoreLines(list)[2]).toMatch(/^all +2 of +4 +50\.0 % +without texts +2 of +3 +66\.7 %$/)
})
