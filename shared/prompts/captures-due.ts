// Which of the occasional answers a check-in asks for on a day: only what is due and can matter, so that a day stays
// a matter of two minutes.
import { addDays, weekdayOf, type Day } from '#shared/calendar/day'
import { firstDayOfWeek, weekOf } from '#shared/calendar/weeks'
import type { WorkCalendar } from '#shared/calendar/working-days'
import { workingWeekdaysOn } from '#shared/domain/charter'
import type { CheckIn } from '#shared/domain/check-in'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { journalCalendar } from '#shared/domain/journal-calendar'
import { presentPeople } from '#shared/domain/live'
import type { MonthlyAnswers, WeeklyAnswers } from '#shared/domain/occasional-answers'
import { settingValue } from '#shared/domain/setting'
import type { SignalId } from './assessment'

/** A field of the check-in, or of its weekly or monthly answers. */
export type CaptureId =
  | 'incidentRole'
  | 'othersAvailable'
  | 'approvalsWaiting'
  | 'unansweredQuestions'
  | 'energyCause'
  | 'stoppedWhileAway'
  | `weekly.${keyof WeeklyAnswers}`
  | `monthly.${keyof MonthlyAnswers}`

/** The signals that read an answer. It is not asked for where the person switched them off. */
const READ_BY: Record<CaptureId, readonly SignalId[]> = {
  incidentRole: ['S18'],
  othersAvailable: ['S18'],
  approvalsWaiting: ['S22'],
  unansweredQuestions: ['O5'],
  energyCause: ['S17'],
  stoppedWhileAway: ['S23'],
  'weekly.changedCourse': ['S7'],
  'weekly.overruledMe': ['S7'],
  'weekly.couldExplain': ['O2'],
  'weekly.surprises': ['O3'],
  'weekly.askedTwice': ['O8'],
  'weekly.queueGrew': ['S24'],
  'weekly.ownerless': ['S24'],
  'weekly.smallerBatches': ['S24'],
  'weekly.peersApprove': ['S22'],
  'weekly.partnerCameDirectly': ['S11'],
  'monthly.routedAround': ['O4'],
  'monthly.usedTools': ['O10'],
}

const LOW_ENERGY = 2
const MANY_WAITING = 2
const LEAVE_DAYS = 3
const WEEKLY_DAYS = 4
const WEEKLY_A_DAY = 2
const MONTHLY_DAYS = 4
const LOOK_BACK_DAYS = 5
const FIRST_DAYS = 5
/** Working days of which somebody who logs on Mondays alone has logged two or three. */
const MONDAYS_WITHIN = 15

interface Asking {
  journal: Journal
  calendar: WorkCalendar
  day: Day
  checkIns: ReadonlyMap<Day, CheckIn>
  today: CheckIn | null
}

/** In the order they are asked. What was answered on the day stays, so that it can be changed. */
export function capturesDue(journal: Journal, day: Day): CaptureId[] {
  const checkIns = new Map(liveRecords(journal, 'checkIn').map((checkIn) => [checkIn.day, checkIn]))
  const today = checkIns.get(day) ?? null
  if (today?.dayKind === 'leave') return []
  const asking: Asking = { journal, calendar: journalCalendar(journal), day, checkIns, today }
  const off = settingValue(journal.setting.values(), 'signalsOff')
  return [...dueToday(asking), ...duePeriodically(asking)].filter((id) =>
    READ_BY[id].some((signal) => !off.includes(signal)),
  )
}

function dueToday(asking: Asking): CaptureId[] {
  const { today } = asking
  const due: CaptureId[] = []
  if (isFirstDayBack(asking)) due.push('stoppedWhileAway')
  if (today?.dayKind === 'incident' || today?.dayKind === 'on-call') due.push('incidentRole')
  if (today?.incidentRole === 'hands') due.push('othersAvailable')
  if (areApprovalsLikely(asking)) due.push('approvalsWaiting')
  if (isTwiceAWeek(asking) && hasReports(asking)) due.push('unansweredQuestions')
  if (isLow(today)) due.push('energyCause')
  return due
}

/** Weekly and monthly questions, none in the first days or on a day off, and on a tired, incident or on-call day none but those answered already. */
function duePeriodically(asking: Asking): CaptureId[] {
  const { today, calendar, day } = asking
  if (!calendar.isWorkingDay(day) || isFirstDays(asking)) return []
  const due = [...dueThisWeek(asking), ...dueThisMonth(asking)]
  return isLow(today) || isExcused(today) ? due.filter((id) => captureAnswer(today, id) !== null) : due
}

/** What was answered; null while unknown. */
export function captureAnswer(checkIn: CheckIn | null, id: CaptureId): CaptureValue | null {
  if (!checkIn) return null
  const [period, field] = id.split('.') as [keyof CheckIn, string | undefined]
  if (field === undefined) return checkIn[period] as CaptureValue | null
  return ((checkIn[period] as Record<string, CaptureValue | null> | null) ?? {})[field] ?? null
}
export type CaptureValue = string | number | boolean | NonNullable<CheckIn['stoppedWhileAway']>

/** Who has just begun learns the daily questions first. */
function isFirstDays({ checkIns, day }: Asking): boolean {
  let before = 0
  for (const other of checkIns.keys()) if (other < day) before += 1
  return before < FIRST_DAYS
}

/** What is answered on such a day is not read for a week or a month: it would not be a usual one. */
const isExcused = (checkIn: CheckIn | null) => checkIn?.dayKind === 'incident' || checkIn?.dayKind === 'on-call'
const isLow = (checkIn: CheckIn | null) => checkIn !== null && checkIn.energy !== null && checkIn.energy <= LOW_ENERGY

function hasReports({ journal, day }: Asking): boolean {
  return presentPeople(journal, day).some(({ relation }) => relation === 'report')
}

/** Something waits, today or lately, so that it may wait for an approval. */
function areApprovalsLikely({ calendar, day, checkIns, today }: Asking): boolean {
  if (today?.waiting !== null && today?.waiting !== undefined) return today.waiting >= MANY_WAITING
  const lately = calendar.workingDaysUpTo(addDays(day, -1), LOOK_BACK_DAYS)
  return lately.some((earlier) => (checkIns.get(earlier)?.approvalsWaiting ?? 0) >= MANY_WAITING)
}

/** On the second and the fourth working day of a week. */
function isTwiceAWeek({ calendar, day }: Asking): boolean {
  const place = calendar.isWorkingDay(day) ? placeInWeek(calendar, day) : 0
  return place === 2 || place === 4
}

/** The first working day after at least three days that would have been working days: leave, or days off. */
function isFirstDayBack({ journal, calendar, day }: Asking): boolean {
  if (!calendar.isWorkingDay(day)) return false
  const charters = [...journal.charter.values()]
  let away = 0
  for (let back = 1; back <= 120; back += 1) {
    const earlier = addDays(day, -back)
    // A day that was answered as leave is none either.
    if (calendar.isWorkingDay(earlier)) break
    if (workingWeekdaysOn(charters, earlier).includes(weekdayOf(earlier))) away += 1
  }
  return away >= LEAVE_DAYS
}

/**
 * Two a day on the last four working days of the week; another pair each day, beginning elsewhere each week. Those of a day
 * on which they were not asked come on a later one with room, so that neither a missing evening nor logging once a week loses them.
 */
function dueThisWeek(asking: Asking): CaptureId[] {
  const { calendar, checkIns, day, today } = asking
  const days = workingDaysOfWeek(calendar, day).slice(-WEEKLY_DAYS)
  const at = days.indexOf(day)
  const questions = weeklyQuestions(asking)
  if (at < 0) {
    const due = logsOnFirstDaysAlone(asking) ? ownQuestions(questions, 0, day) : []
    return due.flatMap((question) => withFollowUp(asking, question))
  }
  const isOpen = (id: CaptureId) =>
    days.every((other) => other === day || captureAnswer(checkIns.get(other) ?? null, id) === null)
  const late = days
    .slice(0, at)
    .flatMap((earlier, index) =>
      ownQuestions(questions, index, earlier).filter(
        (id) => captureAnswer(today, id) !== null || (!wasAsked(checkIns.get(earlier) ?? null) && isOpen(id)),
      ),
    )
  const first = checkIns.get(workingDaysOfWeek(calendar, day)[0]!) ?? null
  const own = ownQuestions(questions, at, day).filter(
    (id) => captureAnswer(first, id) === null || captureAnswer(today, id) !== null,
  )
  const due = [...own, ...late].slice(0, WEEKLY_A_DAY)
  return due.flatMap((question) => withFollowUp(asking, question))
}

/** For the last weeks: they would else be asked nothing. */
function logsOnFirstDaysAlone({ calendar, day, checkIns }: Asking): boolean {
  const logged = calendar.workingDaysUpTo(addDays(day, -1), MONDAYS_WITHIN).filter((one) => checkIns.has(one))
  return logged.length >= 2 && logged.every((one) => placeInWeek(calendar, one) === 1)
}

const wasAsked = (checkIn: CheckIn | null) => checkIn !== null && !isLow(checkIn) && !isExcused(checkIn)

/** Of the day at a place in the week, wherever in its list the week begins. */
function ownQuestions(questions: readonly CaptureId[], at: number, day: Day): CaptureId[] {
  const from = (at + weekNumber(day)) * WEEKLY_A_DAY
  const slots = Math.max(0, Math.min(WEEKLY_A_DAY, questions.length - at * WEEKLY_A_DAY))
  return Array.from({ length: slots }, (_, slot) => questions[(from + slot) % questions.length]!)
}

function weeklyQuestions(asking: Asking): CaptureId[] {
  const questions: CaptureId[] = ['weekly.couldExplain', 'weekly.surprises', 'weekly.queueGrew', 'weekly.ownerless']
  if (hasReports(asking)) questions.unshift('weekly.changedCourse', 'weekly.askedTwice')
  if (wasApprovalGate(asking)) questions.push('weekly.peersApprove')
  if (hasPartners(asking)) questions.push('weekly.partnerCameDirectly')
  return questions
}

/** What follows from an answer is asked beside it. */
function withFollowUp({ today }: Asking, question: CaptureId): CaptureId[] {
  if (question === 'weekly.changedCourse' && (today?.weekly?.changedCourse ?? 0) > 0)
    return [question, 'weekly.overruledMe']
  if (question === 'weekly.queueGrew' && today?.weekly?.queueGrew) return [question, 'weekly.smallerBatches']
  return [question]
}

/** Judged by the weeks before, so that a week's questions stay the same from its first day to its last. */
function wasApprovalGate({ calendar, day, checkIns }: Asking): boolean {
  const before = calendar.workingDaysUpTo(addDays(firstDayOfWeek(weekOf(day)), -1), 2 * LOOK_BACK_DAYS)
  return before.some((earlier) => (checkIns.get(earlier)?.approvalsWaiting ?? 0) >= MANY_WAITING)
}

function hasPartners({ journal, day }: Asking): boolean {
  return presentPeople(journal, firstDayOfWeek(weekOf(day))).some(({ relation }) => relation === 'partner')
}

/** One a day on the first four working days of a month, each until it is answered. */
function dueThisMonth({ calendar, day, checkIns }: Asking): CaptureId[] {
  const days = calendar.workingDaysUpTo(day, MONTHLY_DAYS + 1).filter((other) => other.slice(0, 7) === day.slice(0, 7))
  if (days.length > MONTHLY_DAYS) return []
  const field = days.length % 2 === 1 ? 'routedAround' : 'usedTools'
  const wasAnswered = days.some((other) => other !== day && (checkIns.get(other)?.monthly?.[field] ?? null) !== null)
  return wasAnswered ? [] : [`monthly.${field}`]
}

function workingDaysOfWeek(calendar: WorkCalendar, day: Day): Day[] {
  const monday = firstDayOfWeek(weekOf(day))
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset)).filter(calendar.isWorkingDay)
}

/** 1 for the first working day of its week. */
function placeInWeek(calendar: WorkCalendar, day: Day): number {
  return workingDaysOfWeek(calendar, day).indexOf(day) + 1
}

function weekNumber(day: Day): number {
  return Number(weekOf(day).slice(6))
}
