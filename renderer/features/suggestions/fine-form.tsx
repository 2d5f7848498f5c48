// "True, but fine for now": always with an end date.
import { useState } from 'react'
import { addDays, type Day } from '#shared/calendar/day'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Row, Stack } from '../../ui/stack'
import { copy } from './copy'

const USUAL_DAYS = 14
const MOST_DAYS = 90

export function FineForm({
  day,
  onClose,
  onAnswer,
}: {
  day: Day
  onClose: () => void
  onAnswer: (until: Day) => void
}) {
  const [until, setUntil] = useState<Day | null>(addDays(day, USUAL_DAYS))
  return (
    <Stack gap="small">
      <p>{copy.fineTitle}</p>
      <DateField
        label={copy.fineUntil}
        value={until}
        min={addDays(day, 1)}
        max={addDays(day, MOST_DAYS)}
        onChange={setUntil}
        isNarrow
        autoFocus
      />
      <Row>
        <Button variant="primary" isDisabled={until === null || until <= day} onPress={() => until && onAnswer(until)}>
          {copy.confirm}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {copy.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
