// The journal as it stood at the end of a day, laid out for the signals: nothing dated later is in it.
import { addDays, daysBetween, type Day } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import { charterOn, roleStartOn, type Charter } from '#shared/domain/charter'
import type { CheckIn } from '#shared/domain/check-in'
import type { Decision } from '#shared/domain/decision'
import type { Delegation } from '#shared/domain/delegation'
import { exceptionOn, type Exception } from '#shared/domain/exception'
import type { FeedbackOwed } from '#shared/domain/feedback-owed'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { journalCalendar } from '#shared/domain/journal-calendar'
import type { Obstacle } from '#shared/domain/obstacle'
import type { PathItem } from '#shared/domain/path-item'
import type { PeopleWork } from '#shared/domain/people-work'
import { isPresent, type Person } from '#shared/domain/person'
import type { Plan } from '#shared/domain/plan'
import { settingValue, type SettingValues } from '#shared/domain/setting'
import { suggestionAnswerOn, type SuggestionRecord } from '#shared/domain/suggestion-record'
import type { Answer } from '#shared/domain/answer'
import type { SignalId } from './assessment'

/** One journal, indexed once; the books of all its days share it. */
export interface JournalIndex {
  journal: Journal
  calendar: WorkCalendar
  checkIns: ReadonlyMap<Day, CheckIn>
  /** In the order of their ids, so that nothing depends on the order records were read in. */
  pathItems: readonly PathItem[]
  delegations: readonly Delegation[]
  decisions: readonly Decision[]
  peopleWork: readonly PeopleWork[]
  feedbackOwed: readonly FeedbackOwed[]
  obstacles: readonly Obstacle[]
  people: readonly Person[]
  plans: readonly Plan[]
  exceptions: readonly Exception[]
  suggestions: readonly SuggestionRecord[]
  answers: readonly Answer[]
  thresholds: SettingValues['thresholds']
  signalsOff: readonly string[]
  noQuestionsOn: readonly Day[]
}

export interface DayBook extends JournalIndex {
  today: Day
  charter: Charter | null
  /** The first day of the present role; null where nobody said. */
  roleStart: Day | null
  /** Working days in the role so far. */
  daysInRole: number
  reports: number | null
  isEarlyStage: boolean
  runningExceptions: readonly Exception[]
  juniorsAreHalf: boolean
  /** The last `count` working days up to today, within the role, oldest first. */
  window: (count: number) => Day[]
  checkInOn: (day: Day) => CheckIn | null
  /** Incident and on-call days leave the denominators. */
  isExcused: (day: Day) => boolean
  /** Records that the person said were misread, by signal. */
  misread: (signal: SignalId) => ReadonlySet<string>
}

const byId = <R extends { id: string }>(records: R[]): R[] =>
  records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

export function indexJournal(journal: Journal): JournalIndex {
  const checkIns = new Map<Day, CheckIn>()
  for (const checkIn of byId(liveRecords(journal, 'checkIn'))) checkIns.set(checkIn.day, checkIn)
  const settings = [...journal.setting.values()]
  return {
    journal,
    calendar: journalCalendar(journal),
    checkIns,
    pathItems: byId(liveRecords(journal, 'pathItem')),
    delegations: byId(liveRecords(journal, 'delegation')),
    decisions: byId(liveRecords(journal, 'decision')),
    peopleWork: byId(liveRecords(journal, 'peopleWork')),
    feedbackOwed: byId(liveRecords(journal, 'feedbackOwed')),
    obstacles: byId(liveRecords(journal, 'obstacle')),
    people: byId(liveRecords(journal, 'person')),
    plans: byId(liveRecords(journal, 'plan')),
    exceptions: byId(liveRecords(journal, 'exception')),
    suggestions: byId(liveRecords(journal, 'suggestion')),
    answers: byId(liveRecords(journal, 'answer')),
    thresholds: settingValue(settings, 'thresholds'),
    signalsOff: settingValue(settings, 'signalsOff'),
    noQuestionsOn: settingValue(settings, 'noQuestionsOn'),
  }
}

export function openDayBook(index: JournalIndex, today: Day): DayBook {
  const charters = [...index.journal.charter.values()].filter((charter) => charter.from <= today)
  const charter = charterOn(charters, today)
  const roleStart = roleStartOn(charters, today)
  const reportsNow = index.people.filter((person) => person.relation === 'report' && isPresent(person, today))
  const windows = new Map<number, Day[]>()
  const misreadBySignal = new Map<SignalId, Set<string>>()

  function window(count: number): Day[] {
    let days = windows.get(count)
    if (!days) {
      const all = index.calendar.workingDaysUpTo(today, count)
      days = roleStart ? all.filter((day) => day >= roleStart) : all
      windows.set(count, days)
    }
    return days
  }

  return {
    ...index,
    today,
    charter,
    roleStart,
    daysInRole: daysInRole(index.calendar, charter?.roleSince ?? roleStart, today),
    // Where the charter does not say, the people listed as reports do.
    reports: charter?.reports ?? (reportsNow.length > 0 ? reportsNow.length : null),
    isEarlyStage:
      charter?.stage === 'early' || index.exceptions.some((one) => one.type === 'early-stage' && runs(one, today)),
    runningExceptions: index.exceptions.filter((one) => runs(one, today)),
    juniorsAreHalf:
      reportsNow.length > 0 &&
      reportsNow.filter(({ experience }) => experience === 'junior').length * 2 >= reportsNow.length,
    window,
    checkInOn: (day) => (day <= today ? (index.checkIns.get(day) ?? null) : null),
    isExcused: (day) => {
      const kind = day <= today ? index.checkIns.get(day)?.dayKind : null
      return kind === 'incident' || kind === 'on-call'
    },
    misread(signal) {
      let ids = misreadBySignal.get(signal)
      if (!ids) misreadBySignal.set(signal, (ids = misreadRecords(index, signal, today)))
      return ids
    },
  }
}

const LONGEST_COUNT_DAYS = 400

/** Beyond a year the exact number no longer matters to any modifier. */
function daysInRole(calendar: WorkCalendar, since: Day | null, today: Day): number {
  if (since === null || since > today) return 0
  if (daysBetween(since, today) > LONGEST_COUNT_DAYS) return LONGEST_COUNT_DAYS
  return calendar.workingDaysBetween(addDays(since, -1), today)
}

function runs(exception: Exception, day: Day): boolean {
  return exceptionOn(exception, day).state === 'running'
}

/** A correction holds for good from the day it was made. */
function misreadRecords(index: JournalIndex, signal: SignalId, today: Day): Set<string> {
  const ids = new Set<string>()
  for (const suggestion of index.suggestions) {
    if (!suggestion.signalIds.includes(signal)) continue
    const answer = suggestionAnswerOn(suggestion, today)
    if (answer?.type === 'not-true') for (const id of answer.recordIds) ids.add(id)
  }
  return ids
}
