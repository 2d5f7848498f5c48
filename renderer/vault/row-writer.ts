// Writing rows: encrypt once, the host's log first, then the same bytes into the working copy.
import { isHostRefusal } from '#shared/ipc/answer'
import type { AppendOutcome, HeldOperation, OpenedVault } from '#shared/ipc/types'
import type { PlainRow, SealedRow } from '#shared/vault/vault-keys'
import { succeeds } from './open-rows'
import type { VaultParts } from './vault'

type Saved = Extract<AppendOutcome, { outcome: 'saved' }>

interface Operation {
  /** Stays the same however often it is tried: the host knows it again. */
  id: string
  plain: readonly PlainRow[]
  /** The same bytes go to the log, to the copy, and into a second try. */
  sealed: SealedRow[] | null
  /** A retry may have sent it before its own turn came. */
  saved: Saved | null
}

export interface RowWriter {
  begin: (opened: OpenedVault, isCopyCurrent: boolean) => void
  append: (rows: readonly PlainRow[]) => Promise<AppendOutcome>
  /** `missingOperations`: confirmed once, and no longer in the log that was read again; absent when none are. */
  retry: () => Promise<AppendOutcome & { missingOperations?: number }>
  /** Does something with the whole log between two appends, and opens the log again. Rejects while a save has failed. */
  replaceLog: <T>(work: () => Promise<T>) => Promise<T>
  /** Gives what is not saved, and `rest` after it, to the host to keep while this page goes. Rejects when it cannot. */
  hold: (rest: readonly PlainRow[]) => Promise<void>
  writeRecent: (text: string) => Promise<void>
  end: () => Promise<void>
}

export function createRowWriter(parts: VaultParts): RowWriter {
  const { name, host, engine, copy } = parts
  let place: Pick<OpenedVault, 'vaultId' | 'lastSeq' | 'count'> | null = null
  /** False once the copy missed a write: it is rebuilt at the next opening, and not written to until then. */
  let isCopyCurrent = false
  /** Not yet confirmed, in order. After a failure they wait here for `retry`: none may overtake another. */
  const pending: Operation[] = []
  let hasFailed = false
  /** Not told to anybody yet. */
  let missing = 0
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }

  async function send(operation: Operation): Promise<AppendOutcome> {
    if (hasFailed) return { outcome: 'failed', reason: 'frozen' }
    const outcome = await sealAndAppend(operation).catch(toFailure)
    const isRefused = isRefusedForGood(outcome)
    hasFailed = outcome.outcome === 'failed' && !isRefused
    if (!hasFailed) pending.splice(pending.indexOf(operation), 1)
    if (outcome.outcome === 'saved') {
      operation.saved = outcome
      await copyRows(operation, outcome)
    }
    return outcome
  }

  async function sealAndAppend(operation: Operation): Promise<AppendOutcome> {
    operation.sealed ??= await engine.seal(operation.plain)
    return host.vault.append({ vault: name, operationId: operation.id, rows: operation.sealed })
  }

  async function copyRows({ sealed }: Operation, { seq, count }: Saved): Promise<void> {
    if (!place) return
    place = { ...place, lastSeq: seq, count }
    if (isCopyCurrent) isCopyCurrent = await succeeds(writeCopy(sealed ?? []))
  }

  async function writeCopy(rows: readonly SealedRow[]): Promise<void> {
    if (place) await copy.write(rows, { ...place, runtime: await parts.runtime(), isClean: false })
  }

  /** A log that failed stays frozen until it is opened again, which reads what the disk really holds. */
  async function reopen(): Promise<AppendOutcome> {
    const reopened = await host.vault.open({ vault: name, takeOver: false }).catch(toFailure)
    if (reopened.outcome === 'failed') return { outcome: 'failed', reason: reopened.reason }
    if (reopened.outcome !== 'opened') return { outcome: 'failed', reason: 'not-open' }
    // The disk may hold more than the copy was told of.
    isCopyCurrent = false
    hasFailed = false
    const { vaultId, lastSeq, count } = reopened.vault
    place = { vaultId, lastSeq, count }
    return { outcome: 'saved', seq: lastSeq, count, savedAt: new Date().toISOString() }
  }

  return {
    begin({ vaultId, lastSeq, count }, isCurrent) {
      place = { vaultId, lastSeq, count }
      isCopyCurrent = isCurrent
    },
    append(rows) {
      const operation: Operation = { id: parts.newId(), plain: rows, sealed: null, saved: null }
      pending.push(operation)
      return inTurn(async () => operation.saved ?? send(operation))
    },
    retry: () =>
      inTurn(async () => {
        const known = place?.lastSeq ?? 0
        let outcome = await reopen()
        if (outcome.outcome === 'saved') missing += Math.max(0, known - outcome.seq)
        let refusal: AppendOutcome | null = null
        while (pending[0] && !hasFailed) {
          outcome = await send(pending[0])
          if (isRefusedForGood(outcome)) refusal = outcome
        }
        if (outcome.outcome !== 'saved' || refusal) return refusal ?? outcome
        const missingOperations = missing
        missing = 0
        return missingOperations > 0 ? { ...outcome, missingOperations } : outcome
      }),
    replaceLog: (work) =>
      inTurn(async () => {
        if (hasFailed) throw new Error('A save is waiting')
        try {
          return await work()
        } finally {
          hasFailed = (await reopen()).outcome !== 'saved'
        }
      }),
    hold: (rest) =>
      inTurn(async () => {
        const unsent: Operation = { id: parts.newId(), plain: rest, sealed: null, saved: null }
        const operations: HeldOperation[] = []
        for (const operation of rest.length > 0 ? [...pending, unsent] : pending)
          operations.push({
            operationId: operation.id,
            rows: (operation.sealed ??= await engine.seal(operation.plain)),
          })
        await host.vault.hold({ vault: name, operations })
      }),
    writeRecent: (text) =>
      inTurn(async () => {
        if (!place || !isCopyCurrent || pending.length > 0) return
        const { vaultId, lastSeq } = place
        await succeeds(engine.sealRecent(text).then((bytes) => copy.setRecent({ vaultId, lastSeq, bytes })))
      }),
    end: () =>
      inTurn(async () => {
        if (place && isCopyCurrent && pending.length === 0)
          await succeeds(copy.setState({ ...place, runtime: await parts.runtime(), isClean: true }))
        place = null
        copy.close()
      }),
  }
}

/** No second try would be answered otherwise: it must not hold back those after it. The caller still has its rows. */
const isRefusedForGood = (outcome: AppendOutcome): boolean =>
  outcome.outcome === 'failed' && (outcome.reason === 'too-large' || outcome.reason === 'refused')

/** The worker or the host did not answer, or the host did not know what to make of it. */
function toFailure(error: unknown): { outcome: 'failed'; reason: 'too-large' | 'refused' | 'host-gone' | 'io-error' } {
  const reason = isHostRefusal(error) ? error.reason : null
  if (reason === 'too-large') return { outcome: 'failed', reason }
  if (reason === 'bad-argument') return { outcome: 'failed', reason: 'refused' }
  // A host that was started again does not know this page.
  const isGone = reason === 'host-gone' || reason === 'unknown-sender'
  return { outcome: 'failed', reason: isGone ? 'host-gone' : 'io-error' }
}
