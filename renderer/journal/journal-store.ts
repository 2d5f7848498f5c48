// The unlocked journal in memory: the truth while the window is open. Everything a person does arrives here as a change.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameContent, toJournal, withChange, type Change, type Journal } from '#shared/domain/journal'
import { RECORD_KINDS, type JournalRecord } from '#shared/domain/record'
import { typingIn, withoutTyped, type Typing } from '#shared/domain/typing'
import type { Clock } from './clock'
import { createEarlierKeeper } from './keep-earlier'
import { createSaveQueue, type JournalSink, type RetryOutcome, type RowChange, type SaveStatus } from './save-queue'
import { createTypingMarks } from './typing-marks'
import { toUndoEntry, undoChange, type UndoEntry } from './undo'

export interface JournalState {
  journal: Journal
  save: SaveStatus
  /** False while only what Today needs has been read: nothing may be concluded from what is not there. */
  isWhole: boolean
  /** Newest last. Typing is not in it: text fields have an undo of their own. */
  undoable: readonly UndoEntry[]
  /** Records that were being typed in when the journal ended without being closed, and since when. */
  recovered: Typing
}

export interface ApplyOptions {
  /** Text being typed: may be gathered with what follows within 250 ms, and is not offered for undo. */
  draft?: boolean
}

export interface JournalStore extends StoreApi<JournalState> {
  /** Applies at once in memory and sends it to the vault. A change that changes nothing writes nothing. */
  apply: (change: Change, options?: ApplyOptions) => void
  /** For good: no version of what was there is kept, and nothing done before can be taken back. */
  applyForGood: (change: Change) => void
  /** Takes back the newest change, or the one with this id. The label of what was taken back; null where nothing was. */
  undo: (entryId?: string) => string | null
  /** The person has left the text they were in: it waits for no more. */
  endTyping: () => void
  /** The person has seen what was recovered. */
  seeRecovered: () => void
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

type Manner = 'draft' | 'undo' | 'done' | 'for-good'

export interface JournalStoreDeps {
  records: Iterable<JournalRecord>
  /** False for the records that Today needs; `complete` brings the others. */
  isWhole?: boolean
  sink: JournalSink
  clock: Clock
}

export function createJournalStore({ records, isWhole = true, sink, clock }: JournalStoreDeps): JournalStore {
  const opened = toJournal(records)
  const store = createStore<JournalState>()(() => ({
    journal: opened,
    save: { state: 'saved', at: null },
    isWhole,
    undoable: [],
    recovered: typingIn(opened),
  }))
  const earlier = createEarlierKeeper(clock)
  const marks = createTypingMarks(clock)
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

  function write(change: Change, how: Manner): Change | null {
    const { journal } = store.getState()
    const written = wholeOf(journal, change, how)
    const { puts, erases } = written
    if (puts.length === 0 && erases.length === 0) return null
    store.setState({ journal: withChange(journal, written) })
    const rows = [
      ...puts.map((record) => ({ id: record.id, json: JSON.stringify(record) })),
      ...erases.map((id) => ({ id, json: null })),
    ]
    if (!store.getState().isWhole) for (const id of erases) erasedEarly.add(id)
    queue.enqueue(rows, how === 'draft')
    return written
  }

  /** The change with all that belongs to it: the versions it replaces, and the mark of what is being typed. */
  function wholeOf(journal: Journal, { label, puts, erases = [] }: Change, how: Manner): Required<Change> {
    const changed = puts.flatMap((record) => asRevision(journal, record, clock.now()) ?? [])
    const gone = erases.filter((id) => !changed.some((record) => record.id === id))
    const replaced = how === 'undo' || how === 'for-good' ? [] : earlier.before(journal, changed)
    const marked = how === 'draft' ? marks.marking(journal, changed) : []
    return {
      label,
      puts: [...changed, ...replaced, ...marked],
      erases: [...new Set([...gone, ...earlier.withoutRecords(journal, gone)])],
    }
  }

  return Object.assign(store, {
    apply(change: Change, options: ApplyOptions = {}) {
      const { journal } = store.getState()
      const written = write(change, options.draft ? 'draft' : 'done')
      if (!written || options.draft) return
      const entry = toUndoEntry(clock.newId(), journal, written)
      if (entry) store.setState({ undoable: [...store.getState().undoable, entry].slice(-UNDO_DEPTH) })
    },
    applyForGood(change: Change) {
      earlier.forget()
      write(change, 'for-good')
      store.setState({ undoable: [] })
    },
    undo(entryId?: string) {
      const { undoable, journal } = store.getState()
      const entry = entryId ? undoable.find((candidate) => candidate.id === entryId) : undoable.at(-1)
      if (!entry) return null
      store.setState({ undoable: undoable.filter((candidate) => candidate !== entry) })
      // Everything it changed was written over since: there is nothing left of it to take back.
      return write(undoChange(journal, entry, clock.now()), 'undo') ? entry.label : null
    },
    endTyping() {
      const { ended, puts } = marks.ending(store.getState().journal)
      if (ended.size === 0) return
      store.setState({ recovered: withoutTyped(store.getState().recovered, ended) })
      write({ label: '', puts }, 'draft')
      void queue.flush()
    },
    seeRecovered() {
      const { recovered, journal } = store.getState()
      store.setState({ recovered: {} })
      write({ label: '', puts: marks.without(journal, new Set(Object.keys(recovered))) }, 'draft')
    },
    flush: () => queue.flush(),
    unsent: () => queue.unsent(),
    retrySave: () => queue.retry(),
    complete(all: Iterable<JournalRecord>) {
      const { journal } = store.getState()
      const isErased = (record: JournalRecord) =>
        erasedEarly.has(record.id) || (record.kind === 'revision' && erasedEarly.has(record.of))
      const unseen = [...all].filter((record) => !journal[record.kind].has(record.id) && !isErased(record))
      const orphans = [...all].filter((record) => record.kind === 'revision' && isErased(record))
      const seen = RECORD_KINDS.flatMap((kind) => [...journal[kind].values()])
      store.setState({ journal: toJournal([...unseen, ...seen]), isWhole: true })
      queue.enqueue(
        orphans.map(({ id }) => ({ id, json: null })),
        true,
      )
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
