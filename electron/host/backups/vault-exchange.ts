// A whole vault put in another's place. Built beside it, verified, and exchanged by three renames, of which the first
// decides: from then on the exchange is finished by whoever looks next, whatever happens to this process.
//
//   vault-building           being written; means nothing
//   vault-next               whole and verified: takes the vault's place
//   vault-before-<instant>   what was replaced, milliseconds since 1970
import { dirname, join } from 'node:path'
import { isEqualBytes, toUtf8, type Bytes } from '#shared/vault/bytes'
import { sha256, type Subtle } from '#shared/vault/crypto'
import { encodeSnapshot } from '#shared/vault/snapshot'
import { replaceFile } from '../atomic-file'
import { codeOf, type FileSystem } from '../vault-files'
import { CLEAN_MARK, snapshotName } from '../vault-folder'
import { readHeader, writeHeader } from '../vault-header'
import type { VaultLocks } from '../vault-lock'
import { recoverLog } from '../vault-recovery'

const BUILDING = '-building'
const NEXT = '-next'
const BEFORE = '-before-'

/** Where lies what was decided on and is not in its place yet. */
export const nextOf = (folder: string): string => folder + NEXT

export interface ExchangeParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  /** The vault's folder. */
  folder: string
}

export interface NewContent {
  header: Bytes
  vaultId: string
  rows: ReadonlyMap<string, Uint8Array>
  /** Above every number that a working copy may know: it must never take the new rows for the old. */
  lastSeq: number
}

/** More saves than a log can have lost, or a working copy have seen in the other edition, without anybody here knowing. */
const LEAP = 1_000_000

/** Where a vault goes on that takes the place of the one that had come so far. */
export const numberAfter = (lastSeq: number): number => lastSeq + LEAP

/** Builds the vault aside and reads it back as opening it would. Rejects when anything fails; the vault is untouched. */
export async function buildVault(parts: ExchangeParts, content: NewContent): Promise<void> {
  const { fs, subtle } = parts
  const building = parts.folder + BUILDING
  const { vaultId, rows, lastSeq, header } = content
  await fs.remove(building)
  await fs.makeFolder(building)
  await writeBeginning(parts, building, content)
  await writeHeader(fs, building, header)
  const read = await readHeader(parts, building)
  const log = await recoverLog({ fs, subtle, folder: building, vaultId })
  const isWhole = read.state === 'read' && isEqualBytes(read.bytes, header) && log?.lastSeq === lastSeq
  if (!isWhole || !isSame(log.rows, rows)) throw Object.assign(new Error('Read back differently'), { code: 'EIO' })
}

/** A snapshot that builds on nothing before it. */
async function writeBeginning(
  { fs, subtle }: ExchangeParts,
  folder: string,
  { vaultId, rows, lastSeq }: Omit<NewContent, 'header'>,
): Promise<void> {
  const chain = await sha256(subtle, toUtf8(`stepback beginning ${vaultId} ${lastSeq}`))
  await replaceFile(fs, folder, snapshotName(lastSeq), await encodeSnapshot(subtle, { vaultId, lastSeq, chain, rows }))
}

function isSame(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): boolean {
  return a.size === b.size && [...a].every(([id, bytes]) => isEqualBytes(bytes, b.get(id) ?? new Uint8Array()))
}

export const dropBuilding = ({ fs, folder }: ExchangeParts): Promise<void> => fs.remove(folder + BUILDING)

/** Puts what was built in the vault's place; what was there stays aside under the instant `now`. The vault is closed. */
export async function exchangeBuilt(parts: ExchangeParts, now: number): Promise<void> {
  await decide(parts, parts.folder + BUILDING, now)
}

/**
 * Puts back what an exchange had set aside at an instant; what is there now is set aside in its turn. `content` is what
 * was set aside, to go on from its number; null where that cannot be read, and is put back as it is.
 */
export async function exchangeBack(
  parts: ExchangeParts,
  setAsideAt: number,
  content: Omit<NewContent, 'header'> | null,
  now: number,
): Promise<void> {
  const aside = setAsideFolder(parts, setAsideAt)
  if (content) await writeBeginning(parts, aside, content)
  // Its mark of an orderly exit belongs to another time: a working copy must be rebuilt.
  await parts.fs.remove(join(aside, CLEAN_MARK))
  await decide(parts, aside, now)
}

async function decide(parts: ExchangeParts, from: string, now: number): Promise<void> {
  const { fs, folder } = parts
  await fs.rename(from, nextOf(folder))
  await fs.syncFolder(dirname(folder))
  await moveIn(parts, now)
}

/**
 * Finishes an exchange that was decided; nothing when there is none, or when its maker is still at it: the lock moves with
 * what is replaced, so while the vault is in its place only the lock's owner may move it.
 */
export async function finishExchange(parts: ExchangeParts, locks: VaultLocks, now: number): Promise<void> {
  const { fs, folder } = parts
  if (!(await isThere(fs, nextOf(folder)))) return
  if (!(await isThere(fs, folder))) return moveIn(parts, now)
  const lock = await locks.take(folder)
  if (!lock) return
  try {
    if (await isThere(fs, nextOf(folder))) await moveIn(parts, now)
  } finally {
    await lock.release()
  }
}

async function moveIn({ fs, folder }: ExchangeParts, now: number): Promise<void> {
  if (await holdsData(fs, folder)) await fs.rename(folder, folder + BEFORE + now)
  else await fs.remove(folder)
  await fs.rename(nextOf(folder), folder).catch((error: unknown) => {
    // Somebody else was quicker.
    if (codeOf(error) !== 'ENOENT') throw error
  })
  await fs.syncFolder(dirname(folder))
}

/** A folder that was made only to be locked holds nothing. */
async function holdsData(fs: FileSystem, folder: string): Promise<boolean> {
  return (await isThere(fs, folder)) && (await fs.list(folder)).some((name) => !name.startsWith('lock-'))
}

/** The instants of what exchanges have set aside, oldest first. */
export async function listSetAside({ fs, folder }: ExchangeParts): Promise<number[]> {
  const prefix = `${folder.slice(dirname(folder).length + 1)}${BEFORE}`
  const names = await fs.list(dirname(folder))
  const instants = names.filter((name) => name.startsWith(prefix)).map((name) => Number(name.slice(prefix.length)))
  return instants.filter(Number.isSafeInteger).toSorted((a, b) => a - b)
}

export const setAsideFolder = ({ folder }: ExchangeParts, instant: number): string => folder + BEFORE + instant

export const removeSetAside = (parts: ExchangeParts, instant: number): Promise<void> =>
  parts.fs.remove(setAsideFolder(parts, instant))

async function isThere(fs: FileSystem, folder: string): Promise<boolean> {
  return fs.list(folder).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    },
  )
}
