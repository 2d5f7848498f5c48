// Some working days after a suggestion was taken up: did it happen, did it help?
import type { Day } from '#shared/calendar/day'
import { liveRecords } from '#shared/domain/journal'
import { recordSuggestionEvent, suggestionAnswerOn, type SuggestionRecord } from '#shared/domain/suggestion-record'
import { useApply, useJournal, useStamp, useWorkCalendar } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/stack'
import { copy } from './copy'
import { useState } from 'react'

const FOLLOW_UP_DAYS = 5

export function FollowUpCard({ day }: { day: Day }) {
  const records = useJournal((journal) => journal.suggestion)
  const calendar = useWorkCalendar()
  const due = liveRecords({ suggestion: records }, 'suggestion').find((record) => {
    const answer = suggestionAnswerOn(record, day)
    const isFollowed = record.events.some((event) => event.type === 'followed-up' && event.day <= day)
    return answer?.type === 'do-it' && !isFollowed && calendar.workingDaysBetween(answer.day, day) >= FOLLOW_UP_DAYS
  })
  return due ? <Asked key={due.id} record={due} day={day} /> : null
}

function Asked({ record, day }: { record: SuggestionRecord; day: Day }) {
  const [did, setDid] = useState<boolean | null>(null)
  const apply = useApply()
  const stamp = useStamp()
  const note = (helped: boolean | null) =>
    apply({
      label: record.title,
      puts: [recordSuggestionEvent(record, { type: 'followed-up', did: did ?? false, helped }, stamp(day))],
    })
  const { follow } = copy
  return (
    <Card label={follow.title}>
      <p>
        {follow.title}: {record.title}
      </p>
      {did === null ? (
        <Row>
          <span>{follow.did}</span>
          <Button size="small" onPress={() => setDid(true)}>
            {follow.yes}
          </Button>
          <Button size="small" onPress={() => note(null)}>
            {follow.no}
          </Button>
        </Row>
      ) : (
        <Row>
          <span>{follow.helped}</span>
          <Button size="small" onPress={() => note(true)}>
            {follow.yes}
          </Button>
          <Button size="small" onPress={() => note(false)}>
            {follow.no}
          </Button>
          <Button size="small" onPress={() => note(null)}>
            {follow.unsure}
          </Button>
        </Row>
      )}
    </Card>
  )
}
