// The unlocked journal in memory: the truth while the window is open. Everything a person does arrives here as a change.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameContent, toJournal, withChange, type Change, type Journal } from '#shared/domain/journal'
import { RECORD_KINDS, type JournalRecord } from '#shared/domain/record'
import type { Clock } from './clock'
import { createSaveQueue, type JournalSink, type RetryOutcome, type RowChange, type SaveStatus } from './save-queue'
import { toUndoEntry, undoChange, type UndoEntry } from './undo'

export interface JournalState {
  journal: Journal
  save: SaveStatus
  /** False while only what Today needs has been read: nothing may be concluded from what is not there. */
  isWhole: boolean
  /** Newest last. Typing is not in it: text fields have an undo of their own. */
  undoable: readonly UndoEntry[]
}

export interface ApplyOptions {
  /** Text being typed: may be gathered with what follows within 250 ms, and is not offered for undo. */
  draft?: boolean
}

export interface JournalStore extends StoreApi<JournalState> {
  /** Applies at once in memory and sends it to the vault. A change that changes nothing writes nothing. */
  apply: (change: Change, options?: ApplyOptions) => void
  /** Takes back the newest change, or the one with this id. The label of what was taken back; null where nothing was. */
  undo: (entryId?: string) => string | null
  /** True when everything so far is confirmed on disk. */
  flush: () => Promise<boolean>
  /** Rows that neither the log nor the vault's own queue has. */
  unsent: () => RowChange[]
  /** After a failed save. */
  retrySave: () => Promise<boolean>
  /** Every record of the vault, once it is read. What was changed or erased here in the meantime stays so. */
  complete: (records: Iterable<JournalRecord>) => void
}

const UNDO_DEPTH = 100

export interface JournalStoreDeps {
  records: Iterable<JournalRecord>
  /** False for the records that Today needs; `complete` brings the others. */
  isWhole?: boolean
  sink: JournalSink
  clock: Clock
}

export function createJournalStore({ records, isWhole = true, sink, clock }: JournalStoreDeps): JournalStore {
  const store = createStore<JournalState>()(() => ({
    journal: toJournal(records),
    save: { state: 'saved', at: null },
    isWhole,
    undoable: [],
  }))
  const erasedEarly = new Set<string>()
  const queue = createSaveQueue({ append: sink.append, retry }, (save) => store.setState({ save }))

  /** What the disk has lost, this page still has: all of it is written again. */
  async function retry(): Promise<RetryOutcome> {
    const outcome = await sink.retry()
    const { journal } = store.getState()
    const records = RECORD_KINDS.flatMap((kind): JournalRecord[] => [...journal[kind].values()])
    if (outcome.missingOperations)
      queue.enqueue(
        records.map((record) => ({ id: record.id, json: JSON.stringify(record) })),
        true,
      )
    return outcome
  }

  function write(change: Change, draft: boolean): Change | null {
    const { journal } = store.getState()
    const puts = change.puts.flatMap((record) => asRevision(journal, record, clock.now()) ?? [])
    const erases = (change.erases ?? []).filter((id) => !puts.some((record) => record.id === id))
    if (puts.length === 0 && erases.length === 0) return null
    const written = { label: change.label, puts, erases }
    store.setState({ journal: withChange(journal, written) })
    const rows = [
      ...puts.map((record) => ({ id: record.id, json: JSON.stringify(record) })),
      ...erases.map((id) => ({ id, json: null })),
    ]
    if (!store.getState().isWhole) for (const id of erases) erasedEarly.add(id)
    queue.enqueue(rows, draft)
    return written
  }

  return Object.assign(store, {
    apply(change: Change, options: ApplyOptions = {}) {
      const { journal } = store.getState()
      const written = write(change, options.draft ?? false)
      if (!written || options.draft) return
      const entry = toUndoEntry(clock.newId(), journal, written)
      if (entry) store.setState({ undoable: [...store.getState().undoable, entry].slice(-UNDO_DEPTH) })
    },
    undo(entryId?: string) {
      const { undoable, journal } = store.getState()
      const entry = entryId ? undoable.find((candidate) => candidate.id === entryId) : undoable.at(-1)
      if (!entry) return null
      store.setState({ undoable: undoable.filter((candidate) => candidate !== entry) })
      // Everything it changed was written over since: there is nothing left of it to take back.
      return write(undoChange(journal, entry, clock.now()), false) ? entry.label : null
    },
    flush: () => queue.flush(),
    unsent: () => queue.unsent(),
    retrySave: () => queue.retry(),
    complete(all: Iterable<JournalRecord>) {
      const { journal } = store.getState()
      const unseen = [...all].filter((record) => !journal[record.kind].has(record.id) && !erasedEarly.has(record.id))
      const seen = RECORD_KINDS.flatMap((kind) => [...journal[kind].values()])
      store.setState({ journal: toJournal([...unseen, ...seen]), isWhole: true })
    },
  })
}

/** The record as its next revision; null when it says what the journal says already. */
function asRevision(journal: Journal, record: JournalRecord, at: string): JournalRecord | null {
  const before = journal[record.kind].get(record.id)
  if (!before) return record
  if (before === record || isSameContent(before, record)) return null
  return { ...record, revision: before.revision + 1, updatedAt: at }
}
