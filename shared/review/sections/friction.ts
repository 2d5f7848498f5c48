// Section 6: friction cleared, and time with partners.
import { obstacleAges, type ObstacleAge } from '#shared/insights/obstacle-ages'
import { tally } from '#shared/insights/people-work-kept'
import { byDay, figure, figureOfDue, type AssembledSection, type EvidenceLine, type ReviewSource } from '../assembled'

export function assembleFriction(source: ReviewSource): AssembledSection {
  const { period, words, nameOf, work } = source
  const ages = obstacleAges(period)
  const open = ages.filter(({ state }) => state === 'open').map(({ age }) => age)
  const contacts = work.filter(({ type }) => type === 'partner')
  const { byOutcome, coverage } = tally(contacts)
  return {
    id: 'friction-and-partners',
    figures: [
      figure(source, 'obstacles-cleared', ages.filter(({ state }) => state === 'cleared').length),
      figure(source, 'obstacle-oldest', open.length === 0 ? null : Math.max(...open), 'working-days'),
      figureOfDue('partner-contacts', byOutcome.done, coverage),
    ],
    evidence: byDay([
      ...ages.flatMap((one) => obstacleLine(source, one)),
      ...contacts.flatMap(({ recordId, day, personId, title, outcome }) =>
        recordId && outcome === 'done' ? [{ recordId, day, text: words.partner(nameOf(personId), title) }] : [],
      ),
    ]),
  }
}

function obstacleLine(
  { period, words }: ReviewSource,
  { obstacle, state, closedOn, age }: ObstacleAge,
): EvidenceLine[] {
  if (state === 'dropped') return []
  const day = closedOn ?? (obstacle.since < period.first ? period.first : obstacle.since)
  const cleared = obstacle.events.findLast((event) => event.type === 'cleared')
  const text =
    state === 'cleared'
      ? words.obstacleCleared(obstacle.title, age, cleared?.type === 'cleared' ? cleared.text : '')
      : words.obstacleOpen(obstacle.title, age)
  return [{ recordId: obstacle.id, day, text }]
}
