// What was just moved to the trash, with the way back; forgotten when something else is done.
import { useState } from 'react'
import { useStore } from 'zustand'
import { useJournalStore } from '../journal/journal-context'
import type { UndoEntry } from '../journal/undo'

interface Trashed {
  /** null where the newest change threw nothing away, or the notice was closed. */
  entry: UndoEntry | null
  undo: () => void
  forget: () => void
}

export function useTrashed(): Trashed {
  const store = useJournalStore()
  const newest = useStore(store, (state) => state.undoable.at(-1))
  const [forgotten, setForgotten] = useState<string | null>(null)
  const isTrash = newest?.records.some(({ before, after }) => before?.deletedAt === null && after.deletedAt !== null)
  const entry = newest && isTrash && newest.id !== forgotten ? newest : null
  return {
    entry,
    undo: () => void (entry && store.undo(entry.id)),
    forget: () => setForgotten(newest?.id ?? null),
  }
}
