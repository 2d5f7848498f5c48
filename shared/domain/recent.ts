// What Today needs of a journal: a few hundred records that a launch can show while the other thousands are read.
import { addDays, type Day } from '#shared/calendar/day'
import type { Journal } from './journal'
import { openDelegations, openFeedbackOwed, openObstacles, openPathItems } from './live'
import { dueDayOn, type PeopleWork } from './people-work'
import { planOn } from './plan'
import type { JournalRecord } from './record'

/** Sixty working days with the leave and holidays between them. */
const RECENT_DAYS = 120

/** Nothing that is left out is needed to show or answer a day that is still answerable. The trash is left out. */
export function recentRecords(journal: Journal, today: Day): JournalRecord[] {
  const since = addDays(today, -RECENT_DAYS)
  const about = ({ day }: { day: Day }) => day >= since
  const touched = ({ updatedAt }: JournalRecord) => updatedAt.slice(0, 10) >= since
  const open = new Set<JournalRecord>([
    ...openPathItems(journal, today).map(({ record }) => record),
    ...openDelegations(journal, today).map(({ record }) => record),
    ...openObstacles(journal, today).map(({ record }) => record),
    ...openFeedbackOwed(journal, today),
    ...[...journal.plan.values()].filter((plan) => planOn(plan, today)?.state === 'open'),
  ])
  /** It stays due until it is answered; a 1:1 of a rhythm does not. */
  const isWaiting = (work: PeopleWork) => !work.fromRhythm && dueDayOn(work, today) !== null
  const isOpenOrTouched = (record: JournalRecord) => open.has(record) || touched(record)
  const kept: JournalRecord[] = [
    ...journal.setting.values(),
    ...journal.charter.values(),
    ...journal.exception.values(),
    ...journal.person.values(),
    ...journal.dayOff.values(),
    ...[...journal.checkIn.values()].filter(about),
    ...[...journal.answer.values()].filter(about),
    ...[...journal.note.values()].filter(about),
    ...[...journal.decision.values()].filter(about),
    ...[...journal.suggestion.values()].filter(about),
    ...[...journal.peopleWork.values()].filter((work) => work.dueDay >= since || isWaiting(work) || touched(work)),
    ...[...journal.pathItem.values()].filter(isOpenOrTouched),
    ...[...journal.delegation.values()].filter(isOpenOrTouched),
    ...[...journal.obstacle.values()].filter(isOpenOrTouched),
    ...[...journal.feedbackOwed.values()].filter(isOpenOrTouched),
    ...[...journal.plan.values()].filter(isOpenOrTouched),
  ]
  return kept.filter((record) => record.deletedAt === null)
}
