// One row of the check-in, by what it asks.
import { HANDS_ON_CHIPS, TOUCHES } from '#shared/domain/check-in'
import { KeyedChips } from '../../ui/keyed-chips'
import { KeyedChoice } from '../../ui/keyed-choice'
import { copy, handsOnChips, touches } from './copy'
import type { CheckInRow } from './check-in-rows'
import { countChoices, dayKindChoices, energyChoices, handsOnChoices, upToThreeChoices, yesNoChoices } from './choices'
import { CriticalPathRow } from './critical-path-row'
import { DecisionsRow } from './decisions-row'
import { DelegationRow } from './delegation-row'
import { PeopleCountsRow } from './people-counts-row'
import { PeopleWorkRow } from './people-work-row'
import type { DayAnswering } from './use-day'

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
      if ('due' in row) return <PeopleWorkRow due={row.due} {...props} />
      return <FieldRow id={row.id} {...props} />
  }
}

type FieldId = Exclude<CheckInRow['id'], 'criticalPath' | 'peopleWorkCounts' | 'decisions' | `${string}:${string}`>

/** A row that fills one field of the check-in. */
function FieldRow({ id, answering, onNext }: RowProps & { id: FieldId }) {
  const { checkIn, answer } = answering
  const label = copy.rows[id]
  switch (id) {
    case 'dayKind':
      return (
        <KeyedChoice
          label={label}
          choices={dayKindChoices}
          value={checkIn?.dayKind ?? null}
          onAnswer={(dayKind) => answer({ dayKind })}
          onNext={onNext}
        />
      )
    case 'handsOn':
      return (
        <KeyedChoice
          label={label}
          choices={handsOnChoices}
          value={checkIn?.handsOn ?? null}
          onAnswer={(handsOn) => answer({ handsOn })}
          onNext={onNext}
        />
      )
    case 'handsOnChips':
      return (
        <KeyedChips
          label={label}
          choices={HANDS_ON_CHIPS.map((value) => ({ value, label: handsOnChips[value] }))}
          values={checkIn?.handsOnChips ?? []}
          onAnswer={(chips) => answer({ handsOnChips: chips ?? [] })}
          onNext={onNext}
        />
      )
    case 'touched':
      return (
        <KeyedChips
          label={label}
          none={copy.touchedNothing}
          choices={TOUCHES.map((value) => ({ value, label: touches[value] }))}
          values={checkIn?.touched ?? null}
          onAnswer={(touched) => answer({ touched })}
          onNext={onNext}
        />
      )
    case 'waiting':
      return (
        <KeyedChoice
          label={label}
          choices={upToThreeChoices}
          value={checkIn?.waiting ?? null}
          onAnswer={(waiting) => answer({ waiting })}
          onNext={onNext}
        />
      )
    case 'askedFirst':
      return (
        <KeyedChoice
          label={label}
          choices={countChoices}
          value={checkIn?.askedFirst ?? null}
          onAnswer={(askedFirst) => answer({ askedFirst })}
          onNext={onNext}
        />
      )
    case 'gaveAnswer':
      return (
        <KeyedChoice
          label={label}
          choices={countChoices}
          value={checkIn?.gaveAnswer ?? null}
          onAnswer={(gaveAnswer) => answer({ gaveAnswer })}
          onNext={onNext}
        />
      )
    case 'energy':
      return (
        <KeyedChoice
          label={label}
          choices={energyChoices}
          value={checkIn?.energy ?? null}
          onAnswer={(energy) => answer({ energy })}
          onNext={onNext}
        />
      )
    case 'lateWork':
      return (
        <KeyedChoice
          label={label}
          choices={yesNoChoices}
          value={checkIn?.lateWork ?? null}
          onAnswer={(lateWork) => answer({ lateWork })}
          onNext={onNext}
        />
      )
  }
}
