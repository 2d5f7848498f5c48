// A vault under a new key: every row sealed anew, a new vault aside, exchanged, and the old one removed.
import type { DiskFailure, DropHistoryOutcome, ReplaceAllOutcome, Row } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { decodeHeader, type VaultHeader } from '#shared/vault/header'
import { toDiskFailure } from '../disk-failure'
import type { OneVault } from '../one-vault'
import { buildVault, exchangeBuilt, listSetAside, numberAfter, removeSetAside, type NewContent } from './vault-exchange'

interface ReplaceParts {
  subtle: Pick<Subtle, 'digest'>
  /** The instant, UTC, ISO 8601. */
  now: () => string
}

/**
 * Throws RangeError unless the header is the vault's own of the next epoch and the rows are exactly those it has: a page
 * that left one out would lose it for good. What earlier exchanges set aside goes too: the old key opens it.
 */
export async function replaceAll(
  { subtle, now }: ReplaceParts,
  vault: Pick<OneVault, 'image' | 'whileClosed'>,
  header: Bytes,
  rows: readonly Row[],
): Promise<ReplaceAllOutcome> {
  const image = await vault.image()
  if (!image) return { outcome: 'failed', reason: 'not-open' }
  const reading = await decodeHeader(subtle, header)
  const sealed = new Map(rows.map(({ id, bytes }) => [id, bytes]))
  const isEveryRow = sealed.size === image.rows.size && [...image.rows.keys()].every((id) => sealed.has(id))
  if (reading.state !== 'read' || !isNextEpoch(image, reading.header) || !isEveryRow)
    throw new RangeError('Not this vault under its next key')
  const { vaultId } = image
  // No leap: whatever a working copy has of the old key's rows does not open any more.
  const failure = await exchange(vault, { header, vaultId, rows: sealed, lastSeq: image.lastSeq + 1 }, now)
  return failure ? { outcome: 'failed', reason: failure } : { outcome: 'replaced', oldBackups: 'kept' }
}

/** The vault as it is, without anything that was erased or rewritten. What earlier exchanges set aside goes too. */
export async function dropHistory(
  { now }: Pick<ReplaceParts, 'now'>,
  vault: Pick<OneVault, 'image' | 'whileClosed'>,
): Promise<DropHistoryOutcome> {
  const image = await vault.image()
  if (!image) return { outcome: 'failed', reason: 'not-open' }
  const failure = await exchange(vault, { ...image, lastSeq: numberAfter(image.lastSeq) }, now)
  return failure ? { outcome: 'failed', reason: failure } : { outcome: 'dropped' }
}

/** Why it failed; null when the new content is in place and nothing of the old is left beside it. */
async function exchange(
  vault: Pick<OneVault, 'whileClosed'>,
  content: NewContent,
  now: () => string,
): Promise<DiskFailure | 'not-open' | null> {
  const work = vault.whileClosed(async (parts) => {
    await buildVault(parts, content)
    await exchangeBuilt(parts, Date.parse(now()))
    // In its place for good; what cannot be removed now is removed with the next exchange.
    for (const instant of await listSetAside(parts)) await removeSetAside(parts, instant).catch(() => {})
    return true
  })
  return work.then(
    (isDone) => (isDone ? null : 'not-open'),
    (error: unknown) => toDiskFailure(error),
  )
}

function isNextEpoch(before: Pick<VaultHeader, 'vaultId' | 'keyEpoch'>, after: VaultHeader): boolean {
  return after.vaultId === before.vaultId && after.keyEpoch === before.keyEpoch + 1
}
