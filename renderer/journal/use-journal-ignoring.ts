// The journal for screens that compute much from it and are typed in: the same object while only some kinds change.
import { useState } from 'react'
import type { Journal } from '#shared/domain/journal'
import { RECORD_KINDS, type RecordKind } from '#shared/domain/record'
import { useJournal } from './journal-context'

/** `ignored` is read once, when the screen opens. */
export function useJournalIgnoring(ignored: readonly RecordKind[]): Journal {
  const [select] = useState(() => ignoring(ignored))
  return useJournal(select)
}

function ignoring(ignored: readonly RecordKind[]): (journal: Journal) => Journal {
  const watched = RECORD_KINDS.filter((kind) => !ignored.includes(kind))
  let last: Journal | null = null
  return (journal) => {
    const before = last
    if (before === null || watched.some((kind) => journal[kind] !== before[kind])) last = journal
    return last ?? journal
  }
}
