// Programs run under `strace`, which writes down every call by which they could reach a network.
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NETWORK_CALLS } from '../../support/traced-calls'

/** Null where calls can be traced; else why they cannot. */
export function whyNotTraced(): string | null {
  if (process.platform !== 'linux') return 'not traced: there is no strace but on Linux'
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'pipe' })
    return null
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isMissing ? 'not traced: strace is not installed' : 'not traced: strace may not trace here'
  }
}

/**
 * What stands before a command so that it and all it starts are traced into a file in `folder`. The command keeps its own
 * process id and group: the tracer is a process beside it, and outlives a kill of either.
 */
export const tracing = (folder: string, name: string): string[] => [
  ...'strace -DD -f -yy -qq --seccomp-bpf -s 64'.split(' '),
  '-e',
  `trace=${NETWORK_CALLS.join(',')}`,
  '-o',
  join(folder, `${name}.trace`),
]

/** A program that runs `executable` traced, for whoever takes nothing but the path of a program. */
export function tracedProgram(folder: string, name: string, executable: string): string {
  const path = join(folder, name)
  const words = [...tracing(folder, name), executable].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`)
  writeFileSync(path, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`)
  chmodSync(path, 0o700)
  return path
}

/** Everything traced into the folder so far. */
export const tracesIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.trace'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
