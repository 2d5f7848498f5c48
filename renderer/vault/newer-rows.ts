// What the working copy still has of saves that the log lost: taken from it only where that cannot undo anything later.
import type { OpenedVault, Row } from '#shared/ipc/types'
import type { CopyState } from './database'
import { decryptRows } from './decrypt-rows'
import type { UnlockedRows, VaultParts } from './vault'

type OpenRow = UnlockedRows['rows'][number]

interface NewerParts extends Pick<VaultParts, 'engine' | 'copy'> {
  opened: OpenedVault
  found: CopyState
  /** The log's rows, and those of them that open. */
  sealed: readonly Row[]
  logged: readonly OpenRow[]
}

export interface NewerRows {
  rows: OpenRow[]
  /** The copy had all that it knew of, and each row of it opened. */
  isWhole: boolean
}

/** Operations of this vault that the copy has seen saved and that the log no longer has. */
export function aheadOf(found: CopyState | null, { vaultId, lastSeq }: OpenedVault): number {
  return found?.vaultId === vaultId ? Math.max(0, found.lastSeq - lastSeq) : 0
}

/**
 * A restore and a deletion for good begin above every number that a copy may know, and under a new key old rows do not open, so
 * that a copy which is ahead speaks of the same log. But somebody may have gone on with the shortened one in the other edition; a row that only the copy
 * has may then be one that was deleted since. It is taken for a lost one if it was written after all that the log had by then.
 */
export async function newerRows(parts: NewerParts): Promise<NewerRows> {
  const { copy, opened, found, sealed, logged } = parts
  const copied = await copy.rows().catch(() => [])
  const bytesOf = new Map(sealed.map(({ id, bytes }) => [id, bytes]))
  const differing = copied.filter(({ id, bytes }) => !isSameBytes(bytesOf.get(id), bytes))
  const opens = await decryptRows(parts, differing)
  const jsonOf = new Map(logged.map(({ id, json }) => [id, json]))
  const newer = new Set(opens.rows.filter(({ id, json }) => isNewer(json, jsonOf.get(id))).map(({ id }) => id))
  const isDiffering = new Set(opens.rows.map(({ id }) => id))
  const isShared = new Set(copied.map(({ id }) => id).filter((id) => newer.has(id) || !isDiffering.has(id)))
  // Damage was found at this very opening: nobody has gone on without what it took.
  const shared = opened.quarantinedBytes > 0 ? [] : logged.filter(({ id }) => isShared.has(id))
  const splitAt = shared.map(({ json }) => writtenAt(json)).reduce((last, at) => (at > last ? at : last), '')
  return {
    rows: opens.rows.filter(({ id, json }) => (bytesOf.has(id) ? newer.has(id) : writtenAt(json) >= splitAt)),
    isWhole: copied.length === found.count && opens.damagedIds.length === 0,
  }
}

/** The same record sealed once more is no newer one. */
function isNewer(copied: unknown, logged: unknown): boolean {
  const [theirs, ours] = [writtenAt(copied), writtenAt(logged)]
  return theirs > ours || (theirs === ours && JSON.stringify(copied) !== JSON.stringify(logged))
}

/** UTC, ISO 8601; '' where it does not say. */
function writtenAt(json: unknown): string {
  const at = (json as { updatedAt?: unknown } | null | undefined)?.updatedAt
  return typeof at === 'string' ? at : ''
}

function isSameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, at) => byte === other[at])
}
