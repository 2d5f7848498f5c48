// What the person means to do next quarter, as if-then sentences; each can become a plan that comes back at its cue.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import { createPlan, planOn, type Plan, type PlanCue } from '#shared/domain/plan'
import type { Review, ReviewIntention } from '#shared/domain/review'
import type { Stamp } from '#shared/domain/stamp'

export const INTENTION_TYPES = ['stop-owning', 'raise-level', 'learn-off-path'] as const
type IntentionType = ReviewIntention['type']

const empty = (type: IntentionType): ReviewIntention => ({
  type,
  ifText: '',
  thenText: '',
  personId: null,
  by: null,
  planId: null,
})

/** The one of each type; an unwritten one where there is none yet. */
export function intentionOf(intentions: readonly ReviewIntention[], type: IntentionType): ReviewIntention {
  return intentions.find((intention) => intention.type === type) ?? empty(type)
}

export function writeIntention(
  review: Review,
  type: IntentionType,
  change: Partial<Omit<ReviewIntention, 'type'>>,
): Review {
  const written = { ...intentionOf(review.intentions, type), ...change }
  const kept = INTENTION_TYPES.flatMap((other) => {
    if (other === type) return [written]
    return review.intentions.filter((intention) => intention.type === other)
  })
  return { ...review, intentions: kept }
}

export function isWritten({ ifText, thenText }: ReviewIntention): boolean {
  return ifText.trim() !== '' || thenText.trim() !== ''
}

/** Only a whole sentence without a plan yet. */
export function canBecomePlan({ ifText, thenText, planId }: ReviewIntention): boolean {
  return ifText.trim() !== '' && thenText.trim() !== '' && planId === null
}

/** Shown again on its date, else at each 1:1 with its person, else every working day until it is closed. */
export function planFromIntention(intention: ReviewIntention, stamp: Stamp): Plan {
  const { ifText, thenText, personId } = intention
  const subject = personId ? { kind: 'person' as const, id: personId } : null
  return createPlan({ ifText, thenText, cue: cueOf(intention), from: stamp.day, subject }, stamp)
}

function cueOf({ by, personId }: ReviewIntention): PlanCue {
  if (by) return { on: 'day', day: by }
  return personId ? { on: 'one-to-one', personId } : { on: 'every-day' }
}

/** What became of an intention by the end of a day. */
export type IntentionFate = 'kept' | 'missed' | 'open' | 'never-planned'

export function fateOf(journal: Pick<Journal, 'plan'>, { planId }: ReviewIntention, day: Day): IntentionFate {
  const plan = planId ? journal.plan.get(planId) : undefined
  if (!plan || plan.deletedAt !== null) return 'never-planned'
  return planOn(plan, day)?.state ?? 'open'
}
