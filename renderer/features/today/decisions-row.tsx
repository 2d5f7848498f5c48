// F7: up to three calls made today, each by level, subject and how it arrived.
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
  // By their place: the call being described stays the same rows, under the same fingers, when it becomes a record.
  const slots: (Decision | null)[] = decisions.length < MOST_DECISIONS ? [...decisions, null] : decisions
  const any = decisions.length > 0 ? true : (checkIn?.anyDecision ?? null)

  function answerAny(made: boolean | null): void {
    if (made === false) change((journal, now) => answerNoDecision(journal, day, mode, now))
    else answer({ anyDecision: made })
  }

  return (
    <>
      <KeyedChoice label={copy.rows.decisions} choices={anyChoices} value={any} onAnswer={answerAny} onNext={onNext} />
      {any &&
        slots.map((decision, index) => (
          <DecisionSlot key={index} decision={decision} answering={answering} onNext={onNext} />
        ))}
    </>
  )
}

/** Becomes a record with its first answer, who decided; what it was about may stay unknown. */
function DecisionSlot({ decision, answering, onNext }: RowProps & { decision: Decision | null }) {
  const { day, mode, change } = answering
  const apply = useApply()
  const level = decision?.level ?? null
  const write = (fields: Partial<Decision>, isDraft = false) =>
    decision && apply({ label: 'Decision', puts: [{ ...decision, ...fields }] }, { draft: isDraft })

  function setLevel(next: Level | null): void {
    if (!next) return
    if (decision) write({ level: next })
    else change((journal, now) => addDecision(journal, { day, level: next, subject: null }, mode, now))
  }

  function setSubject(subject: DecisionSubject | null): void {
    write({ subject })
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
          value={decision?.subject ?? null}
          onAnswer={setSubject}
          onNext={onNext}
        />
      )}
      {decision && <DecisionDetails decision={decision} write={write} onNext={onNext} />}
    </div>
  )
}

interface DecisionDetailsProps {
  decision: Decision
  write: (fields: Partial<Decision>, isDraft?: boolean) => void
  onNext: () => void
}

function DecisionDetails({ decision, write, onNext }: DecisionDetailsProps) {
  const apply = useApply()
  const stamp = useStamp()
  const remove = () => apply({ label: 'Remove a decision', puts: [moveToTrash(decision, stamp())] })
  return (
    <>
      <KeyedChoice
        label={copy.decision.arrival}
        isFollowUp
        choices={arrivalChoices}
        value={decision.arrival}
        onAnswer={(arrival) => write({ arrival })}
        onNext={onNext}
      />
      <TextField
        label={copy.decision.title}
        value={decision.title}
        onChange={(title) => write({ title }, true)}
        maxLength={200}
      />
      <Button variant="plain" onPress={remove}>
        {copy.decision.remove}
      </Button>
    </>
  )
}
