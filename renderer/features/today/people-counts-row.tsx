// F6 in the thirty-second mode: how many pieces of people work were done, moved or dropped.
import { MOVE_REASONS, type CheckIn } from '#shared/domain/check-in'
import { KeyedChoice } from '../../ui/keyed-choice'
import { KeyedCount } from '../../ui/keyed-count'
import type { RowProps } from './check-in-row-view'
import { copy, moveReasons } from './copy'
import { useWhen } from './use-when'

type Counts = NonNullable<CheckIn['peopleWorkCounts']>
const UNKNOWN: Counts = { done: null, movedByMe: null, movedByThem: null, dropped: null, reason: null }
const KINDS = [
  ['done', copy.countDone],
  ['movedByMe', copy.countMovedByMe],
  ['movedByThem', copy.countMovedByThem],
  ['dropped', copy.countDropped],
] as const
const reasonChoices = MOVE_REASONS.map((value, index) => ({ value, label: moveReasons[value], digit: index + 1 }))

export function PeopleCountsRow({ answering, onNext }: RowProps) {
  const when = useWhen(answering.day)
  const counts = answering.checkIn?.peopleWorkCounts ?? null
  const answer = (change: Partial<Counts>) =>
    answering.answer({ peopleWorkCounts: { ...(counts ?? UNKNOWN), ...change } })
  return (
    <>
      {KINDS.map(([kind, label]) => (
        <KeyedCount
          key={kind}
          label={`${copy.rows.peopleWorkCounts(when)}: ${label}`}
          value={counts?.[kind] ?? null}
          onAnswer={(count) => answer({ [kind]: count })}
          onNext={onNext}
        />
      ))}
      {(counts?.movedByMe ?? 0) > 0 && (
        <KeyedChoice
          label={copy.moveWhy}
          isFollowUp
          choices={reasonChoices}
          value={counts?.reason ?? null}
          onAnswer={(reason) => answer({ reason })}
          onNext={onNext}
        />
      )}
    </>
  )
}
