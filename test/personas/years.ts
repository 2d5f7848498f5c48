// A journal of many years, day by day and always the same: for what must stay fast, and for words that must fit.
import type { Day } from '../../shared/calendar/day'
import type { CheckInAnswers } from '../../shared/domain/check-in'
import { HANDS_ON_SHARES } from '../../shared/domain/check-in'
import type { Level } from '../../shared/domain/level'
import { PEOPLE_WORK_OUTCOMES } from '../../shared/domain/people-work'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../support/journal-builder'

const WORKING_DAYS_A_YEAR = 260
const PEOPLE = ['Ana', 'Ben', 'Cem', 'Dua', 'Eli', 'Fay'] as const
const FIRST_DAY = '2016-01-04'

/** 0 to 1, the same for the same number. */
function chance(of: number): number {
  const mixed = Math.imul(of ^ 0x9e3779b9, 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32
}

const pick = <T>(from: readonly T[], of: number): T => from[Math.floor(chance(of) * from.length)]!

/** Some 1,300 records a year: four days in five are logged, with all that a day brings. */
export function yearsOfDays(years: number): { told: JournalBuilder; days: Day[] } {
  const told = aJournal().charter({ reports: 6 }, FIRST_DAY)
  for (const name of PEOPLE) told.person(name)
  const days = weekdaysFrom(FIRST_DAY, years * WORKING_DAYS_A_YEAR)
  days.forEach((day, index) => tellDay(told, day, index, days))
  return { told, days }
}

function tellDay(told: JournalBuilder, day: Day, index: number, days: readonly Day[]): void {
  const of = index * 31
  if (chance(of) < 0.8) told.day(day, answersOn(index))
  for (let call = 0; call < 2; call += 1)
    told.decision(day, {
      level: pick<Level>([1, 2, 3, 4, 5, 7], of + call + 1),
      title: 'A call',
      arrival: pick(['landed-here', 'asked-for'], of + 3),
    })
  const person = PEOPLE[index % PEOPLE.length]!
  told.oneToOne(person, day, pick(PEOPLE_WORK_OUTCOMES, of + 4), pick(['my-code', 'meeting', null], of + 5))
  const later = days[index + 4]
  if (index % 8 === 0) told.item(`Item ${index}`, day)
  if (index % 8 === 0 && later) told.itemEvent(`Item ${index}`, later, { type: 'done' })
  if (index % 15 === 0)
    told.delegation(`Work ${index}`, person, day, { level: 6, ownerIs: pick(['new', 'solid'], of + 6) })
  if (index % 15 === 0 && later) told.touched(`Work ${index}`, later, 'took-back')
  if (index % 15 === 9 && index > 9) told.delegationEvent(`Work ${index - 9}`, day, { type: 'finished', outcome: '' })
  if (index % 6 === 0) told.owes(person, day)
  if (index % 6 === 0 && later) told.feedback(person, day, later, 'given')
  if (index % 5 === 0) told.shown(day, { signalIds: ['S3'], direction: 'own-action' })
  told.asked(day, { questionId: `ownership/${index % 40}`, status: 'answered', text: 'What I saw was this.' })
}

function answersOn(index: number): CheckInAnswers {
  const of = index * 17
  return {
    dayKind: chance(of) < 0.08 ? 'incident' : 'normal',
    handsOn: pick(HANDS_ON_SHARES, of + 1),
    touched: chance(of + 2) < 0.3 ? ['read'] : [],
    criticalPath: { blocked: chance(of + 3) < 0.4, itemIds: [] },
    waiting: pick([0, 1, 2, 3] as const, of + 4),
    anyDecision: true,
    energy: pick([1, 2, 3, 4, 5] as const, of + 5),
  }
}
