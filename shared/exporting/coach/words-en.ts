// The words of the coach's page in English.
import type { Day } from '#shared/calendar/day'
import { formatDay, formatDayRange } from '#shared/calendar/format-day'
import type { DelegationMoveType } from '#shared/insights/delegation-moves'
import type { Coverage } from '#shared/insights/period'
import type { AutoPart } from './auto-lines'
import type { ChoosableKind } from './choosable'
import type { WrittenPart } from './coach-document'

const LOCALE = 'en-GB'
const on = (day: Day) => formatDay(day, LOCALE, 'short')
const quoted = (title: string) => `“${title}”`
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
const rounded = (value: number) => String(Math.round(value * 10) / 10)

export const coachWords = {
  title: 'Notes for a coaching session',
  someone: 'someone',
  period: (first: Day, last: Day) => formatDayRange(first, last, LOCALE),
  written: {
    want: 'What I want from this session',
    stuck: 'Where I am stuck, as I would say it of another manager',
    avoiding: 'The question I am avoiding',
  } satisfies Record<WrittenPart, string>,
  auto: {
    changed: 'What changed since last time',
    commitments: 'Commitments',
    wins: 'Two wins',
    pattern: 'The pattern of the period',
    energy: 'Energy',
  } satisfies Record<AutoPart, string>,
  chosen: 'What I chose to show',
  kinds: {
    checkIn: 'Line of the day',
    note: 'Note',
    answer: 'Answer',
    pathItem: 'Item on the path',
    delegation: 'Delegation',
    decision: 'Decision',
    peopleWork: 'People work',
    feedbackOwed: 'Feedback owed',
    obstacle: 'Obstacle',
    plan: 'Plan',
    suggestion: 'Suggestion',
    exception: 'Exception',
    person: 'Notes on a person',
  } satisfies Record<ChoosableKind, string>,
  entry: (day: Day, kind: string) => `${on(day)}, ${kind.toLowerCase()}`,

  handedOver: (title: string, name: string) => `${quoted(title)} went to ${name}.`,
  offMyHands: (title: string) => `${quoted(title)} is off my hands.`,
  cameToMe: (title: string) => `${quoted(title)} came to me.`,
  move(type: DelegationMoveType, title: string, name: string, level: number): string {
    switch (type) {
      case 'given':
        return `${quoted(title)} given to ${name}, level ${level}.`
      case 'level-raised':
        return `${quoted(title)} raised to level ${level}, with ${name}.`
      case 'level-lowered':
        return `${quoted(title)} lowered to level ${level}, with ${name}.`
      case 'passed-on':
        return `${quoted(title)} passed on to ${name}.`
      case 'taken-back':
        return `I took ${quoted(title)} back from ${name}.`
      case 'returned':
        return `${quoted(title)} returned to ${name}.`
      case 'finished':
        return `${name} finished ${quoted(title)}.`
      case 'abandoned':
        return `${quoted(title)} was abandoned.`
    }
  },
  commitment: (state: 'kept' | 'missed' | 'open', wasEdited: boolean, sentence: string) =>
    `${{ kept: 'Kept', missed: 'Missed', open: 'Open' }[state]}${wasEdited ? ', edited' : ''}: ${sentence}`,
  handsOn: (share: number, agreed: number | null, { known, of }: Coverage) =>
    `Hands-on ${Math.round(share)} %${agreed === null ? '' : `, ${agreed} % agreed`} (${known} of ${of} days).`,
  blocked: (days: number, { known, of }: Coverage) =>
    `Somebody’s work would have stopped without me on ${days === 1 ? '1 day' : `${days} days`} (${known} of ${of} days answered).`,
  moved: (byMe: number, forCode: number, { known, of }: Coverage) =>
    `I moved 1:1s ${times(byMe)}${forCode > 0 ? `, ${times(forCode)} for my code` : ''} (${known} of ${of} due have an answer).`,
  energy: (mean: number, low: number, late: number, { known, of }: Coverage) =>
    `${rounded(mean)} of 5 on average, low on ${low === 1 ? '1 day' : `${low} days`}, late work on ${late === 1 ? '1 day' : `${late} days`} (${known} of ${of} days).`,
} as const

export type CoachWords = typeof coachWords
