// One process that tries mutants, and says of each what became of it. It is ended from outside where one never returns.
import { readFileSync } from 'node:fs'
import { chooseTests } from './choose-tests'
import type { Mutant } from './instrumented-script'
import { MutantScript, tryMutant, type Survey, type Verdict } from './run-script'

export type Said = { mutant: string; verdict: Verdict }

const [codeFile, surveyFile] = process.argv.slice(2) as [string, string]
const script = new MutantScript(readFileSync(codeFile, 'utf8'), false)
const surveyed = JSON.parse(readFileSync(surveyFile, 'utf8')) as Survey

process.on('message', (mutant: Mutant) => {
  void tryMutant(script, mutant.id, chooseTests(mutant, surveyed), surveyed).then((verdict) =>
    process.send!({ mutant: mutant.id, verdict } satisfies Said),
  )
})
