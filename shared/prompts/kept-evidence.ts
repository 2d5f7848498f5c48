// What a showing keeps of its evidence, so that what happened is known to have been told.
import type { Day } from '#shared/calendar/day'
import type { SuggestionRecord } from '#shared/domain/suggestion-record'
import type { Evidence } from './assessment'

type Kept = Pick<SuggestionRecord, 'evidenceIds' | 'evidenceDays'>

/** A delegation can be taken back twice, a 1:1 moved twice: what happened is one record on one day. */
export function keptEvidence(evidence: readonly Evidence[]): Kept {
  const days = new Map<string, Day[]>()
  for (const { recordId, day } of evidence) {
    const known = days.get(recordId)
    if (!known) days.set(recordId, [day])
    else if (!known.includes(day)) known.push(day)
  }
  return { evidenceIds: [...days.keys()], evidenceDays: Object.fromEntries(days) }
}

/** How many things it told of: one record on one day each. */
export function countTold({ evidenceIds, evidenceDays }: Kept): number {
  return evidenceDays ? Object.values(evidenceDays).flat().length : evidenceIds.length
}

/** A showing from before days were kept knows its records alone: nothing up to its day is news about them. */
export function hasTold(shown: Kept, { recordId, day }: Pick<Evidence, 'recordId' | 'day'>): boolean {
  const { evidenceIds, evidenceDays } = shown
  return evidenceDays ? (evidenceDays[recordId]?.includes(day) ?? false) : evidenceIds.includes(recordId)
}
