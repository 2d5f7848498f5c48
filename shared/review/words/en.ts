// The words of a review in English, on the screen and in print alike: in the first person, because the person signs it.
import type { Day } from '#shared/calendar/day'
import { formatDay, formatDayRange } from '#shared/calendar/format-day'
import type { Quarter } from '#shared/calendar/quarters'
import type { MoveReason } from '#shared/domain/check-in'
import type { DecisionArrival, DecisionOutcome } from '#shared/domain/decision'
import type { Level } from '#shared/domain/level'
import type { ReviewIntention, ReviewRating, ReviewSectionId } from '#shared/domain/review'
import type { Misreading } from '#shared/domain/suggestion-record'
import type { DelegationMoveType } from '#shared/insights/delegation-moves'
import type { Coverage } from '#shared/insights/period'
import type { FigureId, FigureUnit } from '../assembled'

const LOCALE = 'en-GB'
const on = (day: Day) => formatDay(day, LOCALE, 'short')
const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`)
const quoted = (title: string) => `“${title}”`
const joined = (parts: readonly (string | false | null)[]) => parts.filter(Boolean).join(', ')
const colon = (before: string, text: string) => (text.trim() === '' ? before : `${before}: ${text.trim()}`)

const ORDINALS = ['First', 'Second', 'Third', 'Fourth']

const levels: Record<Level, string> = {
  1: 'I decided',
  2: 'I decided and explained',
  3: 'I asked, then decided',
  4: 'we agreed',
  5: 'they decided after my advice',
  6: 'they decided and told me',
  7: 'they decided',
}
const reasons: Record<MoveReason, string> = {
  'my-code': 'for my code',
  incident: 'for an incident',
  meeting: 'for a meeting',
  energy: 'for lack of energy',
  other: 'for another reason',
}
const arrivals: Record<DecisionArrival, string> = {
  'asked-for': 'asked for',
  'stepped-in': 'I stepped in',
  'landed-here': 'it just landed here',
}
const outcomes: Record<DecisionOutcome, string> = { held: 'held', partly: 'was partly right', wrong: 'was wrong' }
const misreadings: Record<Misreading, string> = {
  'one-off': 'it was a one-off',
  'agreed-with-team': 'it was agreed with the team',
  'my-job': 'it is my job',
  'wrong-count': 'the count was wrong',
  other: 'something else',
}

export const reviewWords = {
  title: (quarter: Quarter) => `${ORDINALS[Number(quarter.at(-1)) - 1]} quarter of ${quarter.slice(0, 4)}`,
  someone: 'someone',
  day: on,
  range: (from: Day, to: Day) => formatDayRange(from, to, LOCALE),
  coverage: ({ known, of }: Coverage, counts: 'days' | 'weeks' | 'due') =>
    counts === 'due' ? `${known} of ${of} due have an answer` : `${known} of ${of} ${counts}`,
  loggedDays: ({ known, of }: Coverage) => `${known} of ${of} working days have a check-in.`,
  unknown: 'not known',

  sections: {
    context: 'Context of the quarter',
    'time-and-ownership': 'Where my time and ownership went',
    'team-decides': 'What the team decides, and what I decide',
    delegations: 'Delegations',
    'people-work': 'People work kept',
    'friction-and-partners': 'Friction cleared, partners',
    literacy: 'Technical literacy',
    incidents: 'Incidents',
    'wins-of-others': 'Wins of others I made possible',
    postponed: 'What I postponed or compressed because I was still building',
    'self-ratings': 'Self-ratings',
    'got-wrong': 'What I got wrong, or disagreed with the app about',
    'next-quarter': 'Next quarter',
    ask: 'What I ask of my manager and my coach',
  } satisfies Record<ReviewSectionId, string>,

  figures: {
    reports: 'Reports',
    'incident-days': 'Incident days',
    'on-call-days': 'On-call days',
    'days-off': 'Working days off',
    'hands-on': 'Hands-on share',
    agreed: 'Agreed share',
    'weeks-over': 'Weeks over the agreed share',
    'blocked-days': 'Days somebody’s work would have stopped without me',
    'team-decides-first': 'Decided by the team, first month',
    'team-decides-last': 'Decided by the team, last month',
    'landed-here-first': 'Just landed here, first month',
    'landed-here-last': 'Just landed here, last month',
    given: 'Given',
    raised: 'Raised a level',
    finished: 'Finished by them',
    'taken-back': 'Taken back',
    abandoned: 'Abandoned',
    'one-to-ones-kept': '1:1s kept',
    'one-to-ones-moved': '1:1s moved by me',
    'feedback-age': 'Feedback said after (median)',
    'feedback-open': 'Feedback still owed',
    'asked-first': 'Asked before answering',
    'hiring-wait': 'Longest wait of a candidate',
    'obstacles-cleared': 'Obstacles cleared',
    'obstacle-oldest': 'Oldest open obstacle',
    'partner-contacts': 'Partner contacts kept',
    'touched-days': 'Days with a system read, run, seen or reviewed',
    'understanding-days': 'Days of hands-on work to understand',
    wins: 'Wins written down',
    'moved-for-code': 'People work moved for my code',
    'not-true': 'Suggestions answered “not true”',
    'decisions-wrong': 'Decisions that turned out wrong or partly right',
  } satisfies Record<FigureId, string>,

  value(value: number | null, unit: FigureUnit): string {
    if (value === null) return 'not known'
    const rounded = Math.round(value * 10) / 10
    switch (unit) {
      case 'percent':
        return `${Math.round(value)} %`
      case 'working-days':
        return days(rounded)
      case 'days':
        return rounded === 1 ? '1 day' : `${rounded} days`
      case 'of-five':
        return `${rounded} of 5`
      case 'count':
        return String(rounded)
    }
  },

  charter: (share: number | null, reports: number | null) =>
    `Charter: ${joined([share === null ? 'no share agreed' : `${share} % hands-on agreed`, reports !== null && `${reports} reports`])}`,
  exception: (reason: string, from: Day, until: Day) => `Exception, ${formatDayRange(from, until, LOCALE)}: ${reason}`,
  dayOff: (type: 'leave' | 'holiday' | 'sick' | 'other', from: Day, to: Day) =>
    `${{ leave: 'Leave', holiday: 'Holiday', sick: 'Sick leave', other: 'Days off' }[type]}, ${formatDayRange(from, to, LOCALE)}`,
  joined: (name: string) => `${name} joined`,
  left: (name: string) => `${name} left`,
  incidentDay: (line: string) => colon('Incident', line),

  stint(title: string, from: Day, age: number, ending: string): string {
    return `${quoted(title)} was mine from ${on(from)}, ${days(age)}; ${ending}`
  },
  stillMine: 'it still is',
  tookOver: (name: string, day: Day) => `${name} took it over on ${on(day)}`,
  offPath: (day: Day) => `moved off the path on ${on(day)}`,
  done: (day: Day) => `done on ${on(day)}`,
  droppedOn: (day: Day) => `dropped on ${on(day)}`,

  decision: (title: string, level: Level, arrival: DecisionArrival | null) =>
    `${title ? `${quoted(title)}: ` : ''}${joined([levels[level], arrival && arrivals[arrival]])}`,
  levels,

  delegation: (title: string, name: string, moves: readonly string[]) =>
    `${quoted(title)}, ${name}: ${moves.join('; ')}`,
  move(type: DelegationMoveType, day: Day, level: Level, name: string, text: string): string {
    const said: Record<DelegationMoveType, string> = {
      given: `given ${on(day)} at level ${level}`,
      'level-raised': `raised to ${level} ${on(day)}`,
      'level-lowered': `lowered to ${level} ${on(day)}`,
      'passed-on': `passed on to ${name} ${on(day)}`,
      'taken-back': `taken back ${on(day)}`,
      returned: `returned ${on(day)}`,
      finished: `finished by them ${on(day)}`,
      abandoned: `abandoned ${on(day)}`,
    }
    return text.trim() === '' ? said[type] : `${said[type]} (${text.trim()})`
  },

  oneToOneMoved: (name: string, reason: MoveReason | null, movedTo: Day | null) =>
    `1:1 with ${name} moved by me${reason ? ` ${reasons[reason]}` : ''}${movedTo ? ` to ${on(movedTo)}` : ''}`,
  oneToOneDropped: (name: string) => `1:1 with ${name} dropped`,
  feedbackSaid: (name: string, age: number) => `Feedback to ${name} said after ${days(age)}`,
  feedbackOwed: (name: string, age: number) => `Feedback to ${name} owed for ${days(age)}`,
  candidateWaits: (title: string, age: number) => `${title || 'A candidate'} waited ${days(age)} for an answer`,

  obstacleCleared: (title: string, age: number, text: string) =>
    colon(`${quoted(title)} cleared after ${days(age)}`, text),
  obstacleOpen: (title: string, age: number) => `${quoted(title)} open for ${days(age)}`,
  partner: (name: string, title: string) => joined([`Time with ${name}`, title]),

  understanding: (line: string) => `Hands-on to understand: ${line}`,
  answer: (question: string, text: string) => `${question} ${text}`,
  movedForCode: (what: string, movedTo: Day | null) =>
    `${what} moved for my code${movedTo ? ` to ${on(movedTo)}` : ''}`,
  movedCount: (count: number) =>
    count === 1 ? 'One piece of people work moved for my code' : `${count} pieces of people work moved for my code`,
  peopleWork: { 'one-to-one': '1:1', feedback: 'Feedback', hiring: 'Hiring step', partner: 'Partner contact' },
  withPerson: (what: string, name: string) => `${what} with ${name}`,
  notTrue: (title: string, misread: Misreading, text: string) =>
    colon(`${quoted(title)} is not true: ${misreadings[misread]}`, text),
  decisionWrong: (title: string, outcome: DecisionOutcome, text: string) =>
    colon(`${title ? quoted(title) : 'A decision'} ${outcomes[outcome]}`, text),
  stillOwned: (title: string, age: number) => `${quoted(title)} is mine, for ${days(age)}`,
  toRaise: (name: string, text: string) => `To raise with ${name}: ${text}`,

  intentions: {
    'stop-owning': 'One thing to stop owning',
    'raise-level': 'One person to raise a level',
    'learn-off-path': 'One thing to learn off the path',
  } satisfies Record<ReviewIntention['type'], string>,
  ratings: { 1: 'not yet', 2: 'sometimes', 3: 'mostly', 4: 'reliably' } satisfies Record<
    NonNullable<ReviewRating['rating']>,
    string
  >,

  document: {
    record: 'From the record',
    ownWords: 'In my words',
    lesson: (text: string) => `Lesson: ${text}`,
    whatIDid: (text: string) => `What I did: ${text}`,
    for: (text: string) => `For: ${text}`,
    against: (text: string) => `Against: ${text}`,
    rated: (line: string, rating: string) => `${line}: ${rating}`,
    gaps: 'What this review rests on',
    intention: (label: string, ifText: string, thenText: string, by: Day | null) =>
      `${label}: ${ifText} ${thenText}${by ? ` (by ${on(by)})` : ''}`,
    more: (count: number) => (count === 1 ? 'One more line in the record.' : `${count} more lines in the record.`),
  },

  gaps: {
    recency: (count: number, of: number) => `${count} of ${of} lines of evidence are from the last six weeks.`,
    weeks: (mondays: readonly Day[]) =>
      `Weeks with no check-in begin on ${mondays.map(on).join(', ')}. What happened then is missing here.`,
    empty: (titles: readonly string[]) => `Nothing in the record for: ${titles.join('; ')}.`,
    nobodyWaited: (title: string, count: number, first: Day) =>
      `On ${count === 1 ? on(first) : `${count} days from ${on(first)}`} I answered that nobody’s work would have stopped, while ${quoted(title)} was open on the path and mine.`,
    twoOwners: (delegation: string, name: string, item: string) =>
      `${quoted(delegation)} is with ${name}, while the item it belongs to, ${quoted(item)}, is mine.`,
    share: (written: number, recorded: number, { known, of }: Coverage) =>
      `I write ${written} %; the check-ins come to ${recorded} % (${known} of ${of} days).`,
  },
} as const

export type ReviewWords = typeof reviewWords
