// A folder that is there for one test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'stepback-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
