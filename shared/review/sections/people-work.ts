// Sections 5 and 10: people work kept, and what was postponed for the person's own code.
import { coaching } from '#shared/insights/day-answers'
import { feedbackAges, medianAgeWhenGiven } from '#shared/insights/feedback-ages'
import { longestWait } from '#shared/insights/hiring-waits'
import { shortCounts, tally, type PeopleWorkDone } from '#shared/insights/people-work-kept'
import { byDay, figure, figureOfDue, type AssembledSection, type EvidenceLine, type ReviewSource } from '../assembled'

export function assemblePeopleWork(source: ReviewSource): AssembledSection {
  const { period, work } = source
  const oneToOnes = work.filter(({ type }) => type === 'one-to-one')
  const { byOutcome, coverage } = tally(oneToOnes)
  const ages = feedbackAges(period)
  const { share, coverage: coached } = coaching(period)
  return {
    id: 'people-work',
    figures: [
      figureOfDue('one-to-ones-kept', byOutcome.done, coverage),
      figureOfDue('one-to-ones-moved', byOutcome['moved-by-me'], coverage),
      figure(source, 'feedback-age', medianAgeWhenGiven(ages), 'working-days'),
      figure(source, 'feedback-open', ages.filter(({ state }) => state === 'open').length),
      figure(source, 'asked-first', share, 'percent', coached),
      figure(source, 'hiring-wait', longestWait(period)?.age ?? null, 'working-days'),
    ],
    evidence: byDay([...movedOneToOnes(source, oneToOnes), ...feedback(source), ...hiring(source)]),
  }
}

function movedOneToOnes({ words, nameOf }: ReviewSource, work: readonly PeopleWorkDone[]): EvidenceLine[] {
  return work.flatMap(({ recordId, day, personId, outcome, reason, movedTo }) => {
    if (recordId === null) return []
    const name = nameOf(personId)
    if (outcome === 'moved-by-me') return [{ recordId, day, text: words.oneToOneMoved(name, reason, movedTo) }]
    return outcome === 'dropped' ? [{ recordId, day, text: words.oneToOneDropped(name) }] : []
  })
}

function feedback({ period, words, nameOf }: ReviewSource): EvidenceLine[] {
  return feedbackAges(period).flatMap(({ owed, state, closedOn, age }) => {
    const name = nameOf(owed.personId)
    const day = closedOn ?? (owed.since < period.first ? period.first : owed.since)
    if (state === 'dropped') return []
    return [
      {
        recordId: owed.id,
        day,
        text: state === 'given' ? words.feedbackSaid(name, age) : words.feedbackOwed(name, age),
      },
    ]
  })
}

function hiring({ period, words }: ReviewSource): EvidenceLine[] {
  const longest = longestWait(period)
  return longest
    ? [{ recordId: longest.recordId, day: longest.day, text: words.candidateWaits(longest.title, longest.age) }]
    : []
}

export function assemblePostponed(source: ReviewSource): AssembledSection {
  const { period, words, nameOf, work } = source
  const moved = work.filter(({ outcome, reason }) => outcome === 'moved-by-me' && reason === 'my-code')
  const named = moved.flatMap(({ recordId, day, type, personId, title, movedTo }) => {
    const what = title || words.peopleWork[type]
    const said = personId ? words.withPerson(what, nameOf(personId)) : what
    return recordId ? [{ recordId, day, text: words.movedForCode(said, movedTo) }] : []
  })
  const counted = [...period.checkIns.values()].flatMap(({ id, day, peopleWorkCounts: counts }) =>
    counts?.reason === 'my-code' && counts.movedByMe !== null && counts.movedByMe > 0
      ? [{ recordId: id, day, text: words.movedCount(counts.movedByMe) }]
      : [],
  )
  const total = moved.length + shortCounts(period).forMyCode
  return {
    id: 'postponed',
    figures: [figure(source, 'moved-for-code', total)],
    evidence: byDay([...named, ...counted]),
  }
}
