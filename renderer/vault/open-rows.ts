// Every row of the vault, decrypted: out of the working copy where it can be believed, else out of the log.
import type { OpenedVault } from '#shared/ipc/types'
import type { CopyState, WorkingCopy } from './database'
import type { UnlockedRows, VaultParts } from './vault'

const SLICE_ROWS = 2000

interface OpenRowsParts extends Pick<VaultParts, 'name' | 'host' | 'engine' | 'copy'> {
  opened: OpenedVault
  runtime: string
}

type Loaded = Omit<UnlockedRows, 'quarantinedBytes'> & { isCopyCurrent: boolean }

export async function openRows(parts: OpenRowsParts): Promise<Loaded> {
  const { opened, copy, runtime } = parts
  const { vaultId, lastSeq, count } = opened
  const state: CopyState = { vaultId, lastSeq, count, runtime, isClean: false }
  const copied = await trustedRows(copy, opened, runtime)
  // Dirty from here on: only closing in order makes it clean again.
  if (copied)
    return { ...(await decrypt(parts, copied)), wasRebuilt: false, isCopyCurrent: await succeeds(copy.setState(state)) }
  const rows = await rowsOfLog(parts)
  const isCopyCurrent = await succeeds(rebuild(copy, rows, state))
  return { ...(await decrypt(parts, rows)), wasRebuilt: true, isCopyCurrent }
}

interface SealedRow {
  id: string
  bytes: Uint8Array
}

/** null unless the copy and the log agree in everything, both were closed in order, and by this very runtime. */
async function trustedRows(copy: WorkingCopy, opened: OpenedVault, runtime: string): Promise<SealedRow[] | null> {
  const state = await copy.state()
  const agrees =
    state !== null &&
    opened.lastExitClean &&
    state.isClean &&
    state.runtime === runtime &&
    state.vaultId === opened.vaultId &&
    state.lastSeq === opened.lastSeq &&
    state.count === opened.count
  if (!agrees) return null
  const rows = await copy.rows().catch(() => null)
  return rows?.length === opened.count ? rows : null
}

async function rowsOfLog({ host, name }: OpenRowsParts): Promise<SealedRow[]> {
  const rows: SealedRow[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof host.vault.readRows>> = await host.vault.readRows({ vault: name, cursor })
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor !== null)
  return rows
}

async function rebuild(copy: WorkingCopy, rows: readonly SealedRow[], state: CopyState): Promise<void> {
  await copy.startOver()
  await copy.write(rows, state)
}

async function decrypt(
  { engine }: OpenRowsParts,
  sealed: readonly SealedRow[],
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
