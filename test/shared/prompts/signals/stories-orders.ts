// What is named first, and what is left out, where several things or people could be named.
import { toDay } from '../../../../shared/calendar/day'
import type { CheckInAnswers } from '../../../../shared/domain/check-in'
import { createPeopleWork, recordOutcome, type PeopleWorkOutcome } from '../../../../shared/domain/people-work'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { weekly } from '../periodic'
import { FIRST, fortnight, hiring, incidentOn, team, TENTH, type Story } from './story'

const LAST = '2026-01-23'
const onPath: CheckInAnswers = { handsOn: 50, handsOnChips: ['on-path'], lateWork: true }

/** A hiring step of Ida's with what became of it, on its day. */
function step(
  told: JournalBuilder,
  day: string,
  outcome: PeopleWorkOutcome | null,
  waitingSince: string | null = null,
) {
  const input = { type: 'hiring' as const, personId: told.idOf('person', 'Ida'), title: 'Step', dueDay: toDay(day) }
  const since = waitingSince === null ? null : toDay(waitingSince)
  const work = createPeopleWork({ ...input, candidateWaitingSince: since }, told.stamp(day))
  return told.add(outcome === null ? work : recordOutcome(work, outcome, told.stamp(day), { reason: 'meeting' }))
}

const known = (terms: Parameters<JournalBuilder['charter']>[0] = { reports: 6 }) =>
  aJournal().charter(terms).person('Ana').days(FIRST, 15)
const onlyI = { reason: 'only-i-know-it' as const }

function twoPartners() {
  const told = team().person('Priya', { relation: 'partner' }, '2025-06-02')
  told.person('Quin', { relation: 'partner' }, '2025-06-02').days(FIRST, 15, { handsOn: 25 })
  return told.oneToOne('Priya', '2026-01-08', 'done').oneToOne('Quin', '2026-01-07', 'done')
}

export const ORDERS: readonly Story[] = [
  {
    signal: 'S2',
    about: 'days for an item of somebody else’s, off the path or of nobody',
    on: TENTH,
    tell: () => {
      const told = team()
        .item('Hers', FIRST, { owner: 'Ana' })
        .item('Tidying', FIRST, { offPath: true })
        .item('Mine', FIRST)
      const ids = ['Hers', 'Tidying', 'Mine'].map((title) => told.idOf('pathItem', title))
      told.itemEvent('Mine', '2026-01-14', { type: 'done' })
      return told.days(FIRST, 10, (_day, index) => {
        const itemIds = index < 3 ? [ids[0]!] : index < 5 ? [ids[1]!] : index < 8 ? [ids[2]!] : []
        return { criticalPath: { blocked: index !== 9, itemIds } }
      })
    },
  },
  {
    signal: 'S4',
    about: 'from one person twice, the newest first',
    on: '2026-01-30',
    tell: () =>
      fortnight(() => ({}))
        .days('2026-01-19', 10)
        .delegation('Search', 'Ben', FIRST)
        .delegation('Rota', 'Ben', FIRST)
        .touched('Rota', '2026-01-14', 'took-back')
        .touched('Search', '2026-01-29', 'took-back'),
  },
  {
    signal: 'S8',
    about: 'counts of short check-ins, and a slot booked again',
    on: TENTH,
    tell: () =>
      fortnight((index) =>
        index === 1 || index === 2
          ? {
              mode: 'short',
              peopleWorkCounts: { done: 2, movedByMe: 1, movedByThem: 1, dropped: 0, reason: 'meeting' },
            }
          : {},
      )
        .oneToOne('Ana', '2026-01-12', 'moved-by-me', 'meeting', '2026-01-14')
        .oneToOneThen('Ana', '2026-01-12', '2026-01-14', 'done')
        .oneToOne('Ben', '2026-01-15', 'moved-by-me', null, '2026-01-20'),
  },
  {
    signal: 'S9',
    about: 'two of one day, in the order in which they were written',
    on: TENTH,
    tell: () =>
      fortnight(() => ({}))
        .owes('Ben', '2026-01-08')
        .owes('Ana', '2026-01-07')
        .owes('Cem', '2026-01-07')
        .owes('Dua', '2026-01-08'),
  },
  {
    signal: 'S10',
    about: 'the longest wait first, the answered and the dropped left out',
    on: TENTH,
    tell: () => {
      const told = step(hiring(team(), [], '2026-01-12'), '2026-01-09', null, '2026-01-07')
      return step(step(told, '2026-01-08', 'done', FIRST), '2026-01-09', 'dropped', FIRST)
    },
  },
  {
    signal: 'S10',
    about: 'moved by them, and on an incident day',
    on: TENTH,
    tell: () => {
      const told = hiring(team(), ['2026-01-08']).day('2026-01-13', { dayKind: 'incident' })
      return step(step(step(told, '2026-01-13', 'moved-by-me'), '2026-01-14', 'moved-by-them'), '2026-01-15', 'done')
    },
  },
  {
    signal: 'S10',
    about: 'a step of last year that nobody closed',
    on: '2026-03-13',
    tell: () => {
      const told = aJournal()
        .charter()
        .person('Ida', { relation: 'candidate', until: toDay('2026-01-30') })
      return step(told.days('2026-02-16', 20, { handsOn: 25 }), '2026-01-07', null)
    },
  },
  { signal: 'S11', about: 'the one without contact for longest first', on: LAST, tell: twoPartners },
  {
    signal: 'S11',
    about: 'no contact since two dates, the older first, one away and one just noted',
    on: '2026-01-30',
    tell: () =>
      twoPartners()
        .days('2026-01-26', 5, { handsOn: 25 })
        .person('Rob', { relation: 'partner', away: [{ from: toDay('2026-01-19'), to: toDay('2026-01-30') }] })
        .person('Sue', { relation: 'partner' }, '2026-01-28'),
  },
  {
    signal: 'S11',
    about: 'a partner who went to the team directly',
    on: '2026-01-30',
    tell: () =>
      twoPartners().days('2026-01-26', 5, (_day, index) =>
        index === 3 ? { handsOn: 25, ...weekly({ partnerCameDirectly: true }) } : { handsOn: 25 },
      ),
  },
  {
    signal: 'S12',
    about: 'nobody asked all week, in a team of three',
    on: TENTH,
    tell: () => fortnight(incidentOn(2, { askedFirst: 0, gaveAnswer: 1 }), aJournal().charter({ reports: 3 })),
  },
  {
    signal: 'S12',
    about: 'somebody who has just joined',
    on: '2026-02-06',
    tell: () =>
      aJournal()
        .charter({ reports: 6 })
        .person('Ana')
        .person('New', {}, '2026-01-19')
        .days(FIRST, 25, { askedFirst: 0, gaveAnswer: 2 }),
  },
  {
    signal: 'S13',
    about: 'two kept low, the older first, one raised since',
    on: '2026-02-06',
    tell: () =>
      team()
        .days(FIRST, 25)
        .delegation('Rota', 'Ben', '2026-01-12', { level: 3, ownerIs: 'solid' })
        .delegation('Search', 'Ana', '2026-01-07', { level: 2, ownerIs: 'solid' })
        .delegation('Exports', 'Ana', FIRST, { level: 2, ownerIs: 'learning' })
        .delegationEvent('Exports', '2026-01-14', { type: 'level-set', level: 3 }),
  },
  {
    signal: 'S13',
    about: 'a level that was lowered, which is no raise',
    on: '2026-02-06',
    tell: () =>
      team()
        .days(FIRST, 25)
        .item('Billing', FIRST)
        .delegation('Search', 'Ana', FIRST, { level: 4, ownerIs: 'learning' })
        .delegationEvent('Search', '2026-02-02', { type: 'level-set', level: 2 }),
  },
  {
    signal: 'S13',
    about: 'a team in which everybody is new',
    on: '2026-01-26',
    tell: () =>
      aJournal().charter({ reports: 4 }).person('New', {}, '2026-01-12').days(FIRST, 16).item('Billing', FIRST),
  },
  {
    signal: 'S14',
    about: 'the oldest first, and only what is open, mine and known to nobody else',
    on: LAST,
    tell: () =>
      known()
        .item('Keys', '2026-01-07', onlyI)
        .item('Release', FIRST, onlyI)
        .item('Backups', '2026-01-06', onlyI)
        .item('Fresh', '2026-01-15', onlyI)
        .item('Mine', FIRST)
        .item('Hers', FIRST, { ...onlyI, owner: 'Ana' })
        .item('Gone', FIRST, onlyI)
        .itemEvent('Gone', '2026-01-20', { type: 'done' }),
  },
  {
    signal: 'S16',
    about: 'two of the last five, and evenings of another kind',
    on: TENTH,
    tell: () =>
      fortnight((index) =>
        index === 6 || index === 9
          ? onPath
          : index === 7
            ? { ...onPath, handsOnChips: ['off-path'] }
            : index === 8
              ? { ...onPath, handsOn: 0, handsOnChips: [] }
              : { ...onPath, lateWork: false },
      ),
  },
  {
    signal: 'S18',
    about: 'three on call, one without a role',
    on: TENTH,
    tell: () =>
      fortnight((index) =>
        index === 9 || index === 7 || index === 5
          ? { dayKind: 'on-call', incidentRole: 'hands', othersAvailable: true }
          : index === 8
            ? { dayKind: 'incident' }
            : index === 6
              ? { dayKind: 'on-call' }
              : {},
      ),
  },
  {
    signal: 'S25',
    about: 'the oldest first, one waiting for somebody outside',
    on: '2026-01-26',
    tell: () =>
      team()
        .days(FIRST, 20, { handsOn: 25 })
        .obstacle('Flaky tests', '2026-01-08')
        .obstacle('Slow builds', '2026-01-07')
        .obstacle('Licences', FIRST)
        .obstacleEvent('Licences', '2026-01-20', { type: 'waiting-until', until: toDay('2026-02-02') }),
  },
  {
    signal: 'O6',
    about: 'the longest alone first, one with a check-in to come and one held',
    on: '2026-01-23',
    tell: () =>
      known({ reports: 4 })
        .delegation('Search', 'Ana', '2026-01-12', { level: 7, ownerIs: 'new' })
        .delegation('Rota', 'Ana', '2026-01-07', { level: 6, ownerIs: 'new' })
        .delegation('Exports', 'Ana', FIRST, { level: 7, ownerIs: 'new' })
        .delegationEvent('Exports', '2026-01-20', { type: 'check-in-agreed', due: toDay('2026-01-28') })
        .delegation('Keys', 'Ana', FIRST, { level: 7, ownerIs: 'new' })
        .delegationEvent('Keys', '2026-01-14', { type: 'check-in-held', text: '' }),
  },
  {
    signal: 'O9',
    about: 'the oldest first, one with somebody to decide it',
    on: LAST,
    tell: () =>
      known()
        .obstacle('Tabs', '2026-01-08', { type: 'disagreement' })
        .obstacle('Queue', '2026-01-07', { type: 'disagreement' })
        .obstacle('Naming', FIRST, { type: 'disagreement' })
        .obstacleEvent('Naming', '2026-01-20', {
          type: 'decider-named',
          decider: 'me',
          due: toDay('2026-01-28'),
        }),
  },
]
