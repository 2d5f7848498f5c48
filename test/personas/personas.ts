// The simulated managers. Half are for tuning; the others are only measured.
import type { Behaviour } from './behaviour'
import type { Persona } from './persona'

const team = (reports: number, juniors = 1) => ({ reports, juniors })

/** Whoever is deep in the code can explain it, is not surprised by it, and answers rather than asks. */
const CLOSE_TO_IT: Partial<Behaviour> = { couldExplain: 1, surprises: 0.01, askedTwice: 0, touches: 0.9 }

/** Codes on the path and lets people work slip for it. */
const ON_THE_PATH: Partial<Behaviour> = {
  ...CLOSE_TO_IT,
  handsOn: 0.6,
  handsOnKind: 'on-path',
  holdsItem: true,
  waiting: 0.45,
  movesForCode: 0.4,
  movesElse: 0.08,
  feedbackAfter: 7,
  asks: 0.5,
  answers: 1.6,
  energy: 3,
  late: 0.4,
}

const FIRM: Partial<Behaviour> = { handsOn: 0.75, handsOnKind: 'on-path', blocksAnyway: 0.12, touches: 0.8 }

export const PERSONAS: readonly Persona[] = [
  {
    id: 'steady-lead',
    title: 'Steady lead of six',
    isHeldOut: false,
    charter: { reports: 6 },
    ...team(6),
    phases: [{ fromWeek: 1, does: {} }],
    episodes: [],
  },
  {
    id: 'slides',
    title: 'Slides into the critical path in week 5',
    isHeldOut: false,
    charter: { reports: 6, handsOnShare: 20 },
    ...team(6),
    phases: [
      { fromWeek: 1, does: {} },
      { fromWeek: 5, does: ON_THE_PATH },
      { fromWeek: 11, does: {} },
    ],
    episodes: [{ fromWeek: 5, toWeek: 10, direction: 'step-back', about: [] }],
  },
  {
    id: 'takes-back',
    title: 'Takes work back under deadline',
    isHeldOut: false,
    charter: { reports: 5 },
    ...team(5, 2),
    phases: [
      { fromWeek: 1, does: {} },
      { fromWeek: 6, does: { takesBack: 0.12, doesPart: 0.2, handsOn: 0.3, energy: 3.1, late: 0.25 } },
      { fromWeek: 10, does: {} },
    ],
    episodes: [{ fromWeek: 6, toWeek: 9, direction: 'step-back', about: ['S4', 'S5'] }],
  },
  {
    id: 'small-start-up',
    title: 'Small start-up where coding is right',
    isHeldOut: false,
    charter: { reports: 3, stage: 'early' },
    ...team(3, 0),
    phases: [
      {
        fromWeek: 1,
        does: { handsOn: 0.6, handsOnKind: 'on-path', blocksAnyway: 0.3, touches: 0.9, decisions: 0.4 },
      },
    ],
    episodes: [],
  },
  {
    id: 'exception-expires',
    title: 'Declared exception that runs out in week 6',
    isHeldOut: true,
    charter: { reports: 6 },
    ...team(6),
    phases: [{ fromWeek: 1, does: { ...CLOSE_TO_IT, handsOn: 0.6, handsOnKind: 'on-path', holdsItem: true } }],
    exception: { reason: 'Moving out of the old data centre', fromWeek: 1, toWeek: 6 },
    episodes: [{ fromWeek: 7, toWeek: 13, direction: 'step-back', about: ['S19'] }],
  },
  {
    id: 'incident-month',
    title: 'A month of incidents, well led',
    isHeldOut: true,
    charter: { reports: 7 },
    ...team(7),
    phases: [
      { fromWeek: 1, does: {} },
      { fromWeek: 5, does: { energy: 2.9, late: 0.3 } },
      { fromWeek: 9, does: {} },
    ],
    incidentWeeks: [5, 6, 7, 8],
    episodes: [],
  },
  {
    id: 'absentee',
    title: 'Absentee manager from week 5 on',
    isHeldOut: false,
    charter: { reports: 8 },
    ...team(8),
    phases: [
      { fromWeek: 1, does: {} },
      {
        fromWeek: 5,
        does: {
          handsOn: 0,
          touches: 0.01,
          asks: 0.1,
          answers: 0.2,
          checks: 0.02,
          couldExplain: 0.2,
          surprises: 1.2,
          unanswered: 1.2,
        },
      },
    ],
    episodes: [{ fromWeek: 5, toWeek: 13, direction: 'step-closer', about: ['O1', 'O2', 'O3', 'O5', 'O7', 'S12'] }],
  },
  {
    id: 'over-delegator',
    title: 'Gives everything away and looks away',
    isHeldOut: true,
    charter: { reports: 7 },
    ...team(7, 3),
    phases: [
      { fromWeek: 1, does: {} },
      {
        fromWeek: 6,
        does: {
          delegates: 1,
          delegationLevel: 7,
          agreesCheckIns: false,
          givesToNewcomers: true,
          checks: 0,
          askedTwice: 0.8,
          surprises: 1,
        },
      },
    ],
    episodes: [{ fromWeek: 6, toWeek: 13, direction: 'step-closer', about: ['O3', 'O6', 'O8'] }],
  },
  {
    id: 'patchy-logger',
    title: 'Steady lead who logs three days in five',
    isHeldOut: true,
    charter: { reports: 5 },
    ...team(5),
    phases: [{ fromWeek: 1, does: {} }],
    logs: 0.6,
    episodes: [],
  },
  {
    id: 'charter-80',
    title: 'Charter of 80 % hands-on in a healthy team',
    isHeldOut: false,
    charter: { reports: 4, handsOnShare: 80 },
    ...team(4, 0),
    phases: [{ fromWeek: 1, does: FIRM }],
    episodes: [],
  },
  {
    id: 'ai-speed',
    title: 'A team faster than its decisions, from week 5 on',
    isHeldOut: true,
    charter: { reports: 6 },
    ...team(6),
    phases: [
      { fromWeek: 1, does: {} },
      {
        fromWeek: 5,
        does: {
          ...CLOSE_TO_IT,
          queueGrew: 0.9,
          ownerless: 0.85,
          handsOn: 0.4,
          handsOnKind: 'on-path',
          waiting: 0.5,
          approvals: 0.45,
          movesForCode: 0.2,
        },
      },
    ],
    episodes: [{ fromWeek: 5, toWeek: 13, direction: 'step-back', about: ['S3', 'S24', 'S22'] }],
  },
  {
    id: 'calls-drift',
    title: 'Technical calls drift to the manager from week 4 on',
    isHeldOut: true,
    charter: { reports: 6 },
    ...team(6),
    phases: [
      { fromWeek: 1, does: {} },
      {
        fromWeek: 4,
        does: {
          ...CLOSE_TO_IT,
          decisions: 1.1,
          decidesAlone: 0.8,
          landed: 0.45,
          changedCourse: 2,
          asks: 0.4,
          answers: 2,
        },
      },
    ],
    episodes: [{ fromWeek: 4, toWeek: 13, direction: 'step-back', about: ['S6', 'S7', 'S12'] }],
  },
  {
    id: 'one-to-ones-slip',
    title: '1:1s give way to code from week 6 on',
    isHeldOut: true,
    charter: { reports: 7, handsOnShare: 30 },
    ...team(7),
    phases: [
      { fromWeek: 1, does: { handsOn: 0.25 } },
      { fromWeek: 6, does: { ...CLOSE_TO_IT, handsOn: 0.35, movesForCode: 0.45, feedbackAfter: 8 } },
      { fromWeek: 11, does: { handsOn: 0.25 } },
    ],
    episodes: [{ fromWeek: 6, toWeek: 10, direction: 'step-back', about: ['S8', 'S9', 'S10', 'S11'] }],
  },
  {
    id: 'large-team',
    title: 'Healthy lead of ten, hardly hands-on',
    isHeldOut: true,
    charter: { reports: 10 },
    ...team(10, 2),
    phases: [{ fromWeek: 1, does: { handsOn: 0.02, decisions: 0.35, touches: 0.4 } }],
    episodes: [],
  },
  {
    id: 'new-in-role',
    title: 'New in the role, hands-on less by the week',
    isHeldOut: true,
    charter: { reports: 5 },
    ...team(5, 2),
    phases: [
      { fromWeek: 1, does: { handsOn: 0.4, touches: 0.8, answers: 1.6, decidesAlone: 0.3 } },
      { fromWeek: 5, does: { handsOn: 0.25, touches: 0.7, answers: 1.4, decidesAlone: 0.25 } },
      { fromWeek: 9, does: {} },
    ],
    episodes: [],
  },
  {
    id: 'slides-late',
    title: 'Slides into the critical path in week 7, in a bigger team',
    isHeldOut: true,
    charter: { reports: 9 },
    ...team(9),
    phases: [
      { fromWeek: 1, does: {} },
      { fromWeek: 7, does: { ...ON_THE_PATH, handsOn: 0.45, movesForCode: 0.3 } },
    ],
    episodes: [{ fromWeek: 7, toWeek: 13, direction: 'step-back', about: [] }],
  },
]
