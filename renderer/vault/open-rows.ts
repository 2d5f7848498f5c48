// Every row of the vault, decrypted: out of the working copy where it can be believed, else out of the log.
import type { OpenedVault, Row } from '#shared/ipc/types'
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
type Loaded = UnlockedRows & { isCopyCurrent: boolean }

export async function openRows(parts: OpenRowsParts): Promise<Loaded> {
  const { opened, copy, runtime } = parts
  const { vaultId, lastSeq, count, quarantinedBytes } = opened
  // Dirty from here on: only closing in order makes it clean again.
  const state: CopyState = { vaultId, lastSeq, count, runtime, isClean: false }
  const found = await copy.state().catch(() => null)
  const missingOperations = Math.max(opened.missingOperations, aheadOf(found, opened))
  const copied = isTrusted(found, opened, runtime) ? await rowsOfCopy(parts) : null
  const rows = copied ?? (await rowsOfLog(parts))
  const isCopyCurrent = await succeeds(copied ? copy.setState(state) : rebuild(copy, rows, state))
  const decrypted = await decrypt(parts, rows)
  return { ...decrypted, quarantinedBytes, missingOperations, wasRebuilt: copied === null, isCopyCurrent }
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

/** null when they are not as many as they should be. */
async function rowsOfCopy(parts: OpenRowsParts): Promise<Row[] | null> {
  await showRecent(parts).catch(() => {})
  const rows = await parts.copy.rows().catch(() => [])
  return rows.length === parts.opened.count ? rows : null
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

async function decrypt(
  { engine }: OpenRowsParts,
  sealed: readonly Row[],
): Promise<Pick<UnlockedRows, 'rows' | 'damagedIds'>> {
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
