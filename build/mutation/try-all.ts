// Tries every mutant, a few at a time, in processes of their own.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../bundles'
import type { Mutant } from './instrumented-script'
import type { Verdict } from './run-script'
import type { Said } from './worker'

/** Far longer than all the tests of a mutant take: it never returns. */
const SECONDS_FOR_ONE = 60

export interface Tried extends Mutant {
  verdict: Verdict
}

/** `files` are the script and the survey, as the worker takes them. */
export async function tryAll(
  mutants: readonly Mutant[],
  files: readonly [string, string],
  processes: number,
  tell: (tried: Tried) => void,
): Promise<void> {
  const waiting = [...mutants]
  const work = async () => {
    let worker = startWorker(files)
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const verdict = await askWorker(worker, mutant)
      if (verdict.status === 'circles') {
        worker.kill('SIGKILL')
        worker = startWorker(files)
      }
      tell({ ...mutant, verdict })
    }
    worker.kill()
  }
  await Promise.all(Array.from({ length: processes }, work))
}

/** Ends with this process, even one that goes in circles. */
const startWorker = (files: readonly string[]) => {
  const worker = fork(join(projectFolder, 'build/mutation/worker.ts'), [...files], {
    execArgv: ['--import', 'tsx'],
    stdio: 'inherit',
  })
  const end = () => worker.kill('SIGKILL')
  process.once('exit', end)
  worker.once('exit', () => process.off('exit', end))
  return worker
}

const askWorker = (worker: ReturnType<typeof startWorker>, mutant: Mutant) =>
  new Promise<Verdict>((resolve) => {
    const end = (verdict: Verdict) => {
      clearTimeout(timer)
      worker.off('message', hear)
      worker.off('exit', isGone)
      resolve(verdict)
    }
    const hear = (said: Said) => end(said.verdict)
    // Out of memory: it noticed in its way.
    const isGone = () => end({ status: 'circles' })
    const timer = setTimeout(isGone, SECONDS_FOR_ONE * 1000)
    worker.on('message', hear)
    worker.once('exit', isGone)
    worker.send(mutant)
  })
