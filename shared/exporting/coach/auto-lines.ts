// The lines of the coach's page that the record can offer. Each is chosen by itself, and none is until then.
import type { Day } from '#shared/calendar/day'
import type { CoachPack } from '#shared/domain/coach-pack'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { commitmentsIn } from '#shared/insights/commitments'
import { energy } from '#shared/insights/day-answers'
import { delegationMoves } from '#shared/insights/delegation-moves'
import { agreedOn, handsOnShare } from '#shared/insights/hands-on'
import { blockedDays, pathStints } from '#shared/insights/path-stints'
import { peopleWorkIn, tally } from '#shared/insights/people-work-kept'
import { isIn, partOf, type Period } from '#shared/insights/period'
import { winsIn } from '#shared/insights/wins'
import { isSince, lastWritten } from './since-last-page'
import type { CoachWords } from './words-en'

export const AUTO_PARTS = ['changed', 'commitments', 'wins', 'pattern', 'energy'] as const
export type AutoPart = (typeof AUTO_PARTS)[number]

export interface AutoLine {
  /** The same for the same fact, so that a choice survives a redraw. */
  id: string
  part: AutoPart
  /** null for a line that counts. */
  day: Day | null
  text: string
}

export function autoLines(period: Period, words: CoachWords): AutoLine[] {
  const last = lastPack(period.journal, period.last)
  const changed = last && last.day >= period.first ? partOf(period, { first: last.day, last: period.last }) : period
  return [
    ...changedLines(changed, last, words),
    ...commitmentsIn(period).map(({ plan, state, day, wasEdited }) => ({
      id: `commitment:${plan.id}`,
      part: 'commitments' as const,
      day,
      text: words.commitment(state, wasEdited, `${plan.ifText} ${plan.thenText}`.trim()),
    })),
    ...winsIn(period).map(({ recordId, day, text }) => ({ id: `win:${recordId}`, part: 'wins' as const, day, text })),
    ...patternLines(period, words),
    ...energyLines(period, words),
  ]
}

/** The last page handed to a coach up to a day; null where there was none. */
export function lastPack(journal: Pick<Journal, 'coachPack'>, day: Day): CoachPack | null {
  const packs = liveRecords(journal, 'coachPack').filter((pack) => pack.audience === 'coach' && pack.day <= day)
  return packs.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null
}

function changedLines(period: Period, last: CoachPack | null, words: CoachWords): AutoLine[] {
  const nameOf = (id: string | null) => (id ? (period.journal.person.get(id)?.name ?? words.someone) : words.someone)
  const stints = pathStints(period).flatMap(({ item, from, to, ending, personId }) => {
    const lines: { way: 'came' | 'went'; day: Day; text: string }[] = []
    if (isIn(period, from)) lines.push({ way: 'came', day: from, text: words.cameToMe(item.title) })
    const gone =
      ending === 'handed-over' ? words.handedOver(item.title, nameOf(personId)) : words.offMyHands(item.title)
    if (to !== null && isIn(period, to)) lines.push({ way: 'went', day: to, text: gone })
    const since = lines.filter(({ day }) => isSince(last, day, lastWritten(item.events, day)))
    return since.map(({ way, day, text }) => ({ id: `path:${item.id}:${day}:${way}`, day, text }))
  })
  const since = delegationMoves(period).filter(({ day, delegation }) =>
    isSince(last, day, lastWritten(delegation.events, day)),
  )
  const moves = since.map(({ delegation, day, type, personId, level }) => ({
    id: `move:${delegation.id}:${day}:${type}`,
    day,
    text: words.move(type, delegation.title, nameOf(personId), level),
  }))
  return [...stints, ...moves]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((line) => ({ ...line, part: 'changed' as const }))
}

/** At most three, each with its count and what it rests on. */
function patternLines(period: Period, words: CoachWords): AutoLine[] {
  const line = (id: string, text: string): AutoLine => ({ id: `pattern:${id}`, part: 'pattern', day: null, text })
  const share = handsOnShare(period)
  const { blocked, known } = blockedDays(period)
  const { byOutcome, byReason, coverage } = tally(peopleWorkIn(period).filter(({ type }) => type === 'one-to-one'))
  const moved = byOutcome['moved-by-me']
  return [
    ...(share.value === null
      ? []
      : [line('hands-on', words.handsOn(share.value, agreedOn(period, period), share.coverage))]),
    ...(known === 0 ? [] : [line('path', words.blocked(blocked.length, { known, of: period.workingDays.length }))]),
    ...(moved === 0 ? [] : [line('one-to-ones', words.moved(moved, byReason['my-code'] ?? 0, coverage))]),
  ]
}

function energyLines(period: Period, words: CoachWords): AutoLine[] {
  const { value, low, lateDays, coverage } = energy(period)
  if (value === null) return []
  return [{ id: 'energy', part: 'energy', day: null, text: words.energy(value, low, lateDays, coverage) }]
}
