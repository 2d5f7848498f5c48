// Of a decision: at which level it was made, and what it is about. The ledger asks it, and whoever decides a worry.
import { DECISION_SUBJECTS, type DecisionSubject } from '#shared/domain/decision'
import { LEVELS, type Level } from '#shared/domain/level'
import { decisionSubjects, levelNames } from './decision-words'
import { Select } from './select'
import { words } from './words'

interface DecisionChoiceProps {
  /** null while nothing is chosen. */
  level: Level | null
  subject: DecisionSubject | null
  onLevel: (level: Level) => void
  onSubject: (subject: DecisionSubject) => void
}

export function DecisionChoice({ level, subject, onLevel, onSubject }: DecisionChoiceProps) {
  return (
    <>
      <Select
        label={words.level}
        options={LEVELS.map((value) => ({ value, label: `${value} · ${levelNames[value]}` }))}
        value={level}
        onChange={(chosen) => chosen && onLevel(chosen)}
      />
      <Select
        label={words.subject}
        options={DECISION_SUBJECTS.map((value) => ({ value, label: decisionSubjects[value] }))}
        value={subject}
        onChange={(chosen) => chosen && onSubject(chosen)}
      />
    </>
  )
}
