// One process owns a vault, whichever edition it is of. The lock is a file that names its owner and a socket the owner
// listens on: the system closes that when the owner dies, however it dies, so no lock outlives its process.
//
// Locks are numbered, and the highest number counts. Taking one over means creating the next number, which only one can;
// numbers never go down, so a slow rival cannot take what somebody else has had in between.
import { randomUUID } from 'node:crypto'
import { link, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ASIDE_SUFFIX, replaceFile } from './atomic-file'
import { isAnswering, listenWhileOwned, type OwnerSocket } from './owner-socket'
import { beganAt, isRunning } from './running-process'
import { codeOf, nodeFileSystem } from './vault-files'

export interface VaultLock {
  release: () => Promise<void>
}

export interface VaultLocks {
  /** null when a process that is running has it, this one included. Rejects when the folder cannot be written. */
  take: (folder: string) => Promise<VaultLock | null>
  /** Whether a running process has it. */
  isTaken: (folder: string) => Promise<boolean>
}

/** `address` is null where the owner could not listen; then its process id decides. */
type Owner = { state: 'free' } | { state: 'owned'; pid: number; began: string | null; address: string | null }

const LOCK = /^lock-\d{6,}$/
const SOCKET = /^lock-.*\.sock$/
const lockName = (number: number) => `lock-${String(number).padStart(6, '0')}`
const numberOf = (name: string) => Number(name.slice('lock-'.length))

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'])

/** A lock without its text, where there are no links: being written right now, or its writer was killed in that instant. */
const WRITING_MS = 5000
const TRIES = 5

export const fileLocks: VaultLocks = {
  async take(folder) {
    const socket = await listenWhileOwned(folder, randomUUID().slice(0, 8))
    const owner: Owner = {
      state: 'owned',
      pid: process.pid,
      began: beganAt(process.pid),
      address: socket?.address ?? null,
    }
    try {
      const number = await claim(folder, owner)
      if (number !== null) return { release: () => release(folder, number, socket) }
    } catch (error) {
      await socket?.close()
      throw error
    }
    await socket?.close()
    return null
  },
  async isTaken(folder) {
    const newest = await newestLock(folder)
    return newest !== null && isHeld(folder, newest)
  },
}

/** The number of the lock that is now ours; null when somebody has it. */
async function claim(folder: string, owner: Owner): Promise<number | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const newest = await newestLock(folder)
    if (newest && (await isHeld(folder, newest))) return null
    const number = newest ? numberOf(newest) + 1 : 1
    const path = join(folder, lockName(number))
    if (!(await writeNew(path, owner))) continue
    if ((await newestLock(folder)) === lockName(number)) {
      await removeOlder(folder, number)
      return number
    }
    await rm(path, { force: true })
  }
  return null
}

/**
 * False when there is one of this name already. Written aside and linked into place, so that it is never seen half written;
 * written in place only where the file system knows no links.
 */
async function writeNew(path: string, owner: Owner): Promise<boolean> {
  const text = JSON.stringify(owner)
  const aside = `${path}-${randomUUID().slice(0, 8)}${ASIDE_SUFFIX}`
  const place = async () => {
    await writeFile(aside, text, { mode: 0o600, flag: 'wx' })
    await link(aside, path)
  }
  try {
    await place()
      .catch((error: unknown) => {
        if (!NO_LINKS.has(codeOf(error) ?? '')) throw error
        return writeFile(path, text, { mode: 0o600, flag: 'wx' })
      })
      .finally(() => rm(aside, { force: true }))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** The name of the highest lock; null where there is none. */
async function newestLock(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const locks = names.filter((name) => LOCK.test(name)).sort((a, b) => numberOf(a) - numberOf(b))
  return locks.at(-1) ?? null
}

async function isHeld(folder: string, name: string): Promise<boolean> {
  const path = join(folder, name)
  const owner = await readOwner(path)
  if (owner === null) return isFresh(path)
  if (owner.state === 'free') return false
  return owner.address === null ? isRunning(owner) : isAnswering(folder, owner.address)
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner
  } catch {
    return null
  }
}

async function isFresh(path: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Infinity,
  )
  return Math.abs(age) < WRITING_MS
}

/** With the sockets of owners that are gone. */
async function removeOlder(folder: string, number: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const isOlder = LOCK.test(name) && numberOf(name) < number
    const isDead = SOCKET.test(name) && !(await isAnswering(folder, name))
    if (isOlder || isDead) await rm(join(folder, name), { force: true })
  }
}

/** The file stays, saying that it is free: numbers never go down. */
async function release(folder: string, number: number, socket: OwnerSocket | null): Promise<void> {
  const free = new TextEncoder().encode(JSON.stringify({ state: 'free' } satisfies Owner))
  try {
    // Not where the vault itself has been removed meanwhile.
    if ((await newestLock(folder)) === lockName(number))
      await replaceFile(nodeFileSystem, folder, lockName(number), free)
  } finally {
    await socket?.close()
  }
}
