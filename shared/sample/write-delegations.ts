// Delegations, with the answer that each fully logged day gave about each live one.
import {
  createDelegation,
  delegationOn,
  recordDelegationEvent,
  touchOn,
  type Delegation,
  type DelegationTouch,
} from '#shared/domain/delegation'
import { isAway } from '#shared/domain/person'
import type { SampleBook } from './sample-book'
import { fullyLoggedDays } from './logged-days'
import { DELEGATIONS } from './story/delegations'
import type { PersonKey, StoryDay, StoryDelegation, StoryDelegationEvent } from './story/shapes'

/** Every so many days the row about a delegation is passed over, and the day stays unknown. */
const PASSED_OVER_EVERY = 6

type Bare = Parameters<typeof recordDelegationEvent>[1]

export function writeDelegations(book: SampleBook): void {
  for (const [key, story] of Object.entries(DELEGATIONS)) writeDelegation(book, key, story)
}

function writeDelegation(book: SampleBook, key: string, story: StoryDelegation): void {
  const stamp = book.stampOn(story.opened)
  const { title, level, ownerIs, notes, prediction } = story
  const personId = book.find('person', story.person).id
  const firstCheckIn = story.firstCheckIn === undefined ? null : book.dayOf(story.firstCheckIn)
  const pathItemId = story.item ? book.find('pathItem', story.item).id : null
  const input = { title, personId, level, ownerIs, notes, prediction, firstCheckIn, pathItemId }
  const created = { ...createDelegation(input, stamp), forCoach: story.forCoach ?? false }
  let delegation: Delegation = book.put(created, stamp.at, key)

  const record = (number: StoryDay, bare: Bare) => {
    const at = book.stampOn(number)
    delegation = book.put(recordDelegationEvent(delegation, bare, at), at.at)
  }
  const numbers = new Set([...story.events.map((event) => event.on), ...fullyLoggedDays()])
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (number <= story.opened) continue
    const told = story.events.filter((event) => event.on === number)
    for (const event of told) for (const bare of toEvents(book, event)) record(number, bare)
    if (isLeftAlone(book, story.person, delegation, number)) record(number, touched('left-alone'))
  }
}

function toEvents(book: SampleBook, event: StoryDelegationEvent): Bare[] {
  if ('touch' in event) return [touched(event.touch, event.reason, event.pairingAsked)]
  if ('level' in event) return [{ type: 'level-set', level: event.level }]
  if ('returned' in event) return [{ type: 'returned' }]
  if ('finished' in event) return [{ type: 'finished', outcome: event.finished }]
  const held: Bare = { type: 'check-in-held', text: event.held }
  return event.next === undefined ? [held] : [held, { type: 'check-in-agreed', due: book.dayOf(event.next) }]
}

function touched(
  touch: DelegationTouch,
  reason?: Extract<StoryDelegationEvent, { touch: unknown }>['reason'],
  pairingAsked = false,
): Bare {
  return { type: 'touched', touch, reason: reason ?? null, pairingAsked }
}

/** On a fully logged day, with nothing else said about it, while it was with somebody who was there. */
function isLeftAlone(book: SampleBook, person: PersonKey, delegation: Delegation, number: StoryDay): boolean {
  if (!fullyLoggedDays().includes(number) || number % PASSED_OVER_EVERY === 0) return false
  const day = book.dayOf(number)
  const isWithThem = delegationOn(delegation, day)?.state === 'with-them'
  return isWithThem && !touchOn(delegation, day) && !isAway(book.find('person', person), day)
}
