// A record's life as lines a person can read, newest first.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { LedgerRecord } from './ledger-rows'
import { levelNames } from './copy'

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

/** '' for an answer that was taken away again. */
function sayEvent(event: LedgerEvent, nameOf: NameOf): string {
  switch (event.type) {
    case 'opened':
      return 'personId' in event
        ? `Given to ${nameOf(event.personId)}, ${event.level}: ${levelNames[event.level]}`
        : `${event.owner === 'me' ? 'With you' : `With ${nameOf(event.owner)}`}, ${event.offPath ? 'off' : 'on'} the path`
    case 'handed-over':
      return `Handed over to ${nameOf(event.to)}`
    case 'took-back':
      return 'You took it back'
    case 'moved-off-path':
      return 'Moved off the path'
    case 'moved-onto-path':
      return 'Moved onto the path'
    case 'milestone-set':
      return event.due ? `Milestone: ${event.milestone}, ${on(event.due)}` : `Milestone: ${event.milestone}`
    case 'done':
      return 'Done'
    case 'dropped':
      return 'Dropped'
    case 'reopened':
      return 'Opened again'
    case 'level-set':
      return `Level ${event.level}: ${levelNames[event.level]}`
    case 'owner-is-set':
      return `They are ${event.ownerIs} at it`
    case 'passed-on':
      return `Passed on to ${nameOf(event.personId)}`
    case 'check-in-agreed':
      return `Check-in agreed for ${on(event.due)}`
    case 'check-in-held':
      return withText('Check-in held', event.text)
    case 'touched':
      return event.touch ? TOUCHED[event.touch] : ''
    case 'returned':
      return 'You returned it'
    case 'finished':
      return withText('They finished it', event.outcome)
    case 'abandoned':
      return withText('Abandoned', event.outcome)
    case 'review-set':
      return event.due ? `To look back on ${on(event.due)}` : 'No look-back'
    case 'reviewed':
      return withText(OUTCOMES[event.outcome], event.text)
    case 'given':
      return 'Said'
    case 'owner-set':
      return event.owner === 'me' ? 'Yours to clear' : `${nameOf(event.owner)} clears it`
    case 'waiting-until':
      return event.until ? `Blocked outside until ${on(event.until)}` : 'Not blocked outside any more'
    case 'cleared':
      return withText('Cleared', event.text)
    case 'shown':
      return 'Shown at its cue'
    case 'kept':
      return withText('Kept', event.text)
    case 'missed':
      return withText(event.wrong ? `Missed; the ${event.wrong} was off` : 'Missed', event.text)
    case 'edited':
      return `Edited. Before: ${event.previousIf} ${event.previousThen}`
    case 'renewed':
      return withText(`Renewed until ${on(event.until)}`, event.reason)
    case 'ended':
      return 'Ended early'
  }
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
