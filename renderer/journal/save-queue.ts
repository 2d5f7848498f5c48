// Writes on their way to the vault: one append at a time, in order; typing is gathered for at most 250 ms.
import type { AppendOutcome } from '#shared/ipc/types'

/** `json` null erases the row for good. */
export interface RowChange {
  id: string
  json: string | null
}

/** `missingOperations`: saves that were confirmed and that the log, read again, no longer holds; absent when none are. */
export type RetryOutcome = AppendOutcome & { missingOperations?: number }

/** The part of the vault that the journal writes to. */
export interface JournalSink {
  append: (rows: readonly RowChange[]) => Promise<AppendOutcome>
  /** Tries the operation that failed last once more. */
  retry: () => Promise<RetryOutcome>
}

export type SaveFailure = Extract<AppendOutcome, { outcome: 'failed' }>['reason']

/** `at` is the instant the host confirmed the last write on disk; null before the first. */
export type SaveStatus =
  { state: 'saved'; at: string | null } | { state: 'saving' } | { state: 'failed'; reason: SaveFailure }

export const DRAFT_DELAY_MS = 250

export interface SaveQueue {
  /** `draft` may wait with others; anything else leaves at once, and takes waiting drafts along. */
  enqueue: (rows: readonly RowChange[], draft: boolean) => void
  /** Resolves when all that was enqueued so far is confirmed, true, or has failed, false. */
  flush: () => Promise<boolean>
  retry: () => Promise<boolean>
  /** What the vault was never given, or did not take. */
  unsent: () => RowChange[]
}

export function createSaveQueue(sink: JournalSink, onStatus: (status: SaveStatus) => void): SaveQueue {
  let waiting = new Map<string, RowChange>()
  /** Not taken, and not to be sent again as they are: until somebody tries again, or changes them. */
  const refused = new Map<string, RowChange>()
  let refusal: SaveFailure = 'refused'
  let sent: readonly RowChange[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<boolean> | null = null
  let failed = false

  const settle = (outcome: AppendOutcome): void => {
    failed = false
    if (outcome.outcome === 'failed') {
      if (outcome.reason === 'too-large' || outcome.reason === 'refused') refuse(outcome.reason)
      else failed = true
      onStatus({ state: 'failed', reason: outcome.reason })
    } else if (refused.size > 0) onStatus({ state: 'failed', reason: refusal })
    else if (waiting.size === 0) onStatus({ state: 'saved', at: outcome.savedAt })
  }

  function refuse(reason: SaveFailure): void {
    refusal = reason
    for (const row of sent) if (!waiting.has(row.id)) refused.set(row.id, row)
  }

  async function drain(): Promise<boolean> {
    while (waiting.size > 0 && !failed) {
      sent = [...waiting.values()]
      waiting = new Map()
      onStatus({ state: 'saving' })
      settle(await sink.append(sent).catch(() => unreachable))
    }
    return !failed && refused.size === 0
  }

  function flush(): Promise<boolean> {
    if (timer) clearTimeout(timer)
    timer = null
    running ??= drain().finally(() => (running = null))
    return running
  }

  function resendRefused(): void {
    waiting = new Map([...refused, ...waiting])
    refused.clear()
  }

  return {
    unsent: () => [...refused.values(), ...waiting.values()],
    enqueue(rows, draft) {
      // Nothing would ever confirm it.
      if (rows.length === 0) return
      for (const row of rows) {
        refused.delete(row.id)
        waiting.delete(row.id)
        waiting.set(row.id, row)
      }
      if (failed) return
      onStatus({ state: 'saving' })
      if (!draft) void flush()
      else timer ??= setTimeout(() => void flush(), DRAFT_DELAY_MS)
    },
    async flush() {
      let saved = await flush()
      while (saved && waiting.size > 0) saved = await flush()
      return saved
    },
    async retry() {
      if (running) await running
      resendRefused()
      if (failed) {
        onStatus({ state: 'saving' })
        settle(await sink.retry().catch(() => unreachable))
      }
      return failed ? false : flush()
    },
  }
}

/** A host that cannot be reached at all is a failed write like any other. */
const unreachable = { outcome: 'failed', reason: 'io-error' } as const
