// F6: one piece of people work that is due.
import { MOVE_REASONS } from '#shared/domain/check-in'
import { PEOPLE_WORK_OUTCOMES, type PeopleWorkOutcome } from '#shared/domain/people-work'
import type { DuePeopleWork } from '#shared/domain/people-work-due'
import { isDay } from '#shared/calendar/day'
import { useJournal } from '../../journal/journal-context'
import { DateField } from '../../ui/date-field'
import { KeyedChoice } from '../../ui/keyed-choice'
import { about, answerPeopleWork } from './check-in-changes'
import type { RowProps } from './check-in-row-view'
import { copy, moveReasons, peopleWorkOutcomes, peopleWorkTypes } from './copy'
import styles from './today.module.css'

const outcomeChoices = PEOPLE_WORK_OUTCOMES.map((value, index) => ({
  value,
  label: peopleWorkOutcomes[value],
  digit: index + 1,
}))
const reasonChoices = MOVE_REASONS.map((value, index) => ({ value, label: moveReasons[value], digit: index + 1 }))

export function PeopleWorkRow({ due, answering, onNext }: RowProps & { due: DuePeopleWork }) {
  const people = useJournal((journal) => journal.person)
  const { day, change } = answering
  const { answer } = due
  const who = due.title || (due.personId ? (people.get(due.personId)?.name ?? '') : '')

  type Detail = Parameters<typeof answerPeopleWork>[2]
  const record = (outcome: PeopleWorkOutcome | null, detail: Detail = {}) =>
    change((_journal, now) => answerPeopleWork(due, outcome, detail, about(day, now)))
  const moved = answer?.outcome === 'moved-by-me' || answer?.outcome === 'moved-by-them' ? answer : null

  return (
    <>
      <KeyedChoice
        label={copy.rows.peopleWork(peopleWorkTypes[due.type], who)}
        choices={outcomeChoices}
        value={answer?.outcome ?? null}
        onAnswer={record}
        onNext={onNext}
      />
      {moved?.outcome === 'moved-by-me' && (
        <KeyedChoice
          label={copy.moveWhy}
          isFollowUp
          choices={reasonChoices}
          value={moved.reason}
          onAnswer={(reason) => record('moved-by-me', { reason, movedTo: moved.movedTo })}
          onNext={onNext}
        />
      )}
      {moved && (
        <div className={styles['field']}>
          <DateField
            label={copy.movedTo}
            value={moved.movedTo}
            min={day}
            onChange={(to) => record(moved.outcome, { reason: moved.reason, movedTo: to && isDay(to) ? to : null })}
          />
        </div>
      )}
    </>
  )
}
