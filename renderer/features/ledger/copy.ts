// What the ledger says.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { PlanCue } from '#shared/domain/plan'
import type { LedgerFilter, LedgerKind } from './ledger-rows'
import type { ActionId } from './record-actions'

const LOCALE = 'en-GB'
const on = (day: Day) => formatDay(day, LOCALE, 'short')
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const nextSteps = {
  milestone: (milestone: string, due: Day | null) => (due ? `${milestone || 'milestone'}, ${on(due)}` : milestone),
  checkIn: (due: Day | null) => (due ? `check-in ${on(due)}` : 'no check-in agreed'),
  giveBack: 'with you: return it, or close it',
  review: (due: Day | null) => (due ? `look back ${on(due)}` : ''),
  say: 'say it',
  decides: (who: string, due: Day) => `${who === 'me' ? 'you decide' : `${who} decides`} by ${on(due)}`,
  nameDecider: 'name who decides, and by when',
  waitingUntil: (until: Day | null) => (until ? `blocked outside until ${on(until)}` : ''),
  ends: (until: Day) => `ends ${on(until)}`,
  cue(cue: PlanCue): string {
    switch (cue.on) {
      case 'day':
        return on(cue.day)
      case 'weekday':
        return `on ${WEEKDAYS[cue.weekday - 1]}s`
      case 'every-day':
        return 'every working day'
      case 'one-to-one':
        return 'at the 1:1'
    }
  },
}

export const kinds: Record<LedgerKind, { many: string; add: string; empty: string }> = {
  pathItem: {
    many: 'Path',
    add: 'Add an item',
    empty: 'Work that others wait for, and who holds it. Nothing is listed here.',
  },
  delegation: {
    many: 'Delegations',
    add: 'Add a delegation',
    empty: 'What you gave to someone, at which level, and what became of it.',
  },
  decision: {
    many: 'Decisions',
    add: 'Add a decision',
    empty: 'Calls that were made: by whom, and how they turned out.',
  },
  feedbackOwed: { many: 'Feedback owed', add: 'Add feedback you owe', empty: 'What you saw and have not said yet.' },
  obstacle: {
    many: 'Obstacles',
    add: 'Add an obstacle',
    empty: 'What is in the team’s way: friction to clear, or a disagreement that nobody decides.',
  },
  plan: {
    many: 'Plans',
    add: 'Make a plan',
    empty: 'If this happens, then you do that. Plans come back at their cue.',
  },
  exception: {
    many: 'Exceptions',
    add: 'Declare an exception',
    empty: 'A time in which hands-on work is agreed to be right, with a reason and an end date.',
  },
}

export const filters: Record<LedgerFilter, string> = { open: 'Open', mine: 'Mine', closed: 'Closed', trash: 'Trash' }

export const copy = {
  title: 'Ledger',
  filter: 'Which',
  nothing: 'Nothing here.',
  someone: 'someone',
  columns: { title: 'What', owner: 'Who', detail: 'How', age: 'Working days', next: 'Next' },
  me: 'you',
  nobody: '',
  onPath: 'on the path',
  offPath: 'off the path',
  formal: 'formal process',
  untitledDecision: 'A call, not named',
  untitledFeedback: 'Feedback, not written yet',
  states: {
    done: 'done',
    dropped: 'dropped',
    'with-them': 'with them',
    'with-me': 'with you',
    finished: 'finished by them',
    abandoned: 'abandoned',
    given: 'said',
    cleared: 'cleared',
    kept: 'kept',
    missed: 'missed',
  } satisfies Record<string, string>,
  outcomes: { held: 'it held', partly: 'partly right', wrong: 'it was wrong' },
  exceptionTypes: {
    'temporary-phase': 'temporary phase',
    'covering-absence': 'covering an absence',
    'early-stage': 'early stage',
  },
  exceptionStates: { 'not-yet': 'not yet', running: 'running', expired: 'expired', 'ended-early': 'ended early' },
} as const

/** The words on the button of each step. */
export const actions: Record<ActionId, string> = {
  done: 'Done',
  drop: 'Drop it',
  reopen: 'Open again',
  documented: 'It is written down',
  'done-by-another': 'Somebody else did it once',
  'take-back': 'I took it back',
  'off-path': 'Move off the path',
  'onto-path': 'Move onto the path',
  return: 'I returned it',
  finish: 'They finished',
  abandon: 'Abandon',
  'check-in-held': 'Check-in held',
  say: 'I said it',
  clear: 'Cleared',
  held: 'It held',
  partly: 'Partly right',
  wrong: 'It was wrong',
  keep: 'Kept',
  miss: 'Missed',
  end: 'End it today',
}

export const panel = {
  history: 'History',
  noHistory: 'Nothing has happened to it yet.',
  steps: 'Next',
  fields: 'Details',
  trash: 'Move to the trash',
  restore: 'Restore',
  erase: 'Erase for good',
  eraseSure: 'This cannot be undone. Erase it for good?',
  cancel: 'Cancel',
  close: 'Close',
  title: 'Title',
  notes: 'Notes',
  forCoach: 'Flag for the coach',
  handOverTo: 'Hand over to',
  reason: 'Why it is with its owner',
  milestone: 'Next milestone',
  milestoneDue: 'Milestone on',
  tags: 'It is',
  covering: 'Covering for',
  coveringUntil: 'Until they are back on',
  level: 'Level',
  ownerIs: 'They are',
  passOn: 'Pass on to',
  partOf: 'Part of',
  partOfNothing: 'no item on the path',
  shownTimes: (times: number) => (times === 1 ? 'Shown at its cue once.' : `Shown at its cue ${times} times.`),
  nextCheckIn: 'Next check-in',
  goodLooks: 'What good looks like',
  prediction: 'What you expect to happen',
  arrival: 'How it came to you',
  decider: 'Who else decided',
  expectation: 'What you expected of it',
  reviewOn: 'Look back on',
  person: 'Who',
  whatYouSaw: 'What you saw, and its effect',
  formal: 'Part of a formal process',
  owner: 'Whose to clear',
  namedBy: 'Who named it',
  whoDecides: 'Who decides',
  decidesBy: 'By',
  blockedUntil: 'Blocked outside until',
  ifText: 'If',
  thenText: 'then',
  cue: 'Shown',
  cueDay: 'On the day',
  cueWeekday: 'Weekday',
  renewUntil: 'Renew once, until',
  renewReason: 'Why',
  renew: 'Renew',
  renewLimit: 'Once, by at most 30 days, with a reason.',
  since: 'Since',
  from: 'From',
  until: 'Until',
  type: 'What kind',
  add: 'Add',
  me: 'You',
  nobody: 'Nobody',
  noReason: 'Not said',
  offPath: 'Off the path: nobody else cares when it ships',
} as const

export const pathItemReasons = {
  'only-i-know-it': 'only I know it',
  deadline: 'a deadline',
  'nobody-free': 'nobody was free',
  'i-wanted-it': 'I wanted it',
  other: 'something else',
} as const

export const pathItemTags = {
  new: 'new',
  visible: 'visible',
  design: 'design',
  toil: 'toil',
  prototype: 'a prototype',
} as const
export const obstacleTypes = { friction: 'friction', disagreement: 'a disagreement nobody decides' } as const
export const ownerExperiences = { new: 'new to it', learning: 'learning it', solid: 'solid at it' } as const
export const decisionArrivals = {
  'asked-for': 'I was asked',
  'stepped-in': 'I stepped in',
  'landed-here': 'it just landed here',
} as const
export const cueKinds = {
  day: 'on a day',
  weekday: 'on a weekday',
  'every-day': 'every working day',
  'one-to-one': 'at a 1:1',
} as const
export const weekdays = WEEKDAYS

export const addProblems = {
  'no-title': 'Write a few words first.',
  'no-person': 'Choose a person.',
  'no-reason': 'An exception needs a reason.',
  'ends-before-it-starts': 'The end lies before the start.',
  'too-long': 'A temporary phase lasts at most 90 days; covering and early stage at most a year.',
  'no-then': 'Say what you do then.',
  'no-day': 'Choose a day.',
} as const
