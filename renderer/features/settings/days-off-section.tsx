// Leave and holidays.
import { useState } from 'react'
import { addDays, type Day } from '#shared/calendar/day'
import { formatDayRange } from '#shared/calendar/format-day'
import { createDayOff, DAY_OFF_TYPES, MAX_DAY_OFF_SPAN, type DayOff } from '#shared/domain/day-off'
import { liveRecords } from '#shared/domain/journal'
import { moveToTrash } from '#shared/domain/stamp'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Section } from '../../ui/section'
import { Select } from '../../ui/select'
import { Row } from '../../ui/stack'
import { copy } from './copy'

const { daysOff: words } = copy

export function DaysOffSection() {
  const all = useJournal((journal) => journal.dayOff)
  const apply = useApply()
  const stamp = useStamp()
  const today = useToday()
  const [type, setType] = useState<DayOff['type']>('leave')
  const [from, setFrom] = useState<Day>(today)
  const [to, setTo] = useState<Day>(today)
  const isSpan = to >= from && to <= addDays(from, MAX_DAY_OFF_SPAN)
  const records = liveRecords({ dayOff: all }, 'dayOff').toSorted((a, b) => (a.from > b.from ? -1 : 1))

  return (
    <Section title={words.title} hint={words.hint}>
      <Row>
        <Select
          label={words.type}
          options={DAY_OFF_TYPES.map((value) => ({ value, label: words.types[value] }))}
          value={type}
          onChange={(value) => value && setType(value)}
        />
        <DateField label={words.from} value={from} onChange={(day) => day && setFrom(day)} isNarrow />
        <DateField
          label={words.to}
          value={to}
          onChange={(day) => day && setTo(day)}
          problem={isSpan ? null : words.problem}
          isNarrow
        />
        <Button
          isDisabled={!isSpan}
          onPress={() => apply({ label: words.add, puts: [createDayOff({ type, from, to }, stamp())] })}
        >
          {words.add}
        </Button>
      </Row>
      {records.length === 0 && <p>{words.none}</p>}
      {records.map((record) => (
        <Row key={record.id}>
          <span>
            {formatDayRange(record.from, record.to, 'en-GB')}, {words.types[record.type]}
          </span>
          <Button
            variant="plain"
            size="small"
            onPress={() => apply({ label: words.remove, puts: [moveToTrash(record, stamp())] })}
          >
            {words.remove}
          </Button>
        </Row>
      ))}
    </Section>
  )
}
