// When a person is away: their 1:1s are then not due, and a partner is not missed.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDayRange } from '#shared/calendar/format-day'
import type { Person } from '#shared/domain/person'
import { useApply } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { copy } from './copy'

export function AwayList({ person }: { person: Person }) {
  const [from, setFrom] = useState<Day | null>(null)
  const [to, setTo] = useState<Day | null>(null)
  const apply = useApply()
  const put = (away: Person['away']) => apply({ label: copy.panel.away, puts: [{ ...person, away }] })
  const isBackwards = from !== null && to !== null && to < from

  function add(): void {
    if (!from || !to || isBackwards) return
    put([...person.away, { from, to }])
    setFrom(null)
    setTo(null)
  }

  return (
    <Section level={3} title={copy.panel.away}>
      {person.away.map((range) => (
        <Row key={`${range.from} ${range.to}`}>
          <span>{formatDayRange(range.from, range.to, 'en-GB')}</span>
          <Button variant="plain" size="small" onPress={() => put(person.away.filter((other) => other !== range))}>
            {copy.panel.remove}
          </Button>
        </Row>
      ))}
      <Row>
        <DateField label={copy.panel.awayFrom} value={from} onChange={setFrom} isNarrow />
        <DateField
          label={copy.panel.awayTo}
          value={to}
          onChange={setTo}
          problem={isBackwards ? copy.problems['bad-span'] : null}
          isNarrow
        />
        <Button isDisabled={!from || !to || isBackwards} onPress={add}>
          {copy.panel.addAway}
        </Button>
      </Row>
    </Section>
  )
}
