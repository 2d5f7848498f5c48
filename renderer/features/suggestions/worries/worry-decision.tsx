// "Decide it": the decision as it goes into the ledger.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { createDecision, type Decision, type DecisionSubject } from '#shared/domain/decision'
import type { Level } from '#shared/domain/level'
import type { Subject } from '#shared/domain/subject'
import { useStamp } from '../../../journal/journal-context'
import { useUnfinished } from '../../../journal/use-unfinished'
import { Button } from '../../../ui/button'
import { DecisionChoice } from '../../../ui/decision-choice'
import { Row, Stack } from '../../../ui/stack'
import { TextField } from '../../../ui/text-field'
import { copy } from '../copy'
import { words } from './copy'

interface WorryDecisionProps {
  /** Under which what is typed is kept. */
  place: string
  subject: Subject | null
  day: Day
  onClose: () => void
  onDecide: (decision: Decision) => void
}

export function WorryDecision({ place, subject, day, onClose, onDecide }: WorryDecisionProps) {
  const [title, setTitle] = useUnfinished(`${place}/decision`)
  // Nothing is chosen beforehand: what decisions show of their weeks counts only what the person said.
  const [level, setLevel] = useState<Level | null>(null)
  const [kind, setKind] = useState<DecisionSubject | null>(null)
  const stamp = useStamp()
  const isReady = title.trim() !== '' && level !== null

  function decide(): void {
    if (!isReady) return
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
      <DecisionChoice level={level} subject={kind} onLevel={setLevel} onSubject={setKind} />
      <Row>
        <Button variant="primary" isDisabled={!isReady} onPress={decide}>
          {words.keepDecision}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {copy.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
