// Which days the page is about.
import type { Day } from '#shared/calendar/day'
import { DateField } from '../../ui/date-field'
import { FilterBar } from '../../ui/filter-bar'
import { Row } from '../../ui/stack'
import { copy } from './copy'
import { PERIOD_CHOICES, type CoachPage } from './use-coach-page'

export function PeriodPicker({ period, today }: { period: CoachPage['period']; today: Day }) {
  const { choice, span, setChoice, setOwn, hasPrevious } = period
  const offered = PERIOD_CHOICES.filter((value) => value !== 'since-last' || hasPrevious)
  return (
    <Row gap="medium" align="end">
      <FilterBar
        label={copy.period}
        options={offered.map((value) => ({ value, label: copy.periods[value] }))}
        value={choice}
        onChange={(next) => {
          setOwn(span)
          setChoice(next)
        }}
      />
      {choice === 'own' && (
        <>
          <DateField
            label={copy.from}
            value={span.first}
            max={span.last}
            onChange={(first) => first && first <= span.last && setOwn({ ...span, first })}
          />
          <DateField
            label={copy.to}
            value={span.last}
            min={span.first}
            max={today}
            onChange={(last) => last && last >= span.first && setOwn({ ...span, last })}
          />
        </>
      )}
    </Row>
  )
}
