// F7: up to three calls made today, each by level, subject and how it arrived.
import { useState } from 'react'
import { DECISION_ARRIVALS, DECISION_SUBJECTS, type Decision, type DecisionSubject } from '#shared/domain/decision'
import { DECISION_LEVELS_ASKED, type Level } from '#shared/domain/level'
import { moveToTrash } from '#shared/domain/stamp'
import { useApply, useJournal, useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { KeyedChoice } from '../../ui/keyed-choice'
import { TextField } from '../../ui/text-field'
import { addDecision, answerNoDecision, decisionsOn } from './check-in-changes'
import type { RowProps } from './check-in-row-view'
import { copy, decisionArrivals, decisionSubjects, levels } from './copy'
import styles from './today.module.css'

const MOST_DECISIONS = 3
const anyChoices = [
  { value: false, label: copy.decision.none, digit: 0 },
  { value: true, label: copy.decision.some, digit: 1 },
]
const levelChoices = DECISION_LEVELS_ASKED.map((value) => ({ value, label: levels[value], digit: value }))
const subjectChoices = DECISION_SUBJECTS.map((value, index) => ({
  value,
  label: decisionSubjects[value],
  digit: index + 1,
}))
const arrivalChoices = DECISION_ARRIVALS.map((value, index) => ({
  value,
  label: decisionArrivals[value],
  digit: index + 1,
}))

export function DecisionsRow({ answering, onNext }: RowProps) {
  const { day, mode, checkIn, change, answer } = answering
  const all = useJournal((journal) => journal.decision)
  const decisions = decisionsOn({ decision: all }, day)
  const any = decisions.length > 0 ? true : (checkIn?.anyDecision ?? null)

  function answerAny(made: boolean | null): void {
    if (made === false) change((journal, now) => answerNoDecision(journal, day, mode, now))
    else answer({ anyDecision: made })
  }

  return (
    <>
      <KeyedChoice label={copy.rows.decisions} choices={anyChoices} value={any} onAnswer={answerAny} onNext={onNext} />
      {decisions.map((decision) => (
        <DecisionFields key={decision.id} decision={decision} onNext={onNext} />
      ))}
      {any && decisions.length < MOST_DECISIONS && (
        <NewDecision key={decisions.length} answering={answering} onNext={onNext} />
      )}
    </>
  )
}

/** Becomes a record once it is known who decided and about what: a decision without them would be a guess. */
function NewDecision({ answering, onNext }: RowProps) {
  const { day, mode, change } = answering
  const [level, setLevel] = useState<Level | null>(null)

  function setSubject(subject: DecisionSubject | null): void {
    if (level && subject) change((journal, now) => addDecision(journal, { day, level, subject }, mode, now))
  }

  return (
    <div className={styles['followUp']}>
      <KeyedChoice
        label={copy.decision.who}
        isFollowUp
        choices={levelChoices}
        value={level}
        onAnswer={setLevel}
        onNext={onNext}
      />
      {level && (
        <KeyedChoice
          label={copy.decision.subject}
          isFollowUp
          choices={subjectChoices}
          value={null}
          onAnswer={setSubject}
          onNext={onNext}
        />
      )}
    </div>
  )
}

function DecisionFields({ decision, onNext }: { decision: Decision; onNext: () => void }) {
  const apply = useApply()
  const stamp = useStamp()
  const set = (change: Partial<Decision>, draft = false) =>
    apply({ label: 'Decision', puts: [{ ...decision, ...change }] }, { draft })
  const remove = () => apply({ label: 'Remove a decision', puts: [moveToTrash(decision, stamp())] })
  return (
    <div className={styles['followUp']}>
      <TextField
        label={copy.decision.title}
        value={decision.title}
        onChange={(title) => set({ title }, true)}
        maxLength={200}
      />
      <KeyedChoice
        label={copy.decision.who}
        isFollowUp
        choices={levelChoices}
        value={decision.level}
        onAnswer={(level) => level && set({ level })}
        onNext={onNext}
      />
      <KeyedChoice
        label={copy.decision.subject}
        isFollowUp
        choices={subjectChoices}
        value={decision.subject}
        onAnswer={(subject) => subject && set({ subject })}
        onNext={onNext}
      />
      <KeyedChoice
        label={copy.decision.arrival}
        isFollowUp
        choices={arrivalChoices}
        value={decision.arrival}
        onAnswer={(arrival) => set({ arrival })}
        onNext={onNext}
      />
      <Button variant="plain" onPress={remove}>
        {copy.decision.remove}
      </Button>
    </div>
  )
}
