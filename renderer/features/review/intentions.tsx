// Section 13: three if-then sentences for the next quarter, each of which can become a plan.
import { useMemo } from 'react'
import type { ReviewIntention } from '#shared/domain/review'
import { presentPeople } from '#shared/domain/live'
import {
  canBecomePlan,
  INTENTION_TYPES,
  intentionOf,
  planFromIntention,
  writeIntention,
} from '#shared/review/intentions'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DateField } from '../../ui/date-field'
import { Row } from '../../ui/stack'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { copy, words } from './copy'
import type { ChangeReview } from './use-review'
import styles from './review.module.css'

interface IntentionsProps {
  intentions: readonly ReviewIntention[]
  change: ChangeReview
}

export function Intentions({ intentions, change }: IntentionsProps) {
  return (
    <div className={styles['stack']}>
      {INTENTION_TYPES.map((type) => (
        <Intention key={type} intention={intentionOf(intentions, type)} change={change} />
      ))}
    </div>
  )
}

function Intention({ intention, change }: { intention: ReviewIntention; change: ChangeReview }) {
  const apply = useApply()
  const stamp = useStamp()
  const people = useJournal((journal) => journal.person)
  const today = useToday()
  const options = useMemo(
    () => presentPeople({ person: people }, today).map(({ id, name }) => ({ value: id, label: name })),
    [people, today],
  )
  const title = words.intentions[intention.type]
  const example = copy.intentions.examples[intention.type]
  const write = (changed: Partial<ReviewIntention>, draft: boolean) =>
    change((present) => writeIntention(present, intention.type, changed), { draft })

  function plan(): void {
    const made = planFromIntention(intention, stamp())
    apply({ label: title, puts: [made] })
    write({ planId: made.id }, false)
  }

  return (
    <Card label={title}>
      <strong>{title}</strong>
      <TextField
        label={copy.intentions.ifText}
        placeholder={example.ifText}
        value={intention.ifText}
        onChange={(ifText) => write({ ifText }, true)}
      />
      <TextField
        label={copy.intentions.thenText}
        placeholder={example.thenText}
        value={intention.thenText}
        onChange={(thenText) => write({ thenText }, true)}
      />
      <Row align="end" gap="medium">
        <Select
          label={copy.intentions.person}
          none={copy.intentions.nobody}
          options={options}
          value={intention.personId}
          onChange={(personId) => write({ personId }, false)}
          isNarrow
        />
        <DateField label={copy.intentions.by} value={intention.by} onChange={(by) => write({ by }, false)} />
        {intention.planId === null ? (
          <Button isDisabled={!canBecomePlan(intention)} onPress={plan}>
            {copy.intentions.plan}
          </Button>
        ) : (
          <span role="status" className={styles['quiet']}>
            {copy.intentions.planned}
          </span>
        )}
      </Row>
    </Card>
  )
}
