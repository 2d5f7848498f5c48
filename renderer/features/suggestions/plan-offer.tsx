// After a question about a take-back: a plan for the next time, where the person wants one.
import { useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { liveRecords } from '#shared/domain/journal'
import { subjectKey, type Subject } from '#shared/domain/subject'
import { openDayBook } from '#shared/prompts/day-book'
import { indexJournal } from '#shared/prompts/journal-index'
import { signalOf } from '#shared/prompts/signal-by-id'
import { useApply, useJournal } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/stack'
import { copy } from './copy'
import { PlanForm } from './plan-form'

const SIGNAL = 'S4'

interface PlanOfferProps {
  subject: Subject
  day: Day
}

export function PlanOffer({ subject, day }: PlanOfferProps) {
  const journal = useJournal((whole) => whole)
  const apply = useApply()
  const [isOpen, setIsOpen] = useState(false)
  const templates = useMemo(
    () => signalOf(SIGNAL).plans(subject, openDayBook(indexJournal(journal), day, {})),
    [subject, journal, day],
  )
  const isMade = liveRecords(journal, 'plan').some(
    (plan) => plan.from === day && plan.signalId === SIGNAL && subjectKey(plan.subject) === subjectKey(subject),
  )
  if (isMade) return <p role="status">{copy.answered['do-it']}</p>
  if (!isOpen)
    return (
      <Row>
        <Button onPress={() => setIsOpen(true)}>{copy.planNextTime}</Button>
      </Row>
    )
  return (
    <Card label={copy.planNextTime}>
      <PlanForm
        id={`${subject.id}/${day}`}
        follows={{ subject, signalId: SIGNAL, suggestionId: null }}
        {...{ templates, day }}
        onSave={(plan) => apply({ label: copy.planNextTime, puts: [plan] })}
        onClose={() => setIsOpen(false)}
      />
    </Card>
  )
}
