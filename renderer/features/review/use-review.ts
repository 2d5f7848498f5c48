// The review of a quarter, begun by the first thing a person changes in it.
import { useCallback, useMemo } from 'react'
import type { Quarter } from '#shared/calendar/quarters'
import { createReview, type Review } from '#shared/domain/review'
import { reviewOf } from '#shared/review/last-quarter'
import { useJournal, useJournalStore, useStamp } from '../../journal/journal-context'
import { copy } from './copy'

/** `draft` for what is typed: saved as it is typed, and left to the field's own undo. */
export type ChangeReview = (alter: (review: Review) => Review, options?: { draft?: boolean }) => void

export function useReview(quarter: Quarter): { review: Review | null; change: ChangeReview } {
  const reviews = useJournal((journal) => journal.review)
  const review = useMemo(() => reviewOf({ review: reviews }, quarter), [reviews, quarter])
  const store = useJournalStore()
  const stamp = useStamp()
  const change = useCallback<ChangeReview>(
    (alter, options = {}) => {
      const present = reviewOf(store.getState().journal, quarter) ?? createReview(quarter, stamp())
      store.apply({ label: copy.label(quarter), puts: [alter(present)] }, options)
    },
    [store, stamp, quarter],
  )
  return { review, change }
}
