// One row of the check-in, by what it asks.
import { HANDS_ON_CHIPS, TOUCHES, type CheckIn } from '#shared/domain/check-in'
import { KeyedChips } from '../../ui/keyed-chips'
import { KeyedChoice } from '../../ui/keyed-choice'
import { copy, handsOnChips, touches } from './copy'
import type { CheckInRow } from './check-in-rows'
import {
  countChoices,
  dayKindChoices,
  energyChoices,
  handsOnChoices,
  upToThreeChoices,
  yesNoChoices,
  type Choice,
} from './choices'
import { CriticalPathRow } from './critical-path-row'
import { DecisionsRow } from './decisions-row'
import { DelegationRow } from './delegation-row'
import { OccasionalRow } from './occasional-row'
import { PeopleCountsRow } from './people-counts-row'
import { PeopleWorkRow } from './people-work-row'
import type { DayAnswering } from './use-day'
import { useWhen } from './use-when'

export interface RowProps {
  answering: DayAnswering
  /** Enter: on to the next row, answered or not. */
  onNext: () => void
}

export function CheckInRowView({ row, ...props }: RowProps & { row: CheckInRow }) {
  switch (row.id) {
    case 'criticalPath':
      return <CriticalPathRow {...props} />
    case 'peopleWorkCounts':
      return <PeopleCountsRow {...props} />
    case 'decisions':
      return <DecisionsRow {...props} />
    default:
      if ('delegation' in row) return <DelegationRow delegation={row.delegation} {...props} />
      if ('capture' in row) return <OccasionalRow id={row.capture} {...props} />
      if ('due' in row) return <PeopleWorkRow due={row.due} {...props} />
      return <FieldRow id={row.id} {...props} />
  }
}

type FieldId = Exclude<CheckInRow['id'], 'criticalPath' | 'peopleWorkCounts' | 'decisions' | `${string}:${string}`>

/** A row that fills one field of the check-in. */
function FieldRow({ id, answering, onNext }: RowProps & { id: FieldId }) {
  const { checkIn, answer } = answering
  const when = useWhen(answering.day)
  const label = id === 'touched' ? copy.rows.touched(when) : copy.rows[id]
  if (id === 'handsOnChips') {
    const kinds = HANDS_ON_CHIPS.map((value) => ({ value, label: handsOnChips[value] }))
    const set = (chips: CheckIn['handsOnChips'] | null) => answer({ handsOnChips: chips ?? [] })
    return (
      <KeyedChips label={label} choices={kinds} values={checkIn?.handsOnChips ?? []} onAnswer={set} onNext={onNext} />
    )
  }
  if (id === 'touched') {
    const kinds = TOUCHES.map((value) => ({ value, label: touches[value] }))
    const set = (touched: CheckIn['touched']) => answer({ touched })
    return (
      <KeyedChips
        label={label}
        none={copy.touchedNothing}
        choices={kinds}
        values={checkIn?.touched ?? null}
        onAnswer={set}
        onNext={onNext}
      />
    )
  }
  return (
    <KeyedChoice<CheckIn[typeof id]>
      label={label}
      choices={CHOICES[id]}
      value={checkIn?.[id] ?? null}
      onAnswer={(value) => answer({ [id]: value })}
      onNext={onNext}
    />
  )
}

type ChoiceId = Exclude<FieldId, 'handsOnChips' | 'touched'>

const CHOICES: { [F in ChoiceId]: readonly Choice<NonNullable<CheckIn[F]>>[] } = {
  dayKind: dayKindChoices,
  handsOn: handsOnChoices,
  waiting: upToThreeChoices,
  askedFirst: countChoices,
  gaveAnswer: countChoices,
  energy: energyChoices,
  lateWork: yesNoChoices,
}
