// Sections 11, 13 and 14: what looks ahead. The record only offers material; the person writes.
import { liveRecords } from '#shared/domain/journal'
import { pathStints } from '#shared/insights/path-stints'
import { byDay, type AssembledSection, type ReviewSource } from '../assembled'

export function assembleSelfRatings(): AssembledSection {
  return { id: 'self-ratings', figures: [], evidence: [] }
}

/** What is still the person's own: the likeliest thing to stop owning. */
export function assembleNextQuarter({ period, words }: ReviewSource): AssembledSection {
  const still = pathStints(period).filter(({ to }) => to === null)
  const evidence = still.map(({ item, from, age }) => ({
    recordId: item.id,
    day: from < period.first ? period.first : from,
    text: words.stillOwned(item.title, age),
  }))
  return { id: 'next-quarter', figures: [], evidence: byDay(evidence) }
}

/** What was noted to be raised with manager and coach, and was not. */
export function assembleAsk({ period, words }: ReviewSource): AssembledSection {
  const people = liveRecords(period.journal, 'person').filter(
    ({ relation }) => relation === 'manager' || relation === 'coach',
  )
  const evidence = people.flatMap(({ id, name, toRaise }) =>
    toRaise
      .filter(({ addedOn, raisedOn }) => addedOn <= period.last && (raisedOn === null || raisedOn > period.last))
      .map(({ text, addedOn }) => ({ recordId: id, day: addedOn, text: words.toRaise(name, text) })),
  )
  return { id: 'ask', figures: [], evidence: byDay(evidence) }
}
