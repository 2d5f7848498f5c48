// What is asked only now and then, and what is in the team's way: anything may have been answered.
import { fc } from '@fast-check/vitest'
import type { Day } from '../../../shared/calendar/day'
import {
  ENERGY_CAUSES,
  INCIDENT_ROLES,
  NO_MONTHLY_ANSWERS,
  NO_WEEKLY_ANSWERS,
} from '../../../shared/domain/occasional-answers'
import { PATH_ITEM_TAGS } from '../../../shared/domain/path-item'
import { addDays } from '../../../shared/calendar/day'
import type { JournalBuilder } from '../../support/journal-builder'
import '../../support/seed'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 })
const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 })
const count = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)
/** Yes twice as often as no: what worries should come up. */
const yes = fc.constantFrom(true, true, false)
const no = fc.constantFrom(false, false, true)

export const occasionalArbitraries = {
  askedFirst: maybe(count),
  gaveAnswer: maybe(count),
  incidentRole: maybe(
    fc.oneof({ weight: 4, arbitrary: fc.constant('hands' as const) }, fc.constantFrom(...INCIDENT_ROLES)),
  ),
  othersAvailable: maybe(fc.constantFrom(true, true, true, false)),
  energyCause: rarely(fc.constantFrom(...ENERGY_CAUSES)),
  approvalsWaiting: maybe(count),
  unansweredQuestions: rarely(count),
  stoppedWhileAway: fc.option(fc.record({ count, what: fc.constantFrom('', 'Releases') }), { freq: 2 }),
  weekly: rarely(
    fc.record({
      ...constants(NO_WEEKLY_ANSWERS),
      changedCourse: maybe(fc.constantFrom(3 as const, 2 as const, 0 as const)),
      overruledMe: rarely(no),
      partnerCameDirectly: rarely(no),
      couldExplain: maybe(no),
      surprises: maybe(count),
      askedTwice: maybe(count),
      queueGrew: maybe(yes),
      ownerless: maybe(yes),
      smallerBatches: rarely(no),
      peersApprove: rarely(no),
    }),
  ),
  monthly: rarely(fc.record({ ...constants(NO_MONTHLY_ANSWERS), routedAround: maybe(yes), usedTools: maybe(no) })),
}

function constants<T extends object>(nothing: T) {
  return Object.fromEntries(Object.keys(nothing).map((key) => [key, fc.constant(null)])) as {
    [K in keyof T]: fc.Arbitrary<null>
  }
}

const OBSTACLES = ['Slow builds', 'Shared inbox', 'Two queues'] as const
const MORE_ITEMS = ['Login', 'Reports', 'Imports', 'Alerts'] as const

const isThere = (told: JournalBuilder, title: string) =>
  told.records().some((record) => 'title' in record && record.title === title)

/** Something in the way appears, gets a date, or goes; or work of mine with its tags. */
export const anyOccasionalAct: fc.Arbitrary<(told: JournalBuilder, day: Day) => void> = fc.oneof(
  fc.tuple(fc.constantFrom(...OBSTACLES), fc.constantFrom('friction', 'disagreement')).map(([title, type]) => {
    return (told: JournalBuilder, day: Day) => void (isThere(told, title) || told.obstacle(title, day, { type }))
  }),
  fc
    .tuple(fc.constantFrom(...OBSTACLES), fc.constantFrom(0, 1, 2, 3), fc.nat({ max: 10 }))
    .map(([title, what, days]) => {
      return (told: JournalBuilder, day: Day) => {
        if (!isThere(told, title)) return
        const on = addDays(day, days)
        if (what === 0) told.obstacleEvent(title, day, { type: 'cleared', text: '' })
        else if (what === 1) told.obstacleEvent(title, day, { type: 'reopened' })
        else if (what === 2) told.obstacleEvent(title, day, { type: 'waiting-until', until: on })
        else told.obstacleEvent(title, day, { type: 'decider-named', decider: 'me', due: on })
      }
    }),
  fc.tuple(fc.subarray([...MORE_ITEMS]), fc.constantFrom(...PATH_ITEM_TAGS)).map(([titles, tag]) => {
    return (told: JournalBuilder, day: Day) => {
      for (const title of titles) if (!isThere(told, title)) told.item(title, day, { tags: [tag], offPath: true })
    }
  }),
)
