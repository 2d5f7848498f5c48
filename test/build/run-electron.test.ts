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

const notStartable = (detail: string) => ({ outcome: 'not-run', reason: { kind: 'not-startable', detail } })

describe.skipIf(process.platform === 'win32')('starting Electron', () => {
  test('that runs to its end needs nothing in its place', async () => {
    expect(await runElectron(program('exit 0'), [])).toEqual({ outcome: 'ended' })
  })

  test('without its libraries says which one is missing', async () => {
    const missing = program('echo "libnss3.so: cannot open shared object file" >&2; exit 127')
    expect(await runElectron(missing, [])).toEqual(notStartable('libnss3.so: cannot open shared object file'))
  })

  test('that is killed at once, or is not there, or is no program, says so', async () => {
    expect(await runElectron(program('kill -TRAP $$'), [])).toEqual(notStartable('exit SIGTRAP'))
    expect(await runElectron('/nowhere/electron', [])).toEqual(notStartable('ENOENT'))
    const locked = program('exit 0')
    chmodSync(locked, 0o644)
    expect(await runElectron(locked, [])).toEqual(notStartable('EACCES'))
  })

  test('leaves out when and where Chromium noticed', async () => {
    const refused = program('echo "[123:0105/1750.1:FATAL:zygote.cc(1)] No usable sandbox" >&2; exit 1')
    expect(await runElectron(refused, [])).toEqual(notStartable('No usable sandbox'))
  })

  test('that breaks off after it had started is not started again in the browser', async () => {
    const broken = program('echo "out of memory" >&2; exit 5')
    expect(await runElectron(broken, [], 0)).toEqual({ outcome: 'broke-off', detail: 'out of memory' })
  })

  test('is not waited for when a process it left behind keeps its line open', async () => {
    const leaving = program('sleep 4 >/dev/null & echo "gone" >&2; exit 1')
    const startedAt = performance.now()
    expect(await runElectron(leaving, [])).toEqual(notStartable('gone'))
    expect(performance.now() - startedAt).toBeLessThan(3500)
  })
})
