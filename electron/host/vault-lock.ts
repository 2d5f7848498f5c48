// One process owns a vault. The lock is a file naming its owner; an owner that is gone no longer counts.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface VaultLock {
  release: () => Promise<void>
}

interface Owner {
  pid: number
  /** When the process began, where the system tells: a process id alone is given out again. */
  began: string | null
  token: string
}

const LOCK_NAME = 'lock'

/** null when another process has it. Rejects when the folder cannot be written. */
export async function takeVaultLock(folder: string): Promise<VaultLock | null> {
  const path = join(folder, LOCK_NAME)
  const me: Owner = { pid: process.pid, began: beganAt(process.pid), token: randomUUID() }
  // Written aside and linked into place: the lock is never seen half written, and the link fails where one exists.
  const aside = `${path}.${me.token}`
  await writeFile(aside, JSON.stringify(me), { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (await tryLink(aside, path)) return { release: () => release(path, me) }
      const owner = await readOwner(path)
      if (owner && isRunning(owner)) return null
      await removeStale(path, owner, me.token)
    }
    return null
  } finally {
    await rm(aside, { force: true })
  }
}

/** Whether a running process has it, without taking it. */
export async function isVaultLocked(folder: string): Promise<boolean> {
  const owner = await readOwner(join(folder, LOCK_NAME))
  return owner !== null && isRunning(owner)
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const owner = JSON.parse(await readFile(path, 'utf8')) as Partial<Owner>
    const { pid, token, began } = owner
    return typeof pid === 'number' && typeof token === 'string' ? { pid, token, began: began ?? null } : null
  } catch {
    return null
  }
}

/** Moves the lock aside before removing it: if somebody else took it in between, theirs goes back. */
async function removeStale(path: string, stale: Owner | null, token: string): Promise<void> {
  const moved = `${path}.stale.${token}`
  try {
    await rename(path, moved)
  } catch {
    return
  }
  const owner = await readOwner(moved)
  if (owner && owner.token !== stale?.token && isRunning(owner)) await tryLink(moved, path)
  await rm(moved, { force: true })
}

async function release(path: string, me: Owner): Promise<void> {
  const owner = await readOwner(path)
  if (owner?.token === me.token) await rm(path, { force: true })
}

function isRunning({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const beganNow = beganAt(pid)
  return began === null || beganNow === null || began === beganNow
}

/** Linux tells in the 22nd field of stat; elsewhere null, and the id alone decides. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
