// A vault service for tests, and vaults to serve: on a real disk or in memory, with a fixed clock.
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { encodeHeader, type VaultHeader } from '#shared/vault/header'
import { createVaultKeys } from '#shared/vault/vault-keys'
import { nodeFileSystem, type FileSystem } from '../../electron/host/vault-files'
import { fileLocks, type VaultLocks } from '../../electron/host/vault-lock'
import { createVaultService, type VaultService } from '../../electron/host/vault-service'
import { seededIds } from './fixed-clock'
import { temporaryFolder } from './temporary-folder'
import { seededCrypto, subtle } from './vault-crypto'

export const NOW = '2026-01-05T16:50:00.000Z'
export const journal = { vault: 'journal' } as const
export const sample = { vault: 'sample' } as const

export const unprotectedHeader = async (seed = 1): Promise<VaultHeader> =>
  (await createVaultKeys(seededCrypto(seed), null)).header

export const headerBytes = async (changes: Partial<VaultHeader> = {}, seed = 1) =>
  encodeHeader(subtle, { ...(await unprotectedHeader(seed)), ...changes })

/** One process at a time is all that a vault in memory has. */
export const noLocks: VaultLocks = {
  take: async () => ({ release: async () => {} }),
  isTaken: async () => false,
}

export interface ServiceOptions {
  profileFolder?: string
  fs?: FileSystem
  locks?: VaultLocks
  snapshotAfterBytes?: number
}

export function vaultService(options: ServiceOptions = {}): VaultService & { profileFolder: string } {
  const profileFolder = options.profileFolder ?? temporaryFolder()
  const parts = { fs: nodeFileSystem, locks: fileLocks, subtle, now: () => NOW, ...options, profileFolder }
  return { ...createVaultService(parts), profileFolder }
}

/** Rows and operations with ids of their own, the same ones in every run. */
export function rowMaker(seed = 7) {
  const newId = seededIds(seed)
  const row = (text: string, id = newId()) => ({ id, bytes: new TextEncoder().encode(text) })
  const operation = (...rows: { id: string; bytes: Uint8Array | null }[]) => ({
    ...journal,
    operationId: newId(),
    rows,
  })
  return { newId, row, operation }
}

const textsOf = (rows: readonly { bytes: Uint8Array }[]) => rows.map(({ bytes }) => new TextDecoder().decode(bytes))

/** Every live row's text. */
export async function readTexts(service: Pick<VaultService, 'readRows'>): Promise<string[]> {
  const texts: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof service.readRows>> = await service.readRows({ ...journal, cursor })
    texts.push(...textsOf(page.rows))
    cursor = page.next
  } while (cursor !== null)
  return texts
}

/** The profile as a killed host leaves it: the files, and nobody who owns them. */
export function copyAsIfKilled(profileFolder: string): string {
  const copy = temporaryFolder()
  const isLock = (path: string) => /[\\/]lock-[^\\/]*$/.test(path)
  cpSync(profileFolder, copy, { recursive: true, filter: (path) => !isLock(path) })
  return copy
}

export const filesIn = (profileFolder: string, folder = 'vault') =>
  readdirSync(join(profileFolder, folder)).filter((name) => !name.startsWith('lock-'))
