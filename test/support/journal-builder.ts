// A journal told in a few lines: `aJournal().charter({ reports: 6 }).days('2026-01-05', 10, { handsOn: 75 }).build()`.
// People and things go by their names; ids are the same in every run.
import { toDay, type Day } from '../../shared/calendar/day'
import { createWorkCalendar } from '../../shared/calendar/working-days'
import { createAnswer, type Answer } from '../../shared/domain/answer'
import { createCharter, type CharterTerms } from '../../shared/domain/charter'
import { answerCheckIn, createCheckIn, type CheckInAnswers, type MoveReason } from '../../shared/domain/check-in'
import { createDayOff, type DayOff } from '../../shared/domain/day-off'
import { createDecision, type DecisionInput } from '../../shared/domain/decision'
import { createDelegation, recordDelegationEvent, type DelegationInput } from '../../shared/domain/delegation'
import { createException, endException, renewException, type ExceptionInput } from '../../shared/domain/exception'
import { createFeedbackOwed, recordFeedbackEvent, type FeedbackOwedEventType } from '../../shared/domain/feedback-owed'
import { toJournal, type Journal } from '../../shared/domain/journal'
import { createObstacle, recordObstacleEvent } from '../../shared/domain/obstacle'
import { createPathItem, recordPathItemEvent, type PathItem, type PathItemInput } from '../../shared/domain/path-item'
import { createPeopleWork, recordOutcome, type PeopleWorkOutcome } from '../../shared/domain/people-work'
import { createPerson, type Person, type PersonInput } from '../../shared/domain/person'
import type { JournalRecord, RecordKind, RecordOf } from '../../shared/domain/record'
import { changeSetting, type SettingKey, type SettingValues } from '../../shared/domain/setting'
import type { Stamp } from '../../shared/domain/stamp'
import {
  createSuggestionRecord,
  recordSuggestionEvent,
  type ShownSuggestion,
  type SuggestionRecord,
} from '../../shared/domain/suggestion-record'
import { seededIds } from './fixed-clock'

type EventOf<F> = F extends (record: never, event: infer E, ...rest: never[]) => unknown ? E : never
type AnswersFor = CheckInAnswers | ((day: Day, index: number) => CheckInAnswers | null)

/** Monday to Friday, with no days off. */
export const WEEKDAYS = createWorkCalendar({ weekdaysOn: () => [1, 2, 3, 4, 5], daysOff: new Set() })

/** The `count` Mondays to Fridays from a day on. */
export function weekdaysFrom(first: string, count: number): Day[] {
  const days: Day[] = []
  let day = WEEKDAYS.addWorkingDays(WEEKDAYS.previousWorkingDay(toDay(first)), 1)
  for (; days.length < count; day = WEEKDAYS.nextWorkingDay(day)) days.push(day)
  return days
}

export type JournalBuilder = ReturnType<typeof aJournal>

export function aJournal(seed = 1) {
  const newId = seededIds(seed)
  const byId = new Map<string, JournalRecord>()
  const ids = new Map<string, string>()
  let minute = 0

  /** Each a minute after the one before, in the evening of its day. */
  function stamp(day: string): Stamp {
    minute = (minute + 1) % 240
    const time = `${String(18 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    return { day: toDay(day), at: `${day}T${time}:00Z`, zone: 'Europe/Berlin', newId }
  }
  function put<R extends JournalRecord>(record: R, name?: string): void {
    byId.set(record.id, record)
    if (name !== undefined) ids.set(`${record.kind}:${name}`, record.id)
  }
  function idOf(kind: RecordKind, name: string): string {
    const id = ids.get(`${kind}:${name}`)
    if (id === undefined) throw new Error(`No ${kind} called ${name} yet`)
    return id
  }
  function get<K extends RecordKind>(kind: K, name: string): RecordOf<K> {
    return byId.get(idOf(kind, name)) as RecordOf<K>
  }
  function personId(name: string): string {
    if (!ids.has(`person:${name}`)) builder.person(name)
    return idOf('person', name)
  }

  const builder = {
    idOf,
    charter(terms: Partial<CharterTerms> = {}, from = '2026-01-05') {
      put(createCharter({ roleSince: toDay('2024-01-01'), ...terms }, toDay(from), stamp(from)))
      return builder
    },
    person(
      name: string,
      input: Partial<PersonInput> & Partial<Pick<Person, 'away' | 'until'>> = {},
      from = '2024-01-01',
    ) {
      const { away = [], until = null, ...rest } = input
      put({ ...createPerson({ name, relation: 'report', ...rest }, stamp(from)), away, until }, name)
      return builder
    },
    /** A check-in; F1 is a normal day unless it says otherwise. */
    day(day: string, answers: CheckInAnswers = {}) {
      const at = stamp(day)
      const blank = createCheckIn(at.day, answers.mode ?? 'full', at)
      put(answerCheckIn(blank, { dayKind: 'normal', ...answers }), day)
      return builder
    },
    /** The same, or what the function gives, on so many Mondays to Fridays; null for a day without a check-in. */
    days(first: string, count: number, answers: AnswersFor = {}) {
      weekdaysFrom(first, count).forEach((day, index) => {
        const given = typeof answers === 'function' ? answers(day, index) : answers
        if (given) builder.day(day, given)
      })
      return builder
    },
    daysOff(from: string, to: string, type: DayOff['type'] = 'leave') {
      put(createDayOff({ type, from: toDay(from), to: toDay(to) }, stamp(from)))
      return builder
    },
    item(
      title: string,
      since: string,
      input: Partial<PathItemInput> & Partial<Pick<PathItem, 'covering' | 'tags'>> = {},
    ) {
      const { covering = null, tags = [], owner = 'me', ...rest } = input
      const by = owner === 'me' ? owner : personId(owner)
      put(
        { ...createPathItem({ title, owner: by, since: toDay(since), ...rest }, stamp(since)), covering, tags },
        title,
      )
      return builder
    },
    itemEvent(title: string, day: string, event: EventOf<typeof recordPathItemEvent>) {
      put(recordPathItemEvent(get('pathItem', title), event, stamp(day)))
      return builder
    },
    delegation(title: string, to: string, since: string, input: Partial<DelegationInput> = {}) {
      const own = { title, personId: personId(to), level: 5 as const, ownerIs: 'learning' as const }
      put(createDelegation({ ...own, since: toDay(since), ...input }, stamp(since)), title)
      return builder
    },
    delegationEvent(title: string, day: string, event: EventOf<typeof recordDelegationEvent>) {
      put(recordDelegationEvent(get('delegation', title), event, stamp(day)))
      return builder
    },
    touched(
      title: string,
      day: string,
      touch: 'left-alone' | 'took-back' | 'asked' = 'left-alone',
      reason: 'safety-security-legal' | 'owner-on-leave' | null = null,
    ) {
      return builder.delegationEvent(title, day, { type: 'touched', touch, reason, pairingAsked: false })
    },
    decision(day: string, input: Partial<DecisionInput> = {}) {
      put(createDecision({ level: 2, subject: 'technical', ...input, day: toDay(day) }, stamp(day)))
      return builder
    },
    /** A 1:1 of that day and what became of it. */
    oneToOne(
      name: string,
      day: string,
      outcome: PeopleWorkOutcome,
      reason: MoveReason | null = null,
      movedTo?: string,
    ) {
      const input = { type: 'one-to-one' as const, personId: personId(name), dueDay: toDay(day), fromRhythm: true }
      const work = createPeopleWork(input, stamp(day))
      const detail = { reason, movedTo: movedTo === undefined ? null : toDay(movedTo) }
      put(recordOutcome(work, outcome, stamp(day), detail), `${name} ${day}`)
      return builder
    },
    /** What became later of the 1:1 that was due on `due`. */
    oneToOneThen(name: string, due: string, day: string, outcome: PeopleWorkOutcome, reason: MoveReason | null = null) {
      put(recordOutcome(get('peopleWork', `${name} ${due}`), outcome, stamp(day), { reason }))
      return builder
    },
    owes(name: string, since: string, formal = false) {
      put(
        createFeedbackOwed({ personId: personId(name), since: toDay(since), formal }, stamp(since)),
        `${name} ${since}`,
      )
      return builder
    },
    feedback(name: string, since: string, day: string, type: FeedbackOwedEventType) {
      put(recordFeedbackEvent(get('feedbackOwed', `${name} ${since}`), type, stamp(day)))
      return builder
    },
    obstacle(title: string, since: string, input: Partial<Parameters<typeof createObstacle>[0]> = {}) {
      put(createObstacle({ title, since: toDay(since), ...input }, stamp(since)), title)
      return builder
    },
    obstacleEvent(title: string, day: string, event: EventOf<typeof recordObstacleEvent>) {
      put(recordObstacleEvent(get('obstacle', title), event, stamp(day)))
      return builder
    },
    exception(
      input: Omit<ExceptionInput, 'from' | 'until' | 'personId'> & { from: string; until: string; person?: string },
    ) {
      const { type, reason, from, until, person } = input
      const who = person === undefined ? null : personId(person)
      const made = createException({ type, reason, from: toDay(from), until: toDay(until), personId: who }, stamp(from))
      put(made, reason)
      return builder
    },
    endException(reason: string, day: string) {
      put(endException(get('exception', reason), stamp(day)))
      return builder
    },
    renewException(reason: string, day: string, until: string) {
      put(renewException(get('exception', reason), toDay(until), 'Not done yet', stamp(day)))
      return builder
    },
    setting<K extends SettingKey>(key: K, value: SettingValues[K]) {
      put(changeSetting([], key, value, stamp('2026-01-05')))
      return builder
    },
    /** A suggestion as it was shown that day, called by its day. */
    shown(day: string, shown: Partial<ShownSuggestion>) {
      const words = { title: 'A title', saw: 'Seen', limit: 'A limit', leftOut: '', wouldGoAway: 'It goes' }
      const base = { signalIds: ['S1'], direction: 'own-action' as const, subject: null, evidenceIds: [], ...words }
      put(createSuggestionRecord({ ...base, ...shown }, stamp(day)), day)
      return builder
    },
    respond(shownOn: string, day: string, event: EventOf<typeof recordSuggestionEvent>) {
      put(recordSuggestionEvent(get('suggestion', shownOn), event, stamp(day)))
      return builder
    },
    asked(day: string, answer: Partial<Answer>) {
      const question = {
        questionId: 'ownership/x',
        questionText: 'What?',
        theme: 'ownership' as const,
        depth: '30s' as const,
      }
      const shown = createAnswer({ ...question, distanced: false, because: '', signalIds: [] }, stamp(day))
      put({ ...shown, ...answer })
      return builder
    },
    add(record: JournalRecord) {
      put(record)
      return builder
    },
    stamp,
    suggestion: (day: string): SuggestionRecord => get('suggestion', day),
    records: (): JournalRecord[] => [...byId.values()],
    build: (): Journal => toJournal(byId.values()),
  }
  return builder
}
