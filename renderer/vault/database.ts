// The working copy of the vault in IndexedDB: the same encrypted rows, quick to start from, and free to vanish.
// Nothing is awaited inside a transaction but Dexie: anything else would end it early.
import { Dexie, type EntityTable } from 'dexie'
import type { VaultName } from '#shared/ipc/types'

/** Frozen from the first release. */
export const DATABASE_NAMES: Record<VaultName, string> = { journal: 'stepback', sample: 'stepback-sample' }

interface StoredRow {
  id: string
  bytes: Uint8Array
}

/** What the copy claims to be. Compared with the log at every opening. */
export interface CopyState {
  vaultId: string
  lastSeq: number
  count: number
  /** The runtime that wrote it, such as `chromium 147`. */
  runtime: string
  /** False from the moment it is opened until it was closed in order. */
  isClean: boolean
}

/** The derived row that today starts from; only valid at its `lastSeq`. */
export interface RecentRow {
  vaultId: string
  lastSeq: number
  bytes: Uint8Array
}

interface MetaRow {
  key: 'state' | 'recent'
  state?: CopyState
  recent?: RecentRow
}

/** Every call may reject: IndexedDB fails for reasons of its own. */
export interface WorkingCopy {
  /** null where there is none. */
  state: () => Promise<CopyState | null>
  rows: () => Promise<StoredRow[]>
  /** One strict transaction: these rows, and the state that goes with them. */
  write: (rows: readonly { id: string; bytes: Uint8Array | null }[], state: CopyState) => Promise<void>
  setState: (state: CopyState) => Promise<void>
  /** null where there is none. */
  recent: () => Promise<RecentRow | null>
  setRecent: (recent: RecentRow) => Promise<void>
  /** Deletes the database and starts an empty one. */
  startOver: () => Promise<void>
  close: () => void
}

type VaultDatabase = Dexie & { rows: EntityTable<StoredRow, 'id'>; meta: EntityTable<MetaRow, 'key'> }

function openDatabase(name: string): VaultDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as VaultDatabase
  database.version(1).stores({ rows: 'id', meta: 'key' })
  // Another page rebuilds it: this one's belongs to the past, and must not open itself again to write to the new one.
  database.on('versionchange', () => {
    database.close()
    return false
  })
  return database
}

export function createWorkingCopy(vault: VaultName): WorkingCopy {
  let database = openDatabase(DATABASE_NAMES[vault])

  return {
    state: async () => (await database.meta.get('state'))?.state ?? null,
    rows: () => database.rows.toArray(),
    write: (rows, state) =>
      database.transaction('rw', database.rows, database.meta, async () => {
        const puts = rows.flatMap(({ id, bytes }) => (bytes ? [{ id, bytes }] : []))
        const erased = rows.filter(({ bytes }) => bytes === null).map(({ id }) => id)
        await database.rows.bulkPut(puts)
        if (erased.length > 0) await database.rows.bulkDelete(erased)
        await database.meta.put({ key: 'state', state })
      }),
    setState: async (state) => void (await database.meta.put({ key: 'state', state })),
    recent: async () => (await database.meta.get('recent'))?.recent ?? null,
    setRecent: async (recent) => void (await database.meta.put({ key: 'recent', recent })),
    startOver: async () => {
      database.close()
      await Dexie.delete(DATABASE_NAMES[vault])
      database = openDatabase(DATABASE_NAMES[vault])
    },
    close: () => database.close(),
  }
}
