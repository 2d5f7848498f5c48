// Writing rows: encrypt once, the host's log first, then the same bytes into the working copy.
import type { AppendOutcome, OpenedVault } from '#shared/ipc/types'
import type { PlainRow, SealedRow } from '#shared/vault/vault-keys'
import { succeeds } from './open-rows'
import type { VaultParts } from './vault'

interface Operation {
  id: string
  rows: SealedRow[]
}

export interface RowWriter {
  begin: (opened: OpenedVault, isCopyCurrent: boolean) => void
  append: (rows: readonly PlainRow[]) => Promise<AppendOutcome>
  retry: () => Promise<AppendOutcome>
  end: () => Promise<void>
}

export function createRowWriter(parts: VaultParts): RowWriter {
  const { name, host, engine, copy } = parts
  let opened: OpenedVault | null = null
  /** False once the copy missed a write: it is rebuilt at the next opening, and not written to until then. */
  let isCopyCurrent = false
  let failed: Operation | null = null

  async function send(operation: Operation): Promise<AppendOutcome> {
    const outcome = await host.vault.append({ vault: name, operationId: operation.id, rows: operation.rows })
    failed = outcome.outcome === 'failed' ? operation : null
    if (outcome.outcome === 'saved') await copyRows(operation, outcome)
    return outcome
  }

  async function copyRows(
    { rows }: Operation,
    { seq, count }: Extract<AppendOutcome, { outcome: 'saved' }>,
  ): Promise<void> {
    if (!opened || !isCopyCurrent) return
    const { vaultId } = opened
    const state = { vaultId, lastSeq: seq, count, runtime: await parts.runtime(), isClean: false }
    Object.assign(opened, { lastSeq: seq, count })
    isCopyCurrent = await succeeds(copy.write(rows, state))
  }

  return {
    begin(vault, isCurrent) {
      opened = { ...vault }
      isCopyCurrent = isCurrent
    },
    async append(rows) {
      // The same bytes go to the log, to the copy, and into a second try.
      return send({ id: parts.newId(), rows: await engine.seal(rows) })
    },
    async retry() {
      const operation = failed
      // A log that failed stays frozen until it is opened again, which reads what the disk really holds.
      const reopened = await host.vault.open({ vault: name, takeOver: false })
      if (reopened.outcome !== 'opened')
        return { outcome: 'failed', reason: reopened.outcome === 'failed' ? reopened.reason : 'not-open' }
      // The disk may hold more than the copy was told of.
      isCopyCurrent = false
      const { lastSeq, count } = reopened.vault
      if (!operation) return { outcome: 'saved', seq: lastSeq, count, savedAt: new Date().toISOString() }
      return send(operation)
    },
    async end() {
      if (opened && isCopyCurrent && !failed) {
        const { vaultId, lastSeq, count } = opened
        await succeeds(copy.setState({ vaultId, lastSeq, count, runtime: await parts.runtime(), isClean: true }))
      }
      copy.close()
    },
  }
}
