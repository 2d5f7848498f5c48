// The day on which the arrangement is looked at again: a plan like any other, shown on Today at its cue.
import { useState, type ReactNode } from 'react'
import { addDays, type Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { Charter } from '#shared/domain/charter'
import { createPlan, editPlan } from '#shared/domain/plan'
import { ARRANGEMENT_SIGNAL, type Arrangement } from '#shared/insights/arrangement'
import { useApply, useStamp } from '../../../journal/journal-context'
import { Button } from '../../../ui/button'
import { DateField } from '../../../ui/date-field'
import { Section } from '../../../ui/section'
import { Row } from '../../../ui/stack'
import { copy } from './copy'

const USUAL_DAYS = 30
const MOST_DAYS = 365

interface NextReviewProps {
  charter: Charter | null
  next: Arrangement['nextReview']
  today: Day
  actions: ReactNode
}

export function NextReview({ charter, next, today, actions }: NextReviewProps) {
  const apply = useApply()
  const stamp = useStamp()
  const [chosen, setChosen] = useState<Day | null>(null)
  const day = chosen ?? next?.day ?? addDays(today, USUAL_DAYS)
  const isValid = day > today && day <= addDays(today, MOST_DAYS)

  function save(): void {
    const now = stamp()
    const words = { ifText: copy.planIf(formatDay(day, 'en-GB', 'long')), thenText: copy.planThen }
    const cue = { on: 'day' as const, day }
    const subject = charter ? { kind: 'charter' as const, id: charter.id } : null
    const plan = next
      ? editPlan(next.plan, { ...words, cue }, now)
      : createPlan({ ...words, cue, from: today, subject, signalId: ARRANGEMENT_SIGNAL }, now)
    apply({ label: copy.review, puts: [plan] })
    setChosen(null)
  }

  return (
    <Section title={copy.review} hint={copy.reviewHint} actions={actions}>
      {next && <p role="status">{copy.reviewOn(formatDay(next.day, 'en-GB', 'long'))}</p>}
      <Row align="end">
        <DateField
          label={copy.reviewDay}
          value={day}
          min={addDays(today, 1)}
          max={addDays(today, MOST_DAYS)}
          onChange={setChosen}
          isNarrow
        />
        <Button variant="primary" isDisabled={!isValid} onPress={save}>
          {next ? copy.moveReview : copy.setReview}
        </Button>
      </Row>
    </Section>
  )
}
