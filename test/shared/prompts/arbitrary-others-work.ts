// Hiring steps, partners, levels, parts done for others and what only I know: anything may have happened to them.
import { fc } from '@fast-check/vitest'
import { addDays, type Day } from '../../../shared/calendar/day'
import { MOVE_REASONS } from '../../../shared/domain/check-in'
import { LEVELS } from '../../../shared/domain/level'
import { createPeopleWork, PEOPLE_WORK_OUTCOMES, recordOutcome } from '../../../shared/domain/people-work'
import type { JournalBuilder } from '../../support/journal-builder'
import '../../support/seed'

type Act = (told: JournalBuilder, day: Day) => void

const PARTNER = 'Pia'
const CANDIDATES = ['Kim', 'Lou'] as const
/** They are there from the first day; what only I know is on no path of the other acts. */
const LONE = ['Keys', 'Backups', 'Domains'] as const
const GIVEN = ['Search', 'Billing', 'Exports'] as const

const anyReason = fc.option(fc.constantFrom(...MOVE_REASONS), { freq: 3 })
const anyOutcome = fc.constantFrom(null, 'moved-by-me', 'moved-by-me', ...PEOPLE_WORK_OUTCOMES)

const hiring = fc
  .tuple(fc.constantFrom(...CANDIDATES), anyOutcome, anyReason, fc.boolean(), fc.nat({ max: 6 }))
  .map(([name, outcome, reason, isWaiting, later]): Act => (told, day) => {
    const at = told.stamp(day)
    const candidateWaitingSince = isWaiting ? day : null
    const personId = told.idOf('person', name)
    const step = createPeopleWork({ type: 'hiring', personId, dueDay: day, candidateWaitingSince }, at)
    const movedTo = addDays(day, later)
    told.add(outcome === null ? step : recordOutcome(step, outcome, at, { reason, movedTo }))
  })

const partner = fc.constantFrom(...PEOPLE_WORK_OUTCOMES).map((outcome): Act => (told, day) => {
  const at = told.stamp(day)
  const input = { type: 'partner' as const, personId: told.idOf('person', PARTNER), dueDay: day }
  told.add(recordOutcome(createPeopleWork(input, at), outcome, at))
})

const isThere = (told: JournalBuilder, kind: 'delegation' | 'pathItem', title: string, day: Day) =>
  told.records().some((record) => record.kind === kind && record.title === title && record.events[0]!.day <= day)

const part = fc
  .tuple(fc.constantFrom(...GIVEN), fc.boolean(), fc.boolean())
  .map(([title, redid, pairingAsked]): Act => (told, day) => {
    if (!isThere(told, 'delegation', title, day)) return
    const touched = { type: 'touched' as const, touch: 'did-part' as const, pairingAsked, reason: null }
    told.delegationEvent(title, day, redid ? { ...touched, redid } : touched)
  })

const level = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...LEVELS)).map(([title, to]): Act => (told, day) => {
  if (isThere(told, 'delegation', title, day)) told.delegationEvent(title, day, { type: 'level-set', level: to })
})

const lone = fc
  .tuple(fc.subarray([...LONE], { minLength: 1 }), fc.constantFrom('documented', 'done-by-another'))
  .map(([titles, type]): Act => (told, day) => {
    for (const title of titles) {
      if (!isThere(told, 'pathItem', title, day)) told.item(title, day, { offPath: true, reason: 'only-i-know-it' })
      else if (type === 'documented') told.itemEvent(title, day, { type })
      else told.itemEvent(title, day, { type: 'done-by-another', personId: null })
    }
  })

export const anyActOnOthersWork: fc.Arbitrary<Act> = fc.oneof(hiring, partner, part, part, level, lone)

/** Whoever these acts are about. */
export function meetOthers(told: JournalBuilder): void {
  told.person(PARTNER, { relation: 'partner' })
  for (const name of CANDIDATES) told.person(name, { relation: 'other' })
}
