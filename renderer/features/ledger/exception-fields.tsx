// An exception: its reason, and one renewal.
import { useState } from 'react'
import { canRenew, exceptionOn, renewException, type Exception } from '#shared/domain/exception'
import type { Day } from '#shared/calendar/day'
import { useStamp, useToday } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { TextField } from '../../ui/text-field'
import { panel } from './copy'
import type { FieldsProps } from './fields-props'

export function ExceptionFields({ record, put }: FieldsProps<Exception>) {
  const stamp = useStamp()
  const today = useToday()
  const now = exceptionOn(record, today)
  const [until, setUntil] = useState<Day | null>(null)
  const [reason, setReason] = useUnfinished(`renew/${record.id}`)
  const wasRenewed = record.events.some((event) => event.type === 'renewed')
  if (now.state === 'ended-early' || wasRenewed) return null
  const isFine = until !== null && canRenew(record, until, reason)
  function renew(): void {
    if (until === null) return
    put(renewException(record, until, reason, stamp()))
    setReason('')
  }

  return (
    <>
      <DateField
        label={panel.renewUntil}
        hint={panel.renewLimit}
        value={until}
        onChange={setUntil}
        min={now.until}
        isNarrow
      />
      <TextField label={panel.renewReason} value={reason} onChange={setReason} maxLength={200} />
      <Button isDisabled={!isFine} onPress={renew}>
        {panel.renew}
      </Button>
    </>
  )
}
