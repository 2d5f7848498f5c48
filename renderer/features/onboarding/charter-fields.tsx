// The charter's questions, at first run and later under Settings.
import { Checkbox } from '../../ui/checkbox'
import { RadioRow } from '../../ui/radio-row'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import type { Weekday } from '#shared/calendar/day'
import { charterProblems, type CharterDraft, type CharterProblem } from './charter-draft'
import { copy, weekdays } from './copy'
import styles from './onboarding.module.css'

interface CharterFieldsProps {
  draft: CharterDraft
  onChange: (draft: CharterDraft) => void
}

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const HOURS = [0, 1, 2, 3, 4, 5, 6] as const
const { charter } = copy

export function CharterFields({ draft, onChange }: CharterFieldsProps) {
  const set = (change: Partial<CharterDraft>) => onChange({ ...draft, ...change })
  const problems = charterProblems(draft)
  const problemOf = (field: CharterProblem) => (problems.includes(field) ? charter.problems[field] : null)
  const toggle = (day: Weekday, works: boolean) =>
    set({ workingWeekdays: WEEK.filter((other) => (other === day ? works : draft.workingWeekdays.includes(other))) })

  return (
    <>
      <TextField
        label={charter.reports}
        value={draft.reports}
        onChange={(reports) => set({ reports })}
        problem={problemOf('reports')}
        isNarrow
        maxLength={4}
      />
      <RadioRow
        label={charter.stage}
        options={[
          { value: 'normal', label: charter.stages.normal },
          { value: 'early', label: charter.stages.early },
        ]}
        value={draft.stage}
        onChange={(stage) => set({ stage })}
        isInline
      />
      <TextField
        label={charter.handsOn}
        hint={charter.handsOnHint}
        value={draft.handsOnShare}
        onChange={(handsOnShare) => set({ handsOnShare })}
        problem={problemOf('handsOnShare')}
        isNarrow
        maxLength={5}
      />
      <fieldset>
        <legend className={styles['legend']}>{charter.workingDays}</legend>
        <div className={styles['days']}>
          {WEEK.map((day) => (
            <Checkbox
              key={day}
              label={weekdays[day - 1]}
              isSelected={draft.workingWeekdays.includes(day)}
              onChange={(works) => toggle(day, works)}
            />
          ))}
        </div>
        {problemOf('workingWeekdays') && (
          <p role="alert" className={styles['problem']}>
            {problemOf('workingWeekdays')}
          </p>
        )}
      </fieldset>
      <Select
        label={charter.dayStart}
        hint={charter.dayStartHint}
        options={HOURS.map((hour) => ({ value: hour, label: charter.hour(hour) }))}
        value={draft.dayStartHour}
        onChange={(hour) => set({ dayStartHour: hour ?? draft.dayStartHour })}
        isNarrow
      />
      <TextField
        label={charter.reminder}
        hint={charter.reminderHint}
        type="time"
        value={draft.reminderTime}
        onChange={(reminderTime) => set({ reminderTime })}
        isNarrow
      />
    </>
  )
}
