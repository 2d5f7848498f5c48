// The backups there are, in all their folders, behind handles that say nothing of where they lie.
import { join } from 'node:path'
import type { BackupCheck, BackupEntry, BackupFailure, BackupPlace, UnreadableBackup } from '#shared/ipc/types'
import { encodeBackup, type Backup, type BackupReading } from '#shared/vault/backup'
import { toBackupName, vaultPartOf, type BackupReason } from '#shared/vault/backup-name'
import { rotation, type Rotation } from '#shared/vault/backup-rotation'
import type { Subtle } from '#shared/vault/crypto'
import { decodeHeader, isOpenToAll } from '#shared/vault/header'
import { encodeSnapshot } from '#shared/vault/snapshot'
import type { VaultImage } from '../one-vault'
import type { FileSystem } from '../vault-files'
import { listBackups, readBackup, toBackupFailure, writeBackup, type BackupFile } from './backup-folder'
import type { BackupPlaces, Place } from './backup-places'

export interface BackupShelfParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  places: BackupPlaces
  newId: () => string
  /** Milliseconds since 1970. */
  now: () => number
  /** See `rotation`. */
  shrinkAcceptedAt: () => Promise<number | null>
}

export interface BackupShelf {
  /** Into every place. True when one of them has it; what went wrong elsewhere is in `problems`. */
  put: (image: VaultImage, reason: BackupReason) => Promise<boolean>
  list: () => Promise<{ entries: BackupEntry[]; unknownFiles: number }>
  check: (id: string) => Promise<BackupCheck>
  /** `gone` for a handle that was never given, and when no place has the file any more. */
  read: (id: string) => Promise<BackupReading | { state: 'gone' }>
  /** How many are gone. */
  remove: (ids: readonly string[]) => Promise<number>
  /** Those that are meant, and those that cannot be read; of one vault by their names, or null for all. */
  handlesOf: (isMeant: (backup: Backup) => boolean, vaultId: string | null) => Promise<string[]>
  problems: () => { place: BackupPlace; reason: BackupFailure }[]
  hasShrunk: () => boolean
}

export function createBackupShelf(parts: BackupShelfParts): BackupShelf {
  const { fs, subtle, places, newId } = parts
  const nameOf = new Map<string, string>()
  const idOf = new Map<string, string>()
  const checks = new Map<string, BackupCheck>()
  const problems = new Map<BackupPlace, BackupFailure>()
  let hasShrunk = false

  function handleOf(name: string): string {
    const id = idOf.get(name) ?? newId()
    idOf.set(name, id)
    nameOf.set(id, name)
    return id
  }

  async function put(image: VaultImage, reason: BackupReason): Promise<boolean> {
    const takenAt = Math.floor(parts.now() / 1000) * 1000
    const { vaultId, rows, header } = image
    const snapshot = await encodeSnapshot(subtle, image)
    const bytes = await encodeBackup(subtle, { takenAt, header, snapshot })
    const name = toBackupName({ takenAt, reason, count: rows.size, vault: vaultPartOf(vaultId) })
    const written = await decodeHeader(subtle, header)
    // Each is read back as it is written.
    const check = checkOf(written.state === 'read' && isOpenToAll(written.header))
    let isTaken = false
    for (const place of await places.all()) if (await putInto(place, { name, bytes, check }, vaultId)) isTaken = true
    return isTaken
  }

  async function putInto(
    { place, folder }: Place,
    { name, bytes, check }: NewBackup,
    vaultId: string,
  ): Promise<boolean> {
    try {
      await writeBackup(parts, folder, name, bytes)
    } catch (error) {
      problems.set(place, toBackupFailure(error))
      return false
    }
    problems.delete(place)
    checks.set(name, check)
    // What could not be removed goes the next time.
    await rotate(folder, vaultId).catch(() => {})
    return true
  }

  async function rotate(folder: string, vaultId: string): Promise<void> {
    const { files } = await listBackups(fs, folder)
    const ours = files.filter(({ vault }) => vault === vaultPartOf(vaultId))
    for (const name of (await rotationOf(ours)).remove) await fs.remove(join(folder, name))
  }

  async function rotationOf(files: readonly BackupFile[]): Promise<Rotation> {
    const kept = files.map(({ name, ...file }) => ({ ...file, id: name, isVerified: isSound(checks.get(name)) }))
    return rotation(kept, parts.now(), await parts.shrinkAcceptedAt())
  }

  async function list(): ReturnType<BackupShelf['list']> {
    const byName = new Map<string, { file: BackupFile; places: BackupPlace[] }>()
    let unknown = 0
    for (const { place, folder } of await places.all()) {
      const found = await listBackups(fs, folder).catch((error: unknown) => {
        problems.set(place, toBackupFailure(error))
        return { files: [], unknownFiles: 0 }
      })
      unknown += found.unknownFiles
      for (const file of found.files) {
        const known = byName.get(file.name)
        if (known) known.places.push(place)
        else byName.set(file.name, { file, places: [place] })
      }
    }
    const newestFirst = [...byName.values()].toSorted((a, b) => b.file.takenAt - a.file.takenAt)
    // Said again after a restart, before the next backup is taken.
    const ours = newestFirst.filter(({ file }) => file.vault === newestFirst[0]!.file.vault)
    hasShrunk = (await rotationOf(ours.map(({ file }) => file))).hasShrunk
    return { entries: newestFirst.map(toEntry), unknownFiles: unknown }
  }

  function toEntry({ file, places: found }: { file: BackupFile; places: BackupPlace[] }): BackupEntry {
    const { name, takenAt, reason, count } = file
    const check = checks.get(name) ?? 'unchecked'
    return { id: handleOf(name), takenAt: new Date(takenAt).toISOString(), reason, count, places: found, check }
  }

  async function read(id: string): ReturnType<BackupShelf['read']> {
    const name = nameOf.get(id)
    let worst: BackupReading | { state: 'gone' } = { state: 'gone' }
    if (name === undefined) return worst
    for (const { folder } of await places.all()) {
      const reading = await readBackup({ fs, subtle }, folder, name).catch(() => ({ state: 'damaged' as const }))
      if (reading?.state === 'read') return reading
      worst = reading ?? worst
    }
    return worst
  }

  async function check(id: string): Promise<BackupCheck> {
    const reading = await read(id)
    const result = reading.state === 'read' ? checkOf(isOpenToAll(reading.backup.header)) : reading.state
    checks.set(nameOf.get(id) ?? '', result)
    return result
  }

  async function remove(ids: readonly string[]): Promise<number> {
    let removed = 0
    for (const id of ids) {
      const name = nameOf.get(id)
      if (name === undefined) continue
      for (const { folder } of await places.all()) await fs.remove(join(folder, name))
      removed += 1
    }
    return removed
  }

  async function handlesOf(isMeant: (backup: Backup) => boolean, vaultId: string | null): Promise<string[]> {
    const handles = new Set<string>()
    for (const { folder } of await places.all()) {
      const { files } = await listBackups(fs, folder).catch(() => ({ files: [] }))
      for (const { name, vault } of files) {
        if (vaultId !== null && vault !== vaultPartOf(vaultId)) continue
        const reading = await readBackup({ fs, subtle }, folder, name).catch(() => ({ state: 'damaged' as const }))
        // What cannot be read may hold it all the same.
        if (reading?.state !== 'read' || isMeant(reading.backup)) handles.add(handleOf(name))
      }
    }
    return [...handles]
  }

  return {
    put,
    list,
    check,
    read,
    remove,
    handlesOf,
    problems: () => Array.from(problems, ([place, reason]) => ({ place, reason })),
    hasShrunk: () => hasShrunk,
  }
}

interface NewBackup {
  name: string
  bytes: Uint8Array
  check: BackupCheck
}

const checkOf = (isOpen: boolean): BackupCheck => (isOpen ? 'verified-open' : 'verified')

const UNSOUND: ReadonlySet<BackupCheck | undefined> = new Set<UnreadableBackup>(['damaged', 'newer', 'gone'])
const isSound = (check: BackupCheck | undefined) => !UNSOUND.has(check)
