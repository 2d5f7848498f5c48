// A row that is asked only now and then: after an incident or leave, once a week, once a month.
import { isSameWeek } from '#shared/calendar/weeks'
import {
  ENERGY_CAUSES,
  INCIDENT_ROLES,
  NO_MONTHLY_ANSWERS,
  NO_WEEKLY_ANSWERS,
  type MonthlyAnswers,
  type OccasionalAnswers,
  type WeeklyAnswers,
} from '#shared/domain/occasional-answers'
import type { CheckIn } from '#shared/domain/check-in'
import { captureAnswer, type CaptureId } from '#shared/prompts/captures-due'
import { useWorkCalendar } from '../../journal/journal-context'
import { KeyedChoice } from '../../ui/keyed-choice'
import { TextField } from '../../ui/text-field'
import type { RowProps } from './check-in-row-view'
import { countChoices, upToThreeChoices, yesNoChoices, type Choice } from './choices'
import { energyCauses, incidentRoles, occasionalRow, whatStopped } from './occasional-copy'
import styles from './today.module.css'

type Value = string | number | boolean

const roleChoices = INCIDENT_ROLES.map((value, index) => ({ value, label: incidentRoles[value], digit: index + 1 }))
const causeChoices = ENERGY_CAUSES.map((value, index) => ({ value, label: energyCauses[value], digit: index + 1 }))

const CHOICES: Record<CaptureId, readonly Choice<Value>[]> = {
  incidentRole: roleChoices,
  othersAvailable: yesNoChoices,
  approvalsWaiting: countChoices,
  unansweredQuestions: countChoices,
  energyCause: causeChoices,
  stoppedWhileAway: countChoices,
  'weekly.changedCourse': upToThreeChoices,
  'weekly.overruledMe': yesNoChoices,
  'weekly.couldExplain': yesNoChoices,
  'weekly.surprises': countChoices,
  'weekly.askedTwice': upToThreeChoices,
  'weekly.queueGrew': yesNoChoices,
  'weekly.ownerless': yesNoChoices,
  'weekly.smallerBatches': yesNoChoices,
  'weekly.peersApprove': yesNoChoices,
  'weekly.partnerCameDirectly': yesNoChoices,
  'monthly.routedAround': yesNoChoices,
  'monthly.usedTools': yesNoChoices,
}

export function OccasionalRow({ id, answering, onNext }: RowProps & { id: CaptureId }) {
  const { checkIn, answer, day } = answering
  const isFirstOfWeek = !isSameWeek(useWorkCalendar().previousWorkingDay(day), day)
  const answered = captureAnswer(checkIn, id)
  const stopped = id === 'stoppedWhileAway' ? (checkIn?.stoppedWhileAway ?? null) : null
  return (
    <>
      <KeyedChoice<Value>
        label={occasionalRow(id, isFirstOfWeek)}
        choices={CHOICES[id]}
        value={typeof answered === 'object' && answered !== null ? answered.count : answered}
        onAnswer={(value) => answer(withCapture(checkIn, id, value))}
        onNext={onNext}
      />
      {stopped && stopped.count > 0 && (
        <div className={styles['field']}>
          <TextField
            label={whatStopped}
            value={stopped.what}
            onChange={(what) => answer({ stoppedWhileAway: { ...stopped, what } }, { draft: true })}
          />
        </div>
      )}
    </>
  )
}

/** The answers that put `value` in its place, beside what the week or the month says already. */
function withCapture(checkIn: CheckIn | null, id: CaptureId, value: Value | null): Partial<OccasionalAnswers> {
  const [place, field] = id.split('.')
  if (place === 'weekly')
    return { weekly: { ...(checkIn?.weekly ?? NO_WEEKLY_ANSWERS), [String(field)]: value } as WeeklyAnswers }
  if (place === 'monthly')
    return { monthly: { ...(checkIn?.monthly ?? NO_MONTHLY_ANSWERS), [String(field)]: value } as MonthlyAnswers }
  if (id !== 'stoppedWhileAway') return { [id]: value }
  const what = checkIn?.stoppedWhileAway?.what ?? ''
  return { stoppedWhileAway: value === null ? null : { count: value as 0 | 1 | 2 | 3, what } }
}
