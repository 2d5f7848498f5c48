// Every row of the vault, decrypted: out of the working copy where it can be believed, else out of the log.
import type { OpenedVault, Row } from '#shared/ipc/types'
import type { PlainRow } from '#shared/vault/vault-keys'
import type { CopyState, WorkingCopy } from './database'
import type { UnlockedRows, UnlockWatch, VaultParts } from './vault'

/** Rows that go to the crypto worker at a time. */
const SLICE_ROWS = 2000

interface OpenRowsParts extends Pick<VaultParts, 'name' | 'host' | 'engine' | 'copy'> {
  opened: OpenedVault
  runtime: string
  watch: UnlockWatch
}

/** `isCopyCurrent` is false where the copy could not be brought up to date: it is then left alone until the next opening. */
type Loaded = Omit<UnlockedRows, 'broughtBack' | 'unsaved'> & {
  isCopyCurrent: boolean
  /** What the damaged log lost and the copy still had: to be saved again. */
  broughtBack: PlainRow[]
}

export async function openRows(parts: OpenRowsParts): Promise<Loaded> {
  const { opened, copy, runtime } = parts
  const { vaultId, lastSeq, count, quarantinedBytes, strangers = [] } = opened
  // Dirty from here on: only closing in order makes it clean again.
  const state: CopyState = { vaultId, lastSeq, count, runtime, isClean: false }
  const found = await copy.state().catch(() => null)
  const missingOperations = Math.max(opened.missingOperations, aheadOf(found, opened))
  const isVouchedFor = opened.lastExitClean || found?.vaultId === vaultId
  const common = { quarantinedBytes, missingOperations, isVouchedFor, strangers }
  const copied = isTrusted(found, opened, runtime) ? await openCopy(parts) : null
  if (copied) {
    const isCopyCurrent = await succeeds(copy.setState(state))
    return { ...copied, ...common, wasRebuilt: false, isCopyCurrent, broughtBack: [] }
  }
  const rows = await rowsOfLog(parts)
  const newer = quarantinedBytes > 0 && aheadOf(found, opened) > 0 ? await newerRows(parts, rows) : []
  // At once: the browser writes while the worker decrypts.
  const [isCopyCurrent, decrypted] = await Promise.all([
    succeeds(rebuild(copy, rows, state)),
    decrypt(parts, withRows(rows, newer)),
  ])
  const isNewer = new Set(newer.map(({ id }) => id))
  const broughtBack = decrypted.rows
    .filter(({ id }) => isNewer.has(id))
    .map(({ id, json }) => ({ id, text: JSON.stringify(json) }))
  return { ...decrypted, ...common, wasRebuilt: true, isCopyCurrent, broughtBack }
}

/**
 * Rows of the copy that the log does not have, or has as they were before. Only asked where the log was found damaged
 * just now: a log that is merely older was put there by somebody, who meant it.
 */
async function newerRows({ copy, engine }: OpenRowsParts, logged: readonly Row[]): Promise<Row[]> {
  const copied = await copy.rows().catch(() => [])
  const known = new Map(logged.map(({ id, bytes }) => [id, bytes]))
  const differing = copied.filter(({ id, bytes }) => !isSameBytes(known.get(id), bytes))
  const opened = await engine.open(differing)
  const readable = new Set(opened.filter(({ text }) => text !== null).map(({ id }) => id))
  return differing.filter(({ id }) => readable.has(id))
}

function isSameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, at) => byte === other[at])
}

function withRows(rows: readonly Row[], newer: readonly Row[]): Row[] {
  const byId = new Map([...rows, ...newer].map((row) => [row.id, row]))
  return [...byId.values()]
}

/** Operations of this vault that the copy has seen saved and that the log no longer has. */
function aheadOf(found: CopyState | null, { vaultId, lastSeq }: OpenedVault): number {
  return found?.vaultId === vaultId ? found.lastSeq - lastSeq : 0
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
  const decrypted = await decrypt(parts, rows)
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

type Decrypted = Pick<UnlockedRows, 'rows' | 'damagedIds'>

async function decrypt({ engine }: OpenRowsParts, sealed: readonly Row[]): Promise<Decrypted> {
  const rows: UnlockedRows['rows'] = []
  const damagedIds: string[] = []
  for (let from = 0; from < sealed.length; from += SLICE_ROWS) {
    for (const { id, text } of await engine.open(sealed.slice(from, from + SLICE_ROWS))) {
      const json = text === null ? undefined : parseOrUndefined(text)
      if (json === undefined) damagedIds.push(id)
      else rows.push({ id, json })
    }
  }
  return { rows, damagedIds }
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** IndexedDB may fail for reasons of its own; the log does not depend on it. */
export async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}
