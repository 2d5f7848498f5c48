// Every row of the vault, decrypted: out of the working copy where it can be believed, else out of the log.
import type { OpenedVault, Row } from '#shared/ipc/types'
import type { PlainRow } from '#shared/vault/vault-keys'
import type { CopyState, WorkingCopy } from './database'
import { decryptRows, type Decrypted } from './decrypt-rows'
import { aheadOf, newerRows } from './newer-rows'
import type { UnlockedRows, UnlockWatch, VaultParts } from './vault'

interface OpenRowsParts extends Pick<VaultParts, 'name' | 'host' | 'engine' | 'copy'> {
  opened: OpenedVault
  runtime: string
  watch: UnlockWatch
}

/** `isCopyCurrent` is false where the copy could not be brought up to date: it is then left alone until the next opening. */
type Loaded = Omit<UnlockedRows, 'broughtBack' | 'unsaved'> & {
  isCopyCurrent: boolean
  /** What the log lost and the copy still had: to be saved again. */
  broughtBack: PlainRow[]
}

export async function openRows(parts: OpenRowsParts): Promise<Loaded> {
  const { opened, copy, runtime } = parts
  const { vaultId, lastSeq, count, quarantinedBytes, strangers = [] } = opened
  // Dirty from here on: only closing in order makes it clean again.
  const state: CopyState = { vaultId, lastSeq, count, runtime, isClean: false }
  const found = await copy.state().catch(() => null)
  const isVouchedFor = opened.lastExitClean || found?.vaultId === vaultId
  const isAnotherVault = found !== null && found.vaultId !== vaultId
  const common = {
    quarantinedBytes,
    missingOperations: opened.missingOperations,
    isVouchedFor,
    strangers,
    isAnotherVault,
  }
  const copied = isTrusted(found, opened, runtime) ? await openCopy(parts) : null
  if (copied) {
    const isCopyCurrent = await succeeds(copy.setState(state))
    return { ...copied, ...common, wasRebuilt: false, isCopyCurrent, broughtBack: [] }
  }
  const rows = await rowsOfLog(parts)
  if (found && aheadOf(found, opened) > 0) return { ...common, ...(await openShortened(parts, found, rows, state)) }
  // At once: the browser writes while the worker decrypts.
  const [isCopyCurrent, decrypted] = await Promise.all([succeeds(rebuild(copy, rows, state)), decryptRows(parts, rows)])
  return { ...decrypted, ...common, wasRebuilt: true, isCopyCurrent, broughtBack: [] }
}

/**
 * The log, and what the copy has of saves that are missing in it. Until those are saved again the copy is all there is of them:
 * it is left as it is.
 */
async function openShortened(
  parts: OpenRowsParts,
  found: CopyState,
  sealed: readonly Row[],
  state: CopyState,
): Promise<Omit<Loaded, 'quarantinedBytes' | 'isVouchedFor' | 'strangers' | 'isAnotherVault'>> {
  const { copy, opened } = parts
  const decrypted = await decryptRows(parts, sealed)
  const newer = await newerRows({ ...parts, found, sealed, logged: decrypted.rows })
  const ahead = aheadOf(found, opened)
  const missingOperations = Math.max(opened.missingOperations, ahead)
  if (newer.rows.length === 0) {
    const isCopyCurrent = await succeeds(rebuild(copy, sealed, state))
    return { ...decrypted, missingOperations, wasRebuilt: true, isCopyCurrent, broughtBack: [] }
  }
  const byId = new Map([...decrypted.rows, ...newer.rows].map((row) => [row.id, row]))
  return {
    rows: [...byId.values()],
    damagedIds: decrypted.damagedIds.filter((id) => !byId.has(id)),
    missingOperations: newer.isWhole ? missingOperations - ahead : missingOperations,
    wasRebuilt: true,
    isCopyCurrent: false,
    broughtBack: newer.rows.map(({ id, json }) => ({ id, text: JSON.stringify(json) })),
  }
}

/** Only when the copy and the log agree in everything, both were closed in order, and by this very runtime. */
function isTrusted(found: CopyState | null, opened: OpenedVault, runtime: string): boolean {
  return (
    found !== null &&
    opened.lastExitClean &&
    found.isClean &&
    found.runtime === runtime &&
    found.vaultId === opened.vaultId &&
    found.lastSeq === opened.lastSeq &&
    found.count === opened.count
  )
}

/** null when they are not as many as they should be, or when any of them does not open: the log has it whole. */
async function openCopy(parts: OpenRowsParts): Promise<Decrypted | null> {
  await showRecent(parts).catch(() => {})
  const rows = await parts.copy.rows().catch(() => [])
  if (rows.length !== parts.opened.count) return null
  const decrypted = await decryptRows(parts, rows)
  return decrypted.damagedIds.length === 0 ? decrypted : null
}

async function showRecent({ copy, engine, opened, watch }: OpenRowsParts): Promise<void> {
  if (!watch.onRecent) return
  const recent = await copy.recent()
  if (recent?.vaultId !== opened.vaultId || recent.lastSeq !== opened.lastSeq) return
  const text = await engine.openRecent(recent.bytes)
  if (text !== null) watch.onRecent(JSON.parse(text))
}

async function rowsOfLog({ host, name, opened, watch }: OpenRowsParts): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof host.vault.readRows>> = await host.vault.readRows({ vault: name, cursor })
    rows.push(...page.rows)
    cursor = page.next
    watch.onRebuild?.(rows.length, opened.count)
  } while (cursor !== null)
  // The log knows how many there are; opening fewer would look like a journal that lost some.
  if (rows.length !== opened.count) throw new Error('The log gave another number of rows')
  return rows
}

async function rebuild(copy: WorkingCopy, rows: readonly Row[], state: CopyState): Promise<void> {
  await copy.startOver()
  await copy.write(rows, state)
}

/** IndexedDB may fail for reasons of its own; the log does not depend on it. */
export async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}
