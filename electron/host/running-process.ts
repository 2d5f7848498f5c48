// Whether a process is still the one it was: ids are given out again.
import { readFileSync } from 'node:fs'
import { codeOf } from './vault-files'

export function isRunning({ pid, began }: { pid: number; began: string | null }): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if (codeOf(error) !== 'EPERM') return false
  }
  const beganNow = beganAt(pid)
  return began === null || beganNow === null || began === beganNow
}

/** Linux tells in the 22nd field of stat; elsewhere null, and the id alone decides. */
export function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
