// Where the record says two things, or the person's words and the record do: only what can be shown from dated entries.
import type { Day } from '#shared/calendar/day'
import { delegationOn } from '#shared/domain/delegation'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { pathItemOn } from '#shared/domain/path-item'
import type { Review } from '#shared/domain/review'
import { handsOnShare } from '#shared/insights/hands-on'
import { isEnough, type Period } from '#shared/insights/period'
import type { ReviewWords } from './words/en'

export interface Contradiction {
  text: string
  /** What shows it. */
  recordIds: readonly string[]
}

export function findContradictions(period: Period, review: Review | null, words: ReviewWords): Contradiction[] {
  return [...nobodyWaited(period, words), ...twoOwners(period, words), ...writtenShare(period, review, words)]
}

/** "Nobody's work would have stopped" on days with an item on the path that was open and the person's. */
function nobodyWaited({ journal, workingDays, checkIns }: Period, words: ReviewWords): Contradiction[] {
  return liveRecords(journal, 'pathItem').flatMap((item) => {
    const days = workingDays.filter((day) => {
      const state = pathItemOn(item, day)
      const isMine = state?.state === 'open' && state.owner === 'me' && !state.offPath && !isCovered(item.covering, day)
      return isMine && checkIns.get(day)?.criticalPath?.blocked === false
    })
    const [first] = days
    if (!first) return []
    const recordIds = [item.id, ...days.flatMap((day) => checkIns.get(day)?.id ?? [])]
    return [{ text: words.gaps.nobodyWaited(item.title, days.length, first), recordIds }]
  })
}

function isCovered(covering: { until: Day } | null, day: Day): boolean {
  return covering !== null && day <= covering.until
}

/** A delegation that is with someone, for an item that is still the person's. */
function twoOwners({ journal, last }: Period, words: ReviewWords): Contradiction[] {
  return liveRecords(journal, 'delegation').flatMap((delegation) => {
    const given = delegationOn(delegation, last)
    const item = delegation.pathItemId ? journal.pathItem.get(delegation.pathItemId) : undefined
    const held = item && item.deletedAt === null ? pathItemOn(item, last) : null
    if (given?.state !== 'with-them' || !item || held?.state !== 'open' || held.owner !== 'me') return []
    const name = nameOf(journal, given.personId, words)
    return [{ text: words.gaps.twoOwners(delegation.title, name, item.title), recordIds: [delegation.id, item.id] }]
  })
}

const NOTABLE_POINTS = 10

/** The one percentage in the person's words on their time, where the check-ins come to something else. */
function writtenShare(period: Period, review: Review | null, words: ReviewWords): Contradiction[] {
  const text = review?.words['time-and-ownership'] ?? ''
  const written = [...text.matchAll(/(?<![\d.,])(\d{1,3})\s?%/g)].map((match) => Number(match[1]))
  const { value, coverage } = handsOnShare(period)
  const [share] = written
  if (share === undefined || written.length > 1 || value === null || !isEnough(coverage)) return []
  if (Math.abs(share - value) < NOTABLE_POINTS) return []
  const recordIds = [...period.checkIns.values()].filter(({ handsOn }) => handsOn !== null).map(({ id }) => id)
  return [{ text: words.gaps.share(share, Math.round(value), coverage), recordIds }]
}

function nameOf(journal: Journal, personId: string, words: ReviewWords): string {
  return journal.person.get(personId)?.name ?? words.someone
}
