// A few hundred of the cases that the proof runs by the thousand.
import { describe, expect, it } from 'vitest'
import { casesFor, reportFigure } from '../../support/figures'
import { fuzzImports, goldenFiles } from '../../support/fuzz-imports'
import { read } from './foreign-files'

const CASES = casesFor('STEPBACK_FUZZ', 400)

describe('damaged exports', () => {
  it('are read without a throw, a hang, an invalid record or half a change', () => {
    const { violations, notes, reports, slowestMs } = fuzzImports(CASES, 1)
    reportFigure('hostile-imports', CASES, violations.length)
    expect(violations).toEqual([])
    expect(notes).toBeGreaterThan(200)
    expect(reports).toBeGreaterThan(200)
    expect(slowestMs).toBeLessThan(10_000)
  }, 900_000)
})

describe('the golden exports', () => {
  it.each(goldenFiles().map((file) => [file.path, file] as const))('of %s give notes', (_path, file) => {
    expect(read([file]).notes.length).toBeGreaterThan(0)
  })
})
