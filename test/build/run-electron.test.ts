import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runElectron } from '../../build/start/run-electron'
import { temporaryFolder } from '../support/temporary-folder'

const program = (script: string) => {
  const path = join(temporaryFolder(), 'electron')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

describe('starting Electron', () => {
  test('that runs to its end needs nothing in its place', async () => {
    expect(await runElectron(program('exit 0'), [])).toBeNull()
  })

  test('without its libraries says which one is missing', async () => {
    const missing = program('echo "libnss3.so: cannot open shared object file" >&2; exit 127')
    expect(await runElectron(missing, [])).toEqual({
      kind: 'not-startable',
      detail: 'libnss3.so: cannot open shared object file',
    })
  })

  test('that is killed at once, or is not there, says so', async () => {
    expect(await runElectron(program('kill -TRAP $$'), [])).toEqual({ kind: 'not-startable', detail: 'exit SIGTRAP' })
    expect(await runElectron('/nowhere/electron', [])).toEqual({ kind: 'not-startable', detail: 'ENOENT' })
  })
})
