// Some working days after a suggestion or a question: did it happen, did it help?
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { followUpAnswer, type Answer } from '#shared/domain/answer'
import { recordSuggestionEvent, type SuggestionRecord } from '#shared/domain/suggestion-record'
import { followUpDue } from '#shared/prompts/follow-up-due'
import { useApply, useJournal, useStamp, useWorkCalendar } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/stack'
import { copy } from './copy'

const { follow } = copy

export function FollowUpCard({ day }: { day: Day }) {
  const suggestion = useJournal((journal) => journal.suggestion)
  const answer = useJournal((journal) => journal.answer)
  const calendar = useWorkCalendar()
  const due = followUpDue({ suggestion, answer }, day, calendar)
  if (!due) return null
  return due.kind === 'answer' ? (
    <AskedOfQuestion key={due.id} answer={due} day={day} />
  ) : (
    <Asked key={due.id} record={due} day={day} />
  )
}

/** A question is not done; it can have changed something. */
function AskedOfQuestion({ answer, day }: { answer: Answer; day: Day }) {
  const apply = useApply()
  const stamp = useStamp()
  const note = (helped: boolean | null) =>
    apply({ label: follow.changed, puts: [followUpAnswer(answer, helped, stamp(day))] })
  return (
    <Card label={follow.title}>
      <p>
        {follow.title}: {answer.questionText}
      </p>
      <YesNoUnsure label={follow.changed} onAnswer={note} />
    </Card>
  )
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
        <YesNoUnsure label={follow.helped} onAnswer={note} />
      )}
    </Card>
  )
}

function YesNoUnsure({ label, onAnswer }: { label: string; onAnswer: (helped: boolean | null) => void }) {
  return (
    <Row>
      <span>{label}</span>
      <Button size="small" onPress={() => onAnswer(true)}>
        {follow.yes}
      </Button>
      <Button size="small" onPress={() => onAnswer(false)}>
        {follow.no}
      </Button>
      <Button size="small" onPress={() => onAnswer(null)}>
        {follow.unsure}
      </Button>
    </Row>
  )
}
