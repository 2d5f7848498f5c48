import { describe, expect, test } from 'vitest'
import { addCounts, countReport, lastLine } from '../../build/test/count'

const report = (changes: object = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
  ...changes,
})

describe('the last line', () => {
  test('adds up every layer', () => {
    const sum = addCounts([countReport(report(), 0), { passed: 1, failed: 0, skipped: 0 }, countReport(report(), 0)])
    expect(lastLine(sum)).toBe('11 passed, 0 failed, 4 skipped')
  })

  test('counts a file that could not be loaded', () => {
    const unloaded = [{ status: 'failed', assertionResults: [] }]
    expect(countReport(report({ numFailedTests: 2, testResults: unloaded }), 1)).toMatchObject({ failed: 3 })
  })

  test('never says 0 failed of a run that failed', () => {
    expect(countReport(report(), 1)).toMatchObject({ failed: 1 })
    expect(countReport(null, 124)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
