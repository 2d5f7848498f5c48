// Section 4: delegations, one line each with what became of it.
import { delegationMoves, type DelegationMove, type DelegationMoveType } from '#shared/insights/delegation-moves'
import { byDay, figure, type AssembledSection, type EvidenceLine, type ReviewSource } from '../assembled'

export function assembleDelegations(source: ReviewSource): AssembledSection {
  const moves = delegationMoves(source.period)
  const count = (type: DelegationMoveType) => moves.filter((move) => move.type === type).length
  const ids = [...new Set(moves.map(({ delegation }) => delegation.id))]
  return {
    id: 'delegations',
    figures: [
      figure(source, 'given', count('given')),
      figure(source, 'raised', count('level-raised')),
      figure(source, 'finished', count('finished')),
      figure(source, 'taken-back', count('taken-back')),
      figure(source, 'abandoned', count('abandoned')),
    ],
    evidence: byDay(
      ids.flatMap((id) =>
        delegationLine(
          source,
          moves.filter(({ delegation }) => delegation.id === id),
        ),
      ),
    ),
  }
}

function delegationLine({ words, nameOf }: ReviewSource, moves: readonly DelegationMove[]): EvidenceLine[] {
  const [first] = moves
  if (!first) return []
  const said = moves.map(({ type, day, level, personId, text }) => words.move(type, day, level, nameOf(personId), text))
  const { delegation, day, personId } = first
  return [{ recordId: delegation.id, day, text: words.delegation(delegation.title, nameOf(personId), said) }]
}
