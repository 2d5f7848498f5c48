// Too close, first half: for each signal a journal in which it fires, and one in which it is quiet or excused.
import { toDay } from '../../../../shared/calendar/day'
import { aJournal } from '../../../support/journal-builder'
import { weekly } from '../periodic'
import {
  FIRST,
  TENTH,
  TWENTIETH,
  team,
  fortnight,
  incidentOn,
  touches,
  hiring,
  calls,
  covering,
  type Story,
} from './story'

export const S01_TO_S11: readonly Story[] = [
  {
    signal: 'S1',
    about: 'a charter without a share, and one day to understand',
    on: TENTH,
    tell: () =>
      fortnight(
        (index) => (index === 2 ? { handsOn: 50, handsOnChips: ['understanding'] } : { handsOn: 50 }),
        team().item('Billing', '2026-01-07'),
      ),
  },
  {
    signal: 'S1',
    about: 'an agreed share, an incident and nobody counted',
    on: TENTH,
    tell: () => fortnight(incidentOn(4, { handsOn: 75 }), aJournal().charter({ reports: null, handsOnShare: 40 })),
  },
  {
    signal: 'S1',
    about: 'a new role with an unknown team',
    on: TENTH,
    tell: () => fortnight(() => ({ handsOn: 75 }), aJournal().charter({ reports: null, roleSince: toDay(FIRST) })),
  },
  {
    signal: 'S1',
    about: 'a quarter of the time in a team of five',
    on: TENTH,
    tell: () => fortnight(() => ({ handsOn: 25 }), aJournal().charter({ reports: 5, stage: 'early' })),
  },
  {
    signal: 'S2',
    about: 'an item held, on days on which others waited',
    on: TENTH,
    tell: () =>
      fortnight(
        (index) => ({ criticalPath: { blocked: index > 4, itemIds: [] } }),
        team().item('Billing', '2026-01-07').item('Search', '2026-01-12'),
      ),
  },
  {
    signal: 'S2',
    about: 'an item that covers for somebody away',
    on: TENTH,
    tell: () => fortnight((index) => ({ criticalPath: { blocked: index % 2 === 0, itemIds: [] } }), covering()),
  },
  {
    signal: 'S3',
    about: 'a queue on three days, with an item held',
    on: TENTH,
    tell: () =>
      fortnight(
        (index) => ({ waiting: ([0, 2, 1, 0, 2, 3, 0, 0, 1, 2] as const)[index] ?? null }),
        team().item('Billing', '2026-01-07'),
      ),
  },
  {
    signal: 'S3',
    about: 'a queue that is short again, nobody noted',
    on: TENTH,
    tell: () => fortnight((index) => ({ waiting: index < 8 ? 2 : 0 }), aJournal().charter()),
  },
  {
    signal: 'S4',
    about: 'two taken back',
    on: TWENTIETH,
    tell: () =>
      touches(team(), [])
        .delegation('Search', 'Ben', FIRST)
        .days('2026-01-19', 10)
        .touched('Rota', '2026-01-20', 'took-back')
        .touched('Search', TWENTIETH, 'took-back'),
  },
  {
    signal: 'S4',
    about: 'the same twice',
    on: TWENTIETH,
    tell: () =>
      touches(team(), [])
        .days('2026-01-19', 10)
        .touched('Rota', '2026-01-19', 'took-back')
        .delegationEvent('Rota', '2026-01-27', { type: 'returned' })
        .touched('Rota', TWENTIETH, 'took-back'),
  },
  {
    signal: 'S4',
    about: 'one for safety, and one given back the next day',
    on: TWENTIETH,
    tell: () =>
      touches(team(), [])
        .delegation('Search', 'Ben', FIRST)
        .days('2026-01-19', 10)
        .touched('Rota', '2026-01-20', 'took-back', 'safety-security-legal')
        .touched('Search', '2026-01-27', 'took-back')
        .delegationEvent('Search', '2026-01-28', { type: 'returned' }),
  },
  {
    signal: 'S5',
    about: 'parts on three days, and once asked to pair',
    on: TENTH,
    tell: () => touches(team(), [6, 8, 12, 15], [8]),
  },
  { signal: 'S5', about: 'parts on two days', on: TENTH, tell: () => touches(team(), [6, 12]) },
  {
    signal: 'S6',
    about: 'more than half, and three that landed here',
    on: TWENTIETH,
    tell: () => calls([2, 2, 2, 4, 5]),
  },
  {
    signal: 'S6',
    about: 'a junior team, whose calls are theirs',
    on: TWENTIETH,
    tell: () => calls([3, 5, 6, 7, 5], aJournal().charter({ reports: 4 }).person('Cem', { experience: 'junior' })),
  },
  {
    signal: 'S7',
    about: 'two weeks running',
    on: TENTH,
    tell: () =>
      fortnight((index) => (index === 3 || index === 8 ? weekly({ changedCourse: index === 3 ? 2 : 3 }) : {})),
  },
  {
    signal: 'S7',
    about: 'somebody overruled me',
    on: TENTH,
    tell: () =>
      fortnight((index) =>
        index === 3 || index === 8 ? weekly({ changedCourse: 2, overruledMe: index === 8 ? true : null }) : {},
      ),
  },
  {
    signal: 'S8',
    about: 'one of four, and then twice running',
    on: TENTH,
    tell: () =>
      fortnight(() => ({}))
        .oneToOne('Ben', '2026-01-06', 'done')
        .oneToOne('Ben', '2026-01-13', 'done')
        .oneToOne('Ana', '2026-01-07', 'moved-by-me', 'my-code')
        .oneToOne('Ana', '2026-01-14', 'dropped', null),
  },
  {
    signal: 'S8',
    about: 'their own request, and an incident day',
    on: TENTH,
    tell: () =>
      fortnight(incidentOn(2, {}))
        .oneToOne('Ben', '2026-01-06', 'moved-by-them')
        .oneToOne('Ana', '2026-01-07', 'moved-by-me', 'my-code')
        .oneToOne('Ana', '2026-01-14', 'done')
        .oneToOne('Ben', '2026-01-15', 'done'),
  },
  {
    signal: 'S9',
    about: 'three owed, and one formal',
    on: TENTH,
    tell: () =>
      fortnight(() => ({}))
        .owes('Ben', '2026-01-07')
        .owes('Ana', '2026-01-14')
        .owes('Ana', '2026-01-15')
        .owes('Cem', FIRST, true),
  },
  {
    signal: 'S9',
    about: 'one that is five days old',
    on: TENTH,
    tell: () => fortnight(() => ({})).owes('Ben', '2026-01-09'),
  },
  {
    signal: 'S10',
    about: 'two steps moved, and an offer not sent',
    on: TENTH,
    tell: () => hiring(team(), ['2026-01-07', '2026-01-14'], '2026-01-08'),
  },
  { signal: 'S10', about: 'no role open', on: TENTH, tell: () => fortnight(() => ({ handsOn: 50 })) },
  {
    signal: 'S11',
    about: 'one partner never met, one met long ago',
    on: TENTH,
    tell: () =>
      fortnight(
        () => ({ handsOn: 25 }),
        team()
          .person('Priya', { relation: 'partner' }, '2025-06-02')
          .person('Quin', { relation: 'partner' }, '2025-06-02')
          .oneToOne('Quin', '2025-12-10', 'done'),
      ),
  },
  { signal: 'S11', about: 'no partners', on: TENTH, tell: () => fortnight(() => ({ handsOn: 25 })) },
]
