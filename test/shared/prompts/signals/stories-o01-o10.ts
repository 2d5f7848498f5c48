// Too far away: for each signal a journal in which it fires, and one in which it is quiet or excused.
import { aJournal } from '../../../support/journal-builder'
import { months, weeks } from '../periodic'
import { FIRST, TENTH, team, fortnight, incidentOn, type Story } from './story'

export const O01_TO_O10: readonly Story[] = [
  {
    signal: 'O1',
    about: 'no touch, and something given away',
    on: TENTH,
    tell: () => fortnight(() => ({ handsOn: 0, touched: [] }), team().delegation('Rota', 'Ben', FIRST)),
  },
  {
    signal: 'O1',
    about: 'a touch in an incident',
    on: TENTH,
    tell: () =>
      fortnight(
        (index) =>
          index === 3 ? { dayKind: 'incident', handsOn: 25, touched: ['demo'] } : { handsOn: 0, touched: [] },
        aJournal().charter(),
      ),
  },
  {
    signal: 'O2',
    about: 'two weeks running',
    on: '2026-01-15',
    tell: () => weeks([{ couldExplain: false }, { couldExplain: false }], team()),
  },
  {
    signal: 'O2',
    about: 'a week in which it could be explained',
    on: '2026-01-15',
    tell: () => weeks([{ couldExplain: false }, { couldExplain: true }]),
  },
  {
    signal: 'O3',
    about: 'two weeks',
    on: '2026-01-15',
    tell: () => weeks([{ surprises: 1 }, { surprises: 2 }], team()),
  },
  {
    signal: 'O3',
    about: 'one in two weeks',
    on: '2026-01-15',
    tell: () => weeks([{ surprises: 1 }, { surprises: 0 }]),
  },
  {
    signal: 'O4',
    about: 'two months of three',
    on: '2026-03-02',
    tell: () => months([{ routedAround: true }, { routedAround: false }, { routedAround: true }]),
  },
  {
    signal: 'O4',
    about: 'they came again',
    on: '2026-03-02',
    tell: () => months([{ routedAround: true }, { routedAround: true }, { routedAround: false }]),
  },
  {
    signal: 'O5',
    about: 'two questions, and an incident',
    on: TENTH,
    tell: () =>
      fortnight((index) => ({
        unansweredQuestions: ([0, 1, null, 0, 0, 0, 0, 0, 2, 0] as const)[index] ?? null,
        ...(index === 3 ? { dayKind: 'incident' as const } : {}),
      })),
  },
  {
    signal: 'O5',
    about: 'days of meetings alone',
    on: TENTH,
    tell: () => fortnight(() => ({ handsOn: 0, touched: [], unansweredQuestions: 0 }), aJournal().charter()),
  },
  {
    signal: 'O5',
    about: 'one question, in a fortnight of meetings and one look at the work',
    on: TENTH,
    tell: () =>
      fortnight((index) => ({
        handsOn: 0,
        touched: index === 4 ? ['demo'] : [],
        unansweredQuestions: index === 6 ? 1 : 0,
      })),
  },
  {
    signal: 'O6',
    about: 'five days left alone',
    on: '2026-01-12',
    tell: () => fortnight(() => ({})).delegation('Search', 'Ana', FIRST, { level: 7, ownerIs: 'new' }),
  },
  {
    signal: 'O6',
    about: 'two days in a junior team',
    on: '2026-01-06',
    tell: () =>
      fortnight(() => ({}), aJournal().charter().person('Cem', { experience: 'junior' })).delegation(
        'Search',
        'Cem',
        FIRST,
        { level: 6, ownerIs: 'new' },
      ),
  },
  {
    signal: 'O7',
    about: 'ten days of meetings',
    on: TENTH,
    tell: () => fortnight(() => ({ handsOn: 0, touched: [], askedFirst: 0, gaveAnswer: 0 })),
  },
  {
    signal: 'O7',
    about: 'one look at a demo, and an incident',
    on: TENTH,
    tell: () =>
      fortnight(incidentOn(6, { handsOn: 0, touched: ['demo'], askedFirst: 0, gaveAnswer: 0 }), aJournal().charter()),
  },
  {
    signal: 'O8',
    about: 'two in four weeks',
    on: '2026-01-29',
    tell: () => weeks([{ askedTwice: 1 }, { askedTwice: 0 }, null, { askedTwice: 2 }], team()),
  },
  {
    signal: 'O8',
    about: 'one in four weeks',
    on: '2026-01-29',
    tell: () => weeks([{ askedTwice: 1 }, { askedTwice: 0 }, { askedTwice: 0 }, { askedTwice: 0 }]),
  },
  {
    signal: 'O9',
    about: 'open for six days',
    on: TENTH,
    tell: () => fortnight(() => ({})).obstacle('One queue or two', '2026-01-08', { type: 'disagreement' }),
  },
  { signal: 'O9', about: 'nothing open', on: TENTH, tell: () => fortnight(() => ({}), aJournal().charter()) },
  {
    signal: 'O10',
    about: 'a quarter without',
    on: '2026-03-30',
    tell: () => months([{ usedTools: false }, { usedTools: false }, { usedTools: false }]),
  },
  {
    signal: 'O10',
    about: 'a month with them',
    on: '2026-03-30',
    tell: () => months([{ usedTools: false }, { usedTools: true }, { usedTools: false }]),
  },
]
