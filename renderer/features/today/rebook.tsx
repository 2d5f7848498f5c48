// A 1:1 that made way for one's own code: when it is held instead, in one tap.
import { useId } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { liveRecords } from '#shared/domain/journal'
import { outcomesUpTo, recordOutcome } from '#shared/domain/people-work'
import { useApply, useJournal, useStamp, useWorkCalendar } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Row } from '../../ui/stack'
import { about } from './check-in-changes'
import { copy } from './copy'

const { rebook: words } = copy
const NEXT_DAYS = [1, 2, 3]

interface RebookProps {
  personId: string
  day: Day
}

export function Rebook({ personId, day }: RebookProps) {
  const peopleWork = useJournal((journal) => journal.peopleWork)
  const people = useJournal((journal) => journal.person)
  const calendar = useWorkCalendar()
  const apply = useApply()
  const stamp = useStamp()
  const labelId = useId()
  const name = people.get(personId)?.name ?? ''
  const moved = liveRecords({ peopleWork }, 'peopleWork').flatMap((work) => {
    const today = outcomesUpTo(work, day).find((event) => event.day === day)
    const isIt = work.type === 'one-to-one' && work.personId === personId && today?.outcome === 'moved-by-me'
    return isIt ? [{ work, today }] : []
  })[0]
  if (!moved) return null
  const { work, today } = moved
  if (today.movedTo !== null) return <p role="status">{words.done(name, formatDay(today.movedTo, 'en-GB', 'short'))}</p>
  const rebook = (movedTo: Day) =>
    apply({
      label: words.label(name),
      puts: [recordOutcome(work, 'moved-by-me', about(day, stamp()), { reason: today.reason, movedTo })],
    })
  return (
    <div role="group" aria-labelledby={labelId}>
      <Row>
        <span id={labelId}>{words.label(name)}</span>
        {NEXT_DAYS.map((count) => {
          const to = calendar.addWorkingDays(day, count)
          return (
            <Button key={to} size="small" onPress={() => rebook(to)}>
              {formatDay(to, 'en-GB', 'short')}
            </Button>
          )
        })}
      </Row>
    </div>
  )
}
