// What is asked when something is added to a list: its few essentials; the rest can follow in its panel.
import type { Weekday } from '#shared/calendar/day'
import { OWNER_EXPERIENCES } from '#shared/domain/delegation'
import { EXCEPTION_TYPES } from '#shared/domain/exception'
import { LEVELS } from '#shared/domain/level'
import { OBSTACLE_TYPES } from '#shared/domain/obstacle'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { DecisionChoice } from '../../ui/decision-choice'
import { levelNames } from '../../ui/decision-words'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { addProblems, copy, cueKinds, obstacleTypes, ownerExperiences, panel, weekdays } from './copy'
import type { AddProblem, Draft } from './ledger-add'
import type { LedgerKind } from './ledger-rows'
import { PersonSelect } from './person-select'

interface AddFieldsProps {
  kind: LedgerKind
  draft: Draft
  problem: AddProblem | null
  onChange: (change: Partial<Draft>) => void
  onEnter: () => void
}

const TITLES: Record<LedgerKind, string> = {
  pathItem: panel.title,
  delegation: panel.title,
  decision: panel.title,
  feedbackOwed: panel.whatYouSaw,
  obstacle: panel.title,
  plan: panel.ifText,
  exception: panel.renewReason,
}
const ABOUT_TITLE: readonly AddProblem[] = ['no-title', 'no-reason']
const ABOUT_END: readonly AddProblem[] = ['ends-before-it-starts', 'too-long']

export function AddFields(props: AddFieldsProps) {
  const { kind, draft, problem, onChange, onEnter } = props
  const problemIf = (mine: readonly AddProblem[]) => (problem && mine.includes(problem) ? addProblems[problem] : null)
  return (
    <>
      <TextField
        label={TITLES[kind]}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        onEnter={onEnter}
        maxLength={200}
        problem={problemIf(ABOUT_TITLE)}
        autoFocus
      />
      {kind === 'plan' && (
        <TextField
          label={panel.thenText}
          value={draft.thenText}
          onChange={(thenText) => onChange({ thenText })}
          onEnter={onEnter}
          problem={problemIf(['no-then'])}
        />
      )}
      <OwnerField {...props} problemText={problemIf(['no-person'])} />
      {kind === 'pathItem' && (
        <Checkbox label={panel.offPath} isSelected={draft.offPath} onChange={(offPath) => onChange({ offPath })} />
      )}
      {kind === 'delegation' && <NewDelegation draft={draft} onChange={onChange} />}
      {kind === 'decision' && <NewDecision draft={draft} onChange={onChange} />}
      {kind === 'plan' && <NewCue draft={draft} onChange={onChange} />}
      {kind === 'obstacle' && (
        <Select
          label={panel.type}
          options={OBSTACLE_TYPES.map((value) => ({ value, label: obstacleTypes[value] }))}
          value={draft.obstacleType}
          onChange={(type) => type && onChange({ obstacleType: type })}
        />
      )}
      {kind === 'exception' && (
        <Select
          label={panel.type}
          options={EXCEPTION_TYPES.map((value) => ({ value, label: copy.exceptionTypes[value] }))}
          value={draft.exceptionType}
          onChange={(type) => type && onChange({ exceptionType: type })}
        />
      )}
      {kind !== 'plan' && (
        <DateField
          label={kind === 'exception' ? panel.from : panel.since}
          value={draft.since}
          onChange={(since) => since && onChange({ since })}
          isNarrow
        />
      )}
      {kind === 'exception' && (
        <DateField
          label={panel.until}
          value={draft.until}
          onChange={(until) => until && onChange({ until })}
          problem={problemIf(ABOUT_END)}
          isNarrow
        />
      )}
    </>
  )
}

function OwnerField({ kind, draft, onChange, problemText }: AddFieldsProps & { problemText: string | null }) {
  const isAsked = kind !== 'plan' || draft.cue === 'one-to-one'
  if (!isAsked || (kind === 'exception' && draft.exceptionType !== 'covering-absence')) return null
  const canBeMe = kind === 'pathItem' || kind === 'obstacle'
  const label =
    { pathItem: panel.owner, obstacle: panel.owner, decision: panel.decider, exception: panel.covering }[
      kind as string
    ] ?? panel.person
  return (
    <PersonSelect
      label={label}
      canBeMe={canBeMe}
      value={draft.owner || null}
      onChange={(owner) => onChange({ owner: owner ?? '' })}
      problem={problemText}
    />
  )
}

type Part = Pick<AddFieldsProps, 'draft' | 'onChange'>

function NewDelegation({ draft, onChange }: Part) {
  return (
    <>
      <Select
        label={panel.level}
        options={LEVELS.map((value) => ({ value, label: `${value} · ${levelNames[value]}` }))}
        value={draft.level}
        onChange={(level) => level && onChange({ level })}
      />
      <Select
        label={panel.ownerIs}
        options={OWNER_EXPERIENCES.map((value) => ({ value, label: ownerExperiences[value] }))}
        value={draft.ownerIs}
        onChange={(ownerIs) => ownerIs && onChange({ ownerIs })}
      />
      <DateField
        label={panel.nextCheckIn}
        value={draft.firstCheckIn}
        onChange={(firstCheckIn) => onChange({ firstCheckIn })}
        isNarrow
      />
      <TextArea
        label={panel.prediction}
        voice="written"
        value={draft.prediction}
        onChange={(prediction) => onChange({ prediction })}
      />
    </>
  )
}

function NewDecision({ draft, onChange }: Part) {
  return (
    <DecisionChoice
      level={draft.level}
      subject={draft.subject}
      onLevel={(level) => onChange({ level })}
      onSubject={(subject) => onChange({ subject })}
    />
  )
}

const CUES = ['day', 'weekday', 'every-day', 'one-to-one'] as const

function NewCue({ draft, onChange }: Part) {
  return (
    <>
      <Select
        label={panel.cue}
        options={CUES.map((value) => ({ value, label: cueKinds[value] }))}
        value={draft.cue}
        onChange={(cue) => cue && onChange({ cue })}
      />
      {draft.cue === 'day' && (
        <DateField
          label={panel.cueDay}
          value={draft.cueDay}
          onChange={(cueDay) => cueDay && onChange({ cueDay })}
          isNarrow
        />
      )}
      {draft.cue === 'weekday' && (
        <Select
          label={panel.cueWeekday}
          options={weekdays.map((label, index) => ({ value: (index + 1) as Weekday, label }))}
          value={draft.cueWeekday}
          onChange={(cueWeekday) => cueWeekday && onChange({ cueWeekday })}
        />
      )}
    </>
  )
}
