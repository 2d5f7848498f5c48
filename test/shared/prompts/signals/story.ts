// A signal in a journal of a few lines, and what the journals of several stories begin with.
import { toDay } from '../../../../shared/calendar/day'
import type { CheckInAnswers } from '../../../../shared/domain/check-in'
import { createPeopleWork, recordOutcome } from '../../../../shared/domain/people-work'
import type { SignalId } from '../../../../shared/prompts/assessment'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'

export interface Story {
  signal: SignalId
  about: string
  on: string
  tell: () => JournalBuilder
}

export const FIRST = '2026-01-05'
export const TENTH = '2026-01-16'
export const TWENTIETH = '2026-01-30'

export const team = (reports = 6) =>
  aJournal().charter({ reports }).person('Ana', { experience: 'senior' }).person('Ben', { experience: 'junior' })
export const fortnight = (answers: (index: number) => CheckInAnswers | null, told = team()) =>
  told.days(FIRST, 10, (_day, index) => answers(index))
export const incidentOn = (at: number, answers: CheckInAnswers) => (index: number) =>
  index === at ? { ...answers, dayKind: 'incident' as const } : answers

export function touches(
  told: JournalBuilder,
  parts: readonly number[],
  pairedOn: readonly number[] = [],
): JournalBuilder {
  told.days(FIRST, 10, { handsOn: 25 }).delegation('Rota', 'Ana', FIRST)
  for (const date of [5, 6, 7, 8, 9, 12, 13, 14, 15, 16]) {
    const touch = parts.includes(date) ? ('did-part' as const) : ('left-alone' as const)
    const day = `2026-01-${String(date).padStart(2, '0')}`
    told.delegationEvent('Rota', day, { type: 'touched', touch, reason: null, pairingAsked: pairedOn.includes(date) })
  }
  return told
}

export function hiring(
  told: JournalBuilder,
  days: readonly string[],
  waitingSince: string | null = null,
): JournalBuilder {
  told.person('Ida', { relation: 'candidate' }).days(FIRST, 10, { handsOn: 50 })
  const personId = told.idOf('person', 'Ida')
  for (const day of days) {
    const at = told.stamp(day)
    const step = createPeopleWork({ type: 'hiring', personId, title: 'Interview', dueDay: toDay(day) }, at)
    told.add(recordOutcome(step, 'moved-by-me', at, { reason: 'my-code' }))
  }
  if (waitingSince === null) return told
  const input = { type: 'hiring' as const, personId, title: 'Offer', dueDay: toDay('2026-02-02') }
  return told.add(createPeopleWork({ ...input, candidateWaitingSince: toDay(waitingSince) }, told.stamp(waitingSince)))
}

export const calls = (levels: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[], told = team()) => {
  told.days(FIRST, 20, { anyDecision: true })
  for (const date of [5, 6, 7, 8, 9]) told.decision(`2026-01-0${date}`, { level: date < 7 ? 2 : 5, title: 'Earlier' })
  levels.forEach((level, index) =>
    told.decision(`2026-01-${19 + index}`, {
      level,
      title: `Call ${index + 1}`,
      arrival: level < 3 ? 'landed-here' : null,
    }),
  )
  return told
}

export const covering = () => {
  const told = team(2)
  const covered = { personId: told.idOf('person', 'Ana'), until: toDay(TWENTIETH) }
  return told.item('Billing', '2026-01-07', { covering: covered })
}
