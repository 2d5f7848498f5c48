// A persona's quarter, told day by day into the journal's own records, with the truth of each day beside it.
import { type Day } from '../../shared/calendar/day'
import { createPeopleWork, recordOutcome } from '../../shared/domain/people-work'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../support/journal-builder'
import { STEADY, type Behaviour } from './behaviour'
import { chanceOf, type Chance } from './chance'
import { createDelegating } from './delegating'
import type { Episode, Persona } from './persona'
import { ITEM, type PersonaDay } from './persona-day'
import { tellCheckIn } from './tell-check-in'

const FIRST_DAY = '2026-01-05'
const WEEKS = 13
const PARTNER = 'Pia'
const NAMES = ['Ana', 'Ben', 'Cem', 'Dua', 'Eli', 'Fay', 'Gus', 'Hui', 'Ira', 'Jon'] as const

export interface TrueEpisode extends Omit<Episode, 'fromWeek' | 'toWeek'> {
  from: Day
  to: Day
}

export interface PersonaQuarter {
  persona: Persona
  told: JournalBuilder
  /** Every working day, logged or not. */
  days: readonly Day[]
  logged: readonly Day[]
  truth: readonly TrueEpisode[]
}

/** `missing` is the share of logged days taken away; the rest of the quarter stays as it is. */
export function personaQuarter(persona: Persona, seed: number, missing = 0): PersonaQuarter {
  const days = weekdaysFrom(FIRST_DAY, WEEKS * 5)
  const told = aJournal(seed + 1)
  const reports = NAMES.slice(0, persona.reports)
  tellRole(persona, told, days, reports)
  const logging = chanceOf(persona.id, seed, 'logging')
  const away = chanceOf(persona.id, seed, 'away')
  const chances = newChances(persona, seed)
  const delegating = createDelegating(chances.delegations)
  const logged: Day[] = []
  days.forEach((day, index) => {
    const isLogged = logging.is(persona.logs ?? 0.97) && !away.is(missing)
    if (isLogged) logged.push(day)
    const isIncident =
      (persona.incidentWeeks ?? []).includes(weekOfQuarter(index)) && chanceOf(persona.id, seed, day).is(0.6)
    const does = behaviourIn(persona, weekOfQuarter(index))
    const today: PersonaDay = { persona, told, day, index, days, reports, does, isLogged, isIncident }
    tellItem(today)
    delegating.tell(today)
    tellPeopleWork(today, chances.people)
    tellFeedback(today, chances.feedback)
    const decisions = tellDecisions(today, chances.decisions)
    tellCheckIn(today, chances.checkIn, decisions)
  })
  return { persona, told, days, logged, truth: persona.episodes.map((episode) => toTrue(episode, days)) }
}

function newChances(
  { id }: Persona,
  seed: number,
): Record<'people' | 'feedback' | 'decisions' | 'delegations' | 'checkIn', Chance> {
  return {
    people: chanceOf(id, seed, 'people'),
    feedback: chanceOf(id, seed, 'feedback'),
    decisions: chanceOf(id, seed, 'decisions'),
    delegations: chanceOf(id, seed, 'delegations'),
    checkIn: chanceOf(id, seed, 'check-in'),
  }
}

/** From 1. */
const weekOfQuarter = (index: number) => Math.floor(index / 5) + 1

function behaviourIn({ phases }: Persona, week: number): Behaviour {
  return { ...STEADY, ...phases.findLast(({ fromWeek }) => fromWeek <= week)?.does }
}

function toTrue({ fromWeek, toWeek, ...episode }: Episode, days: readonly Day[]): TrueEpisode {
  return { ...episode, from: days[(fromWeek - 1) * 5]!, to: days[toWeek * 5 - 1]! }
}

function tellRole(persona: Persona, told: JournalBuilder, days: readonly Day[], reports: readonly string[]): void {
  told.charter(persona.charter, FIRST_DAY)
  reports.forEach((name, at) => told.person(name, { experience: at < persona.juniors ? 'junior' : 'senior' }))
  told.person(PARTNER, { relation: 'partner' })
  const { exception } = persona
  if (!exception) return
  const from = days[(exception.fromWeek - 1) * 5]!
  told.exception({ type: 'temporary-phase', reason: exception.reason, from, until: days[exception.toWeek * 5 - 1]! })
}

function tellItem({ persona, told, day, index, does, reports }: PersonaDay): void {
  const held = index > 0 && behaviourIn(persona, weekOfQuarter(index - 1)).holdsItem
  if (does.holdsItem && !held) told.item(ITEM, day)
  if (!does.holdsItem && held) told.itemEvent(ITEM, day, { type: 'handed-over', to: told.idOf('person', reports[0]!) })
}

/** 1:1s of every report once a week, or every other week in a big team; a slot with the partner once a week. */
function tellPeopleWork(
  { told, day, index, reports, does, isLogged, isIncident, days }: PersonaDay,
  chance: Chance,
): void {
  const everyWeeks = reports.length > 6 ? 2 : 1
  reports.forEach((name, at) => {
    const isDue = index % (5 * everyWeeks) === (at * everyWeeks + (at >= 5 ? 1 : 0)) % (5 * everyWeeks)
    if (isDue) tellMeeting(name)
  })
  if (index % 5 === 3) tellPartner()

  function fate(): 'done' | 'my-code' | 'incident' | 'meeting' {
    const dice = chance.next()
    if (isIncident && dice < 0.5) return 'incident'
    if (dice < does.movesForCode) return 'my-code'
    return dice < does.movesForCode + does.movesElse ? 'meeting' : 'done'
  }

  function tellMeeting(name: string): void {
    const what = fate()
    const isRebooked = chance.is(what === 'my-code' ? 0.2 : 0.8)
    if (!isLogged) return
    if (what === 'done') return void told.oneToOne(name, day, 'done')
    const next = days[index + 1]
    told.oneToOne(name, day, 'moved-by-me', what, isRebooked ? next : undefined)
    if (isRebooked && next && index % 5 !== 4) told.oneToOneThen(name, day, next, 'done')
  }

  function tellPartner(): void {
    const what = fate()
    const isRebooked = chance.is(what === 'my-code' ? 0.2 : 0.8)
    const stamp = told.stamp(day)
    const slot = createPeopleWork(
      { type: 'partner', title: 'Catch-up', personId: told.idOf('person', PARTNER), dueDay: day },
      stamp,
    )
    // Planned long before: it stands there unanswered where nobody logs.
    if (!isLogged) return void told.add(slot)
    if (what === 'done') return void told.add(recordOutcome(slot, 'done', stamp))
    const next = days[index + 1]
    const moved = recordOutcome(slot, 'moved-by-me', stamp, {
      reason: what,
      movedTo: isRebooked ? (next ?? null) : null,
    })
    told.add(isRebooked && next ? recordOutcome(moved, 'done', told.stamp(next)) : moved)
  }
}

function tellFeedback({ told, day, index, days, reports, does }: PersonaDay, chance: Chance): void {
  if (!chance.is(does.feedback / 5)) return
  const to = chance.pick(reports)
  const after = Math.max(0, Math.round(chance.around(does.feedbackAfter, does.feedbackAfter)))
  told.owes(to, day)
  const said = days[index + after]
  if (said) told.feedback(to, day, said, 'given')
}

/** How many were told. */
function tellDecisions({ told, day, does, isLogged, isIncident }: PersonaDay, chance: Chance): number {
  const count = isIncident ? 0 : chance.count(does.decisions, 3)
  for (let n = 0; n < count; n += 1) {
    const level = chance.is(does.decidesAlone) ? chance.pick([1, 2, 3] as const) : chance.pick([4, 5, 5, 6, 7] as const)
    const arrival = chance.is(does.landed) ? 'landed-here' : 'asked-for'
    if (isLogged) told.decision(day, { level, arrival, title: `A call of ${day}` })
  }
  return count
}
