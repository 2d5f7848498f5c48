// A record's life as lines a person can read, newest first.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { LedgerRecord } from './ledger-rows'
import { levelNames } from '../../ui/decision-words'

export interface HistoryLine {
  id: string
  day: Day
  text: string
}

type NameOf = (personId: string) => string
type LedgerEvent = LedgerRecord['events'][number]

const LOCALE = 'en-GB'
const on = (day: Day) => formatDay(day, LOCALE, 'short')
const withText = (sentence: string, text: string) => (text.trim() ? `${sentence}: ${text.trim()}` : sentence)

export function historyOf(record: LedgerRecord, nameOf: NameOf): HistoryLine[] {
  const lines: HistoryLine[] = []
  for (const event of record.events as readonly LedgerEvent[]) {
    const text = sayEvent(event, nameOf)
    if (text) lines.push({ id: event.id, day: event.day, text })
  }
  const start = 'since' in record ? record.since : 'from' in record ? record.from : null
  if (start) lines.unshift({ id: record.id, day: start, text: 'Written down' })
  return lines.reverse()
}

const TOUCHED = {
  'left-alone': 'You left it alone',
  asked: 'You asked',
  nudged: 'You nudged',
  'did-part': 'You did a part',
  'took-back': 'You took it back',
  'they-finished': 'They finished it',
} as const
const OUTCOMES = {
  held: 'Looked back: it held',
  partly: 'Looked back: partly right',
  wrong: 'Looked back: it was wrong',
} as const

type Sayings = {
  [T in LedgerEvent['type']]: (event: Extract<LedgerEvent, { type: T }>, nameOf: NameOf) => string
}

const SAYINGS: Sayings = {
  opened: (event, nameOf) =>
    'personId' in event
      ? `Given to ${nameOf(event.personId)}, ${event.level}: ${levelNames[event.level]}`
      : `${event.owner === 'me' ? 'With you' : `With ${nameOf(event.owner)}`}, ${event.offPath ? 'off' : 'on'} the path`,
  'handed-over': ({ to }, nameOf) => `Handed over to ${nameOf(to)}`,
  'took-back': () => 'You took it back',
  'moved-off-path': () => 'Moved off the path',
  'moved-onto-path': () => 'Moved onto the path',
  'milestone-set': ({ milestone, due }) => (due ? `Milestone: ${milestone}, ${on(due)}` : `Milestone: ${milestone}`),
  documented: () => 'Written down, so that others can do it',
  'done-by-another': ({ personId }, nameOf) => `Done once by ${personId ? nameOf(personId) : 'somebody else'}`,
  done: () => 'Done',
  dropped: () => 'Dropped',
  reopened: () => 'Opened again',
  'level-set': ({ level }) => `Level ${level}: ${levelNames[level]}`,
  'owner-is-set': ({ ownerIs }) => `They are ${ownerIs} at it`,
  'passed-on': ({ personId }, nameOf) => `Passed on to ${nameOf(personId)}`,
  'check-in-agreed': ({ due }) => `Check-in agreed for ${on(due)}`,
  'check-in-held': ({ text }) => withText('Check-in held', text),
  touched: ({ touch, redid }) => (touch ? withText(TOUCHED[touch], redid ? 'again, after them' : '') : ''),
  returned: () => 'You returned it',
  finished: ({ outcome }) => withText('They finished it', outcome),
  abandoned: ({ outcome }) => withText('Abandoned', outcome),
  'review-set': ({ due }) => (due ? `To look back on ${on(due)}` : 'No look-back'),
  reviewed: ({ outcome, text }) => withText(OUTCOMES[outcome], text),
  given: () => 'Said',
  'owner-set': ({ owner }, nameOf) => (owner === 'me' ? 'Yours to clear' : `${nameOf(owner)} clears it`),
  'decider-named': ({ decider, due }, nameOf) =>
    `${decider === 'me' ? 'You decide' : `${nameOf(decider)} decides`} by ${on(due)}`,
  'waiting-until': ({ until }) => (until ? `Blocked outside until ${on(until)}` : 'Not blocked outside any more'),
  cleared: ({ text }) => withText('Cleared', text),
  shown: () => 'Shown at its cue',
  kept: ({ text }) => withText('Kept', text),
  missed: ({ wrong, text }) => withText(wrong ? `Missed; the ${wrong} was off` : 'Missed', text),
  edited: ({ previousIf, previousThen }) => `Edited. Before: ${previousIf} ${previousThen}`,
  renewed: ({ until, reason }) => withText(`Renewed until ${on(until)}`, reason),
  ended: () => 'Ended early',
}

/** '' for an answer that was taken away again. */
function sayEvent(event: LedgerEvent, nameOf: NameOf): string {
  return (SAYINGS[event.type] as (event: LedgerEvent, nameOf: NameOf) => string)(event, nameOf)
}
