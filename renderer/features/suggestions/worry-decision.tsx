// "Decide it": the decision as it goes into the ledger.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { createDecision, DECISION_SUBJECTS, type Decision, type DecisionSubject } from '#shared/domain/decision'
import { LEVELS, type Level } from '#shared/domain/level'
import type { Subject } from '#shared/domain/subject'
import { useStamp } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { RadioRow } from '../../ui/radio-row'
import { Select } from '../../ui/select'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy, decisionSubjects, levelNames } from './copy'

interface WorryDecisionProps {
  about: string
  subject: Subject | null
  day: Day
  onClose: () => void
  onDecide: (decision: Decision) => void
}

export function WorryDecision({ about, subject, day, onClose, onDecide }: WorryDecisionProps) {
  const [title, setTitle] = useUnfinished(`worry/${about}/decision`)
  const [level, setLevel] = useState<Level>(1)
  const [kind, setKind] = useState<DecisionSubject>(subject?.kind === 'person' ? 'people' : 'technical')
  const stamp = useStamp()
  const { worry: words } = copy

  function decide(): void {
    if (title.trim() === '') return
    const personId = subject?.kind === 'person' ? subject.id : null
    setTitle('')
    onDecide(createDecision({ day, title, level, subject: kind, personId }, stamp(day)))
  }

  return (
    <Stack gap="small">
      <TextField
        label={words.decision}
        hint={words.decisionHint}
        value={title}
        onChange={setTitle}
        onEnter={decide}
        maxLength={200}
        autoFocus
      />
      <Select
        label={words.level}
        options={LEVELS.map((value) => ({ value, label: `${value} · ${levelNames[value]}` }))}
        value={level}
        onChange={(chosen) => chosen && setLevel(chosen)}
      />
      <RadioRow
        label={words.kind}
        isInline
        options={DECISION_SUBJECTS.map((value) => ({ value, label: decisionSubjects[value] }))}
        value={kind}
        onChange={setKind}
      />
      <Row>
        <Button variant="primary" isDisabled={title.trim() === ''} onPress={decide}>
          {words.keepDecision}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {copy.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
