// The journal laid out for the engine: by day where signals look at days, with its span where they look at what is open.
import type { Day } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import { sortCharters, type Charter } from '#shared/domain/charter'
import type { CheckIn } from '#shared/domain/check-in'
import { checkInsByDay } from '#shared/domain/check-ins-by-day'
import type { Decision } from '#shared/domain/decision'
import { delegationOn, touchOn, type Delegation, type DelegationEvent } from '#shared/domain/delegation'
import type { Exception } from '#shared/domain/exception'
import { feedbackOwedOn, type FeedbackOwed } from '#shared/domain/feedback-owed'
import { liveIn, type Journal } from '#shared/domain/journal'
import { journalCalendar } from '#shared/domain/journal-calendar'
import { obstacleOn, type Obstacle } from '#shared/domain/obstacle'
import { pathItemOn, type PathItem } from '#shared/domain/path-item'
import { outcomesUpTo, type PeopleWork, type PeopleWorkEvent } from '#shared/domain/people-work'
import type { Person } from '#shared/domain/person'
import { rememberedBy } from '#shared/domain/remembered'
import { settingValue, type SettingValues } from '#shared/domain/setting'
import type { SuggestionRecord } from '#shared/domain/suggestion-record'
import type { Answer } from '#shared/domain/answer'
import { LAST_DAY, spanOf, type Span } from './index-parts'

export type Touched = Extract<DelegationEvent, { type: 'touched' }>
export interface DayTouch {
  delegation: Delegation
  touch: Touched
}
export interface DayOutcome {
  work: PeopleWork
  event: PeopleWorkEvent
}

export interface JournalIndex {
  journal: Journal
  /** Days off and days answered as leave left out. */
  calendar: WorkCalendar
  charters: readonly Charter[]
  checkIns: ReadonlyMap<Day, CheckIn>
  /** Days with a check-in, oldest first. */
  checkInDays: readonly Day[]
  pathItems: readonly Span<PathItem>[]
  delegations: readonly Span<Delegation>[]
  feedbackOwed: readonly Span<FeedbackOwed>[]
  obstacles: readonly Span<Obstacle>[]
  /** Hiring steps. */
  hiring: readonly Span<PeopleWork>[]
  touches: ReadonlyMap<Day, readonly DayTouch[]>
  outcomes: ReadonlyMap<Day, readonly DayOutcome[]>
  decisions: ReadonlyMap<Day, readonly Decision[]>
  people: readonly Person[]
  exceptions: readonly Exception[]
  /** What was shown, oldest first; in a replay, what would have been. */
  suggestions: readonly SuggestionRecord[]
  /** What was answered, always as recorded: the answers of a replay count from their day too. */
  answered: readonly SuggestionRecord[]
  /** Of those, what was said not to be true. */
  doubted: readonly SuggestionRecord[]
  /** Questions shown, oldest first, and of those the refused. */
  answers: readonly Answer[]
  refusals: readonly Answer[]
  thresholds: SettingValues['thresholds']
  signalsOff: readonly string[]
  noQuestionsOn: readonly Day[]
  misreadCues: readonly string[]
  broughtBack: SettingValues['broughtBack']
}

// A change leaves the maps of all other kinds as they are, so each part is kept for as long as its map is.

const chartersOf = rememberedBy((map: Journal['charter']) => sortCharters(map.values()))

const pathItemsOf = rememberedBy((map: Journal['pathItem']) =>
  spanOf(
    map,
    (item) => item.events,
    (item) => pathItemOn(item, LAST_DAY)?.state !== 'open',
  ),
)

const delegationsOf = rememberedBy((map: Journal['delegation']) =>
  spanOf(
    map,
    (delegation) => delegation.events,
    (delegation) => {
      const state = delegationOn(delegation, LAST_DAY)?.state
      return state !== 'with-them' && state !== 'with-me'
    },
  ),
)

const feedbackOf = rememberedBy((map: Journal['feedbackOwed']) =>
  spanOf(
    map,
    (owed) => [{ day: owed.since }, ...owed.events],
    (owed) => feedbackOwedOn(owed, LAST_DAY)?.state !== 'open',
  ),
)

const obstaclesOf = rememberedBy((map: Journal['obstacle']) =>
  spanOf(
    map,
    (obstacle) => [{ day: obstacle.since }, ...obstacle.events],
    (obstacle) => obstacleOn(obstacle, LAST_DAY)?.state !== 'open',
  ),
)

const hiringOf = rememberedBy((map: Journal['peopleWork']) =>
  spanOf(
    new Map([...map].filter(([, { type }]) => type === 'hiring')),
    (work) => [{ day: work.dueDay }, { day: work.candidateWaitingSince ?? work.dueDay }, ...work.events],
    (work) => ['done', 'dropped'].includes(outcomesUpTo(work, LAST_DAY).at(-1)?.outcome ?? ''),
  ),
)

const touchesOf = rememberedBy((map: Journal['delegation']) => {
  const touches = new Map<Day, DayTouch[]>()
  for (const { record: delegation } of delegationsOf(map)) {
    const days = new Set(delegation.events.filter(({ type }) => type === 'touched').map(({ day }) => day))
    for (const day of days) {
      const touch = touchOn(delegation, day)
      if (touch) push(touches, day, { delegation, touch })
    }
  }
  return touches
})

const outcomesOf = rememberedBy((map: Journal['peopleWork']) => {
  const outcomes = new Map<Day, DayOutcome[]>()
  for (const work of liveIn(map))
    for (const event of outcomesUpTo(work, LAST_DAY)) push(outcomes, event.day, { work, event })
  return outcomes
})

const decisionsOf = rememberedBy((map: Journal['decision']) => {
  const decisions = new Map<Day, Decision[]>()
  for (const decision of liveIn(map)) push(decisions, decision.day, decision)
  return decisions
})

const suggestionsOf = rememberedBy((map: Journal['suggestion']) => byDay(liveIn(map)))
const answeredOf = rememberedBy((map: Journal['suggestion']) =>
  suggestionsOf(map).filter(({ events }) => events.length > 0),
)
const doubtedOf = rememberedBy((map: Journal['suggestion']) =>
  answeredOf(map).filter(({ events }) => events.some(({ type }) => type === 'not-true')),
)
const answersOf = rememberedBy((map: Journal['answer']) => byDay(liveIn(map)))

const refusalsOf = rememberedBy((map: Journal['answer']) =>
  answersOf(map).filter(({ status }) => status === 'never-again' || status === 'not-relevant'),
)

export function indexJournal(journal: Journal): JournalIndex {
  const settings = [...journal.setting.values()]
  const { checkIns, checkInDays } = checkInsByDay(journal.checkIn)
  return {
    journal,
    calendar: journalCalendar(journal),
    charters: chartersOf(journal.charter),
    checkIns,
    checkInDays,
    pathItems: pathItemsOf(journal.pathItem),
    delegations: delegationsOf(journal.delegation),
    feedbackOwed: feedbackOf(journal.feedbackOwed),
    obstacles: obstaclesOf(journal.obstacle),
    hiring: hiringOf(journal.peopleWork),
    touches: touchesOf(journal.delegation),
    outcomes: outcomesOf(journal.peopleWork),
    decisions: decisionsOf(journal.decision),
    people: liveIn(journal.person),
    exceptions: liveIn(journal.exception),
    suggestions: suggestionsOf(journal.suggestion),
    answered: answeredOf(journal.suggestion),
    doubted: doubtedOf(journal.suggestion),
    answers: answersOf(journal.answer),
    refusals: refusalsOf(journal.answer),
    thresholds: settingValue(settings, 'thresholds'),
    signalsOff: settingValue(settings, 'signalsOff'),
    noQuestionsOn: settingValue(settings, 'noQuestionsOn'),
    misreadCues: settingValue(settings, 'misreadCues'),
    broughtBack: settingValue(settings, 'broughtBack'),
  }
}

function byDay<R extends { day: Day }>(records: readonly R[]): R[] {
  return records.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function push<V>(map: Map<Day, V[]>, day: Day, value: V): void {
  const there = map.get(day)
  if (there) there.push(value)
  else map.set(day, [value])
}
