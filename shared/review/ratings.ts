// Self-ratings against lines of the person's ladder. A rating opens only with evidence for and against.
import type { Review, ReviewRating } from '#shared/domain/review'
import type { AssembledReview, EvidenceLine } from './assembled'

export type RatingGate = 'needs-both' | 'needs-for' | 'needs-against' | 'open'

/** Each line of evidence by its record, the oldest of a record where it stands in several sections. */
export function evidenceByRecord(assembled: AssembledReview): Map<string, EvidenceLine> {
  const byRecord = new Map<string, EvidenceLine>()
  const lines = assembled.sections.flatMap(({ evidence }) => evidence)
  for (const line of lines) {
    const known = byRecord.get(line.recordId)
    if (!known || line.day < known.day) byRecord.set(line.recordId, line)
  }
  return byRecord
}

/** Entries that are no longer in the record count for nothing. */
export function ratingGate(rating: ReviewRating, known: ReadonlyMap<string, EvidenceLine>): RatingGate {
  const hasFor = rating.forIds.some((id) => known.has(id))
  const hasAgainst = rating.againstIds.some((id) => known.has(id))
  if (hasFor && hasAgainst) return 'open'
  if (hasFor) return 'needs-against'
  return hasAgainst ? 'needs-for' : 'needs-both'
}

/** Lines pasted from a ladder, one rating each; empty ones and those already there are left out. */
export function addRatingLines(review: Review, pasted: string, newId: () => string): Review {
  const there = new Set(review.ratings.map(({ line }) => line))
  const lines = pasted.split('\n').map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
  const fresh = [...new Set(lines)].filter((line) => line !== '' && !there.has(line))
  const ratings = fresh.map((line) => ({ id: newId(), line, rating: null, forIds: [], againstIds: [] }))
  return { ...review, ratings: [...review.ratings, ...ratings] }
}

export function removeRating(review: Review, ratingId: string): Review {
  return { ...review, ratings: review.ratings.filter(({ id }) => id !== ratingId) }
}

/** The same entry cannot speak for and against: the last choice counts; null takes it away. Closing the gate takes the rating back. */
export function setRatingEvidence(
  review: Review,
  ratingId: string,
  recordId: string,
  side: 'for' | 'against' | null,
  known: ReadonlyMap<string, EvidenceLine>,
): Review {
  return changeRating(review, ratingId, (rating) => {
    const without = (ids: readonly string[]) => ids.filter((id) => id !== recordId)
    const changed = {
      ...rating,
      forIds: side === 'for' ? [...without(rating.forIds), recordId] : without(rating.forIds),
      againstIds: side === 'against' ? [...without(rating.againstIds), recordId] : without(rating.againstIds),
    }
    return ratingGate(changed, known) === 'open' ? changed : { ...changed, rating: null }
  })
}

/** Nothing happens while the gate is closed. */
export function rate(
  review: Review,
  ratingId: string,
  value: ReviewRating['rating'],
  known: ReadonlyMap<string, EvidenceLine>,
): Review {
  return changeRating(review, ratingId, (rating) =>
    value === null || ratingGate(rating, known) === 'open' ? { ...rating, rating: value } : rating,
  )
}

function changeRating(review: Review, id: string, change: (rating: ReviewRating) => ReviewRating): Review {
  return { ...review, ratings: review.ratings.map((rating) => (rating.id === id ? change(rating) : rating)) }
}
