// Adds up what the layers of a test run report.

export interface Count {
  passed: number
  failed: number
  skipped: number
}

const noCount: Count = { passed: 0, failed: 0, skipped: 0 }

export const addCounts = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noCount,
  )

/** The run's very last line; continuous integration reads it. */
export const lastLine = ({ passed, failed, skipped }: Count) => `${passed} passed, ${failed} failed, ${skipped} skipped`

/** What is read of vitest's JSON report. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[]
}

/**
 * A file that could not even be loaded has no tests to count and is one failure; so is a run that ended in failure
 * with nothing else to show for it, or that left no report (null).
 */
export const countReport = (report: VitestReport | null, exitCode: number): Count => {
  if (report === null) return { ...noCount, failed: 1 }
  const unloaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0
  }).length
  const failed = report.numFailedTests + unloaded
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
