// Too close, second half: for each signal a journal in which it fires, and one in which it is quiet or excused.
import { toDay } from '../../../../shared/calendar/day'
import { aJournal } from '../../../support/journal-builder'
import { weekly } from '../periodic'
import { FIRST, TENTH, TWENTIETH, team, fortnight, incidentOn, type Story } from './story'

export const S12_TO_S25: readonly Story[] = [
  {
    signal: 'S12',
    about: 'answers, and a day on which somebody was asked',
    on: TENTH,
    tell: () => fortnight((index) => ({ askedFirst: index === 1 ? 1 : 0, gaveAnswer: 2 })),
  },
  {
    signal: 'S12',
    about: 'a junior team, and an incident',
    on: TENTH,
    tell: () =>
      fortnight(
        incidentOn(7, { askedFirst: 1, gaveAnswer: 1 }),
        aJournal().charter({ reports: 3 }).person('Cem', { experience: 'junior' }),
      ),
  },
  {
    signal: 'S13',
    about: 'an item held, and nothing given away',
    on: '2026-01-26',
    tell: () =>
      team().days(FIRST, 16).item('Billing', FIRST).delegation('Rota', 'Ana', FIRST, { level: 2, ownerIs: 'solid' }),
  },
  {
    signal: 'S13',
    about: 'something begun at a high level',
    on: '2026-01-26',
    tell: () =>
      team(3)
        .days(FIRST, 16)
        .item('Billing', FIRST)
        .delegation('Rota', 'Ana', '2026-01-12', { level: 6, ownerIs: 'solid' }),
  },
  {
    signal: 'S14',
    about: 'two items that only I know',
    on: '2026-01-23',
    tell: () =>
      team()
        .days(FIRST, 15, { handsOn: 50 })
        .item('Release', FIRST, { reason: 'only-i-know-it' })
        .item('Keys', '2026-01-06', { reason: 'only-i-know-it' }),
  },
  {
    signal: 'S14',
    about: 'a team of two',
    on: '2026-01-23',
    tell: () =>
      team(2)
        .days(FIRST, 15)
        .item('Release', FIRST, { reason: 'only-i-know-it' })
        .item('Keys', FIRST, { reason: 'only-i-know-it' }),
  },
  {
    signal: 'S15',
    about: 'three days of five',
    on: '2026-01-09',
    tell: () =>
      team()
        .item('Billing', FIRST)
        .days(FIRST, 5, (_day, index) => (index < 3 ? { handsOn: 25, handsOnChips: ['in-gaps'] } : { handsOn: 0 })),
  },
  {
    signal: 'S15',
    about: 'a booked block',
    on: '2026-01-09',
    tell: () =>
      team().days(FIRST, 5, (_day, index) => ({
        handsOn: 25,
        handsOnChips: index === 4 ? ['booked-block'] : ['in-gaps'],
      })),
  },
  {
    signal: 'S16',
    about: 'four of ten evenings',
    on: TENTH,
    tell: () =>
      fortnight(
        (index) => ({ handsOn: 50, handsOnChips: ['on-path'], lateWork: index % 2 === 1 }),
        team().item('Billing', FIRST),
      ),
  },
  {
    signal: 'S16',
    about: 'three evenings, one of an incident',
    on: TENTH,
    tell: () =>
      fortnight(
        (index) => ({
          handsOn: 50,
          handsOnChips: ['on-path'],
          lateWork: [1, 3, 5].includes(index),
          dayKind: index === 3 ? 'incident' : 'normal',
        }),
        aJournal().charter(),
      ),
  },
  {
    signal: 'S17',
    about: 'a week below the month',
    on: TWENTIETH,
    tell: () =>
      team()
        .item('Billing', FIRST)
        .days(FIRST, 20, (_day, index) => ({ energy: index < 15 ? 4 : 2, energyCause: index < 15 ? null : 'work' })),
  },
  {
    signal: 'S17',
    about: 'evenings for health',
    on: TWENTIETH,
    tell: () =>
      team().days(FIRST, 20, (_day, index) => ({
        energy: index < 15 ? 4 : 2,
        energyCause: index < 17 ? null : 'health-or-family',
      })),
  },
  {
    signal: 'S18',
    about: 'two incidents running',
    on: '2026-01-14',
    tell: () =>
      fortnight((index) =>
        index === 5 || index === 7 ? { dayKind: 'incident', incidentRole: 'hands', othersAvailable: true } : {},
      ),
  },
  {
    signal: 'S18',
    about: 'nobody else available',
    on: '2026-01-14',
    tell: () =>
      fortnight((index) =>
        index === 5 || index === 7 ? { dayKind: 'incident', incidentRole: 'hands', othersAvailable: false } : {},
      ),
  },
  {
    signal: 'S19',
    about: 'a phase that ended, while the work goes on',
    on: '2026-01-29',
    tell: () =>
      team(7)
        .days(FIRST, 20, { handsOn: 50 })
        .exception({ type: 'temporary-phase', reason: 'Launch', from: FIRST, until: '2026-01-28' }),
  },
  {
    signal: 'S19',
    about: 'a phase that was renewed',
    on: '2026-01-29',
    tell: () =>
      team(7)
        .days(FIRST, 20, { handsOn: 50 })
        .exception({ type: 'temporary-phase', reason: 'Launch', from: FIRST, until: '2026-01-28' })
        .renewException('Launch', '2026-01-27', '2026-02-27'),
  },
  {
    signal: 'S20',
    about: 'two more came',
    on: '2026-03-02',
    tell: () =>
      team(6)
        .item('Billing', FIRST)
        .charter({ reports: 8, newRole: false }, '2026-02-02')
        .days(FIRST, 20, { handsOn: 50 })
        .days('2026-02-02', 30, { handsOn: 50 }),
  },
  {
    signal: 'S20',
    about: 'an agreed share in an early stage',
    on: '2026-03-02',
    tell: () =>
      aJournal()
        .charter({ reports: 6, handsOnShare: 30 })
        .charter({ reports: 8, handsOnShare: 30, newRole: false, stage: 'early' }, '2026-02-02')
        .days(FIRST, 20, { handsOn: 50 })
        .days('2026-02-02', 30, { handsOn: 50 }),
  },
  {
    signal: 'S21',
    about: 'three of four',
    on: TENTH,
    tell: () =>
      fortnight(
        () => ({}),
        team()
          .item('A', '2026-01-06', { tags: ['new'] })
          .item('B', '2026-01-07', { tags: ['visible', 'design'] })
          .item('C', '2026-01-07', { tags: ['design'] })
          .item('D', FIRST),
      ),
  },
  {
    signal: 'S21',
    about: 'toil, and something untagged',
    on: TENTH,
    tell: () =>
      fortnight(
        () => ({}),
        team()
          .item('A', '2026-01-06', { tags: ['toil'] })
          .item('B', '2026-01-07', { tags: ['new'] })
          .item('C', '2026-01-07'),
      ),
  },
  {
    signal: 'S22',
    about: 'three of five',
    on: '2026-01-09',
    tell: () =>
      team().days(FIRST, 5, (_day, index) => ({ approvalsWaiting: ([2, 0, 3, 1, 2] as const)[index] ?? null })),
  },
  {
    signal: 'S22',
    about: 'peers approve, and an incident',
    on: '2026-01-09',
    tell: () =>
      team().days(FIRST, 5, (_day, index) => ({
        approvalsWaiting: 2,
        ...(index === 3 ? weekly({ peersApprove: true }) : {}),
        ...(index === 1 ? { dayKind: 'incident' as const } : {}),
      })),
  },
  {
    signal: 'S23',
    about: 'two things that stopped',
    on: '2026-01-19',
    tell: () =>
      team()
        .daysOff('2026-01-14', TENTH)
        .days(FIRST, 7, {})
        .day('2026-01-19', { stoppedWhileAway: { count: 2, what: 'Releases' } }),
  },
  {
    signal: 'S23',
    about: 'the first absence in a role',
    on: '2026-01-19',
    tell: () =>
      aJournal()
        .charter({ roleSince: toDay(FIRST) })
        .daysOff('2026-01-14', TENTH)
        .days(FIRST, 7, {})
        .day('2026-01-19', { stoppedWhileAway: { count: 3, what: '' } }),
  },
  {
    signal: 'S24',
    about: 'three of four weeks, and a share that rises',
    on: TWENTIETH,
    tell: () =>
      team().days(FIRST, 20, (_day, index) => ({
        handsOn: index < 10 ? 25 : 50,
        ...(index % 5 === 4 ? weekly({ queueGrew: true, ownerless: index !== 9 }) : {}),
      })),
  },
  {
    signal: 'S24',
    about: 'smaller batches in a declared phase',
    on: TWENTIETH,
    tell: () =>
      aJournal()
        .charter()
        .exception({ type: 'temporary-phase', reason: 'Launch', from: FIRST, until: '2026-02-27' })
        .days(FIRST, 20, (_day, index) => ({
          handsOn: index < 10 ? 25 : 50,
          ...(index % 5 === 4 ? weekly({ queueGrew: true, ownerless: true, smallerBatches: true }) : {}),
        })),
  },
  {
    signal: 'S25',
    about: 'mine for eleven days',
    on: '2026-01-26',
    tell: () => {
      const told = team()
      return told
        .days(FIRST, 20, { handsOn: 25 })
        .obstacle('Slow builds', '2026-01-09', { namedById: told.idOf('person', 'Ben') })
    },
  },
  {
    signal: 'S25',
    about: 'mine for ten days, named by nobody',
    on: '2026-01-23',
    tell: () => aJournal().charter().days(FIRST, 20, { handsOn: 25 }).obstacle('Slow builds', '2026-01-09'),
  },
]
