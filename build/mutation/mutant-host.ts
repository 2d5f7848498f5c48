// What the script with the mutants in it and the process that runs it share.
import type { expect } from 'vitest'

export interface CollectedTest {
  file: string
  name: string
  run: () => unknown
}

export interface MutantHost {
  expect: typeof expect
  /** In the order of the files. */
  tests: CollectedTest[]
}

/** The name, and the switch, that the instrumenter writes into the code. */
export interface MutantSwitch {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> }
}
