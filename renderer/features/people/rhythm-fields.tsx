// Every n weeks on a weekday, or no regular 1:1.
import type { OneToOneRhythm } from '#shared/domain/person'
import type { Weekday } from '#shared/calendar/day'
import { NumberField } from '../../ui/number-field'
import { Select } from '../../ui/select'
import { Row } from '../../ui/stack'
import { copy, weekdays } from './copy'

interface RhythmFieldsProps {
  rhythm: OneToOneRhythm | null
  onChange: (rhythm: OneToOneRhythm | null) => void
}

const MOST_WEEKS = 13

export function RhythmFields({ rhythm, onChange }: RhythmFieldsProps) {
  return (
    <Row>
      <Select
        label={copy.columns.rhythm}
        none={copy.panel.noRhythm}
        options={weekdays.map((label, index) => ({ value: index + 1, label }))}
        value={rhythm?.weekday ?? null}
        onChange={(weekday) =>
          onChange(weekday === null ? null : { everyWeeks: rhythm?.everyWeeks ?? 1, weekday: weekday as Weekday })
        }
      />
      {rhythm && (
        <NumberField
          label={copy.panel.rhythm}
          unit={copy.panel.weeks}
          min={1}
          max={MOST_WEEKS}
          value={rhythm.everyWeeks}
          onChange={(everyWeeks) => everyWeeks && onChange({ ...rhythm, everyWeeks })}
          isNarrow
        />
      )}
    </Row>
  )
}
