// What Today says.
import type { DayKind, HandsOnChip, MoveReason, Touch } from '#shared/domain/check-in'
import type { DecisionArrival, DecisionSubject } from '#shared/domain/decision'
import type { DelegationTouch, TakeBackReason } from '#shared/domain/delegation'
import type { Level } from '#shared/domain/level'
import type { PeopleWorkOutcome, PeopleWorkType } from '#shared/domain/people-work'

export const dayKinds: Record<DayKind, string> = {
  normal: 'normal',
  incident: 'incident',
  'on-call': 'on call',
  leave: 'leave',
  travel: 'travel',
}

export const handsOnShares: Record<0 | 25 | 50 | 75 | 100, string> = {
  0: 'none',
  25: '¼',
  50: '½',
  75: '¾',
  100: 'all',
}

export const handsOnChips: Record<HandsOnChip, string> = {
  understanding: 'understanding',
  'off-path': 'off the path',
  'on-path': 'on the path',
  'in-gaps': 'in gaps',
  'booked-block': 'in a booked block',
}

export const touches: Record<Touch, string> = {
  read: 'read code or a design',
  ran: 'ran it',
  demo: 'saw a demo',
  review: 'sat in review',
}

export const delegationTouches: Record<DelegationTouch, string> = {
  'left-alone': 'left alone',
  asked: 'asked',
  nudged: 'nudged',
  'did-part': 'did a part',
  'took-back': 'took it back',
  'they-finished': 'they finished',
}

/** What can be said of one that is back with the person. */
export const backAnswers: Record<'they-finished' | 'returned', string> = {
  'they-finished': delegationTouches['they-finished'],
  returned: 'I returned it',
}

export const takeBackReasons: Record<TakeBackReason, string> = {
  'safety-security-legal': 'safety, security or legal',
  'owner-on-leave': 'they are away',
  deadline: 'the date',
  quality: 'the quality',
  other: 'something else',
}

export const peopleWorkTypes: Record<PeopleWorkType, string> = {
  'one-to-one': '1:1',
  feedback: 'Feedback',
  hiring: 'Hiring',
  partner: 'Partner',
}

export const peopleWorkOutcomes: Record<PeopleWorkOutcome, string> = {
  done: 'done',
  'moved-by-me': 'moved by me',
  'moved-by-them': 'moved by them',
  dropped: 'dropped',
}

export const moveReasons: Record<MoveReason, string> = {
  'my-code': 'my code',
  incident: 'incident',
  meeting: 'meeting',
  energy: 'energy',
  other: 'other',
}

export const levels: Record<Level, string> = {
  1: 'I decided',
  2: 'I decided and explained',
  3: 'I asked, then decided',
  4: 'we agreed',
  5: 'they decided after my advice',
  6: 'they decided and told me',
  7: 'they decided',
}

export const decisionSubjects: Record<DecisionSubject, string> = {
  technical: 'technical',
  people: 'people',
  other: 'other',
}

export const decisionArrivals: Record<DecisionArrival, string> = {
  'asked-for': 'I was asked',
  'stepped-in': 'I stepped in',
  'landed-here': 'it just landed here',
}

export const copy = {
  today: 'Today',
  yesterday: 'Yesterday',
  when: { today: 'today', on: (day: string) => `on ${day}` },
  lateMark: 'Answered later',
  dayTabs: 'Which day',
  notAnsweredYet: (day: string) => `${day} is still open`,
  mode: { full: 'Whole check-in', short: 'Thirty seconds' },
  modeLabel: 'Length of the check-in',
  checkIn: 'Check-in',
  keysHint: 'Number keys answer, Enter moves on, Backspace clears. Everything may stay open.',
  noSuchDay: {
    title: 'That day is not open',
    lead: 'Today, yesterday and the last working day can be answered. Choose one of them.',
  },
  rows: {
    dayKind: 'What kind of day',
    handsOn: 'Hands-on share',
    handsOnChips: 'It was',
    touched: (when: string) => `Touched ${when}`,
    criticalPath: 'If you had vanished at noon, whose work would have stopped?',
    criticalPathShort: 'If you had vanished at noon, would work have stopped?',
    waiting: 'Waiting on you for over a day',
    delegation: (title: string, person: string) => `${title} · ${person}`,
    delegationBack: (title: string, person: string, day: string) => `${title} · ${person} · back with you since ${day}`,
    peopleWork: (type: string, who: string) => (who ? `${type} · ${who}` : type),
    peopleWorkCounts: (when: string) => `People work due ${when}`,
    decisions: 'Any call made',
    askedFirst: 'Asked before answering',
    gaveAnswer: 'Gave the answer',
    energy: 'Energy',
    lateWork: 'Worked late',
  },
  touchedNothing: 'nothing',
  cleared: 'cleared',
  whichItems: 'Which',
  nobody: 'nobody',
  somebody: 'somebody',
  yes: 'yes',
  no: 'no',
  threeOrMore: '3 or more',
  energyEnds: { low: 'empty', high: 'full' },
  addItem: 'Name the item',
  addItemHint: 'What would have stopped',
  itemIsNumber:
    'That is only a number. Say what would have stopped, or empty the field: Enter then goes on to the next row.',
  pairingAsked: 'They asked me to pair',
  redid: 'Was it done already, and you did it again?',
  takeBackWhy: 'Why it came back',
  moveWhy: 'Why you moved it',
  movedTo: 'Moved to',
  countDone: 'done',
  countMovedByMe: 'moved by me',
  countMovedByThem: 'moved by them',
  countDropped: 'dropped',
  decision: {
    add: 'Add a decision',
    who: 'Who decided',
    subject: 'About',
    arrival: 'How it came to you',
    title: 'What it was',
    remove: 'Remove this decision',
    none: 'none',
    some: 'yes, add it',
    most: 'Three is enough for a day.',
  },
  question: {
    heading: 'One question',
    because: (reason: string) => `Because ${reason}`,
    answer: 'Your answer',
    skip: 'Skip',
    another: 'Another question',
    flag: 'For the coach',
    notRelevant: 'Not relevant to me',
    never: 'Never ask this again',
    more: 'More choices for this question',
    followUp: 'And then',
    none: (when: string) => `No questions ${when}`,
    skipped: 'Skipped.',
    correct: 'Not what I meant',
    corrected: 'Noted. It is not read so again.',
    nothingToDo: 'There is nothing to do about this now. That is a fine ending.',
  },
  rebook: {
    label: (name: string) => `Hold the 1:1 with ${name} on`,
    done: (name: string, day: string) => `The 1:1 with ${name} is on ${day} now.`,
  },
  line: {
    label: 'A line for today',
    labelOther: (day: string) => `A line for ${day}`,
    hint: 'What happened, in your words. @ names a person.',
    win: 'A win',
    notes: 'Notes',
    addNote: 'Write a longer note',
    note: (n: number) => `Note ${n}`,
    importedNote: (n: number, source: string) => `Note ${n}, imported from ${source}`,
    notePlaceholder: 'Markdown, if you like. @ names a person.',
    remove: 'Move this note to the trash',
    preview: 'Preview',
    edit: 'Edit',
  },
  toRaise: { heading: (when: string) => `To raise ${when}`, raised: 'Raised', with: (name: string) => `With ${name}` },
  plans: {
    heading: 'You planned',
    kept: 'Kept',
    missed: 'Missed',
    wrong: 'What was off?',
    wrongIf: 'the if',
    wrongThen: 'the then',
    wrongNeither: 'neither',
    edit: 'Edit',
    keptNote: 'What made it work?',
    ifText: 'If',
    thenText: 'then',
    save: 'Save',
    cancel: 'Cancel',
    keptDone: 'Kept.',
    missedDone: 'Missed.',
    tryAgain: 'Try it in other words',
    back: 'Back',
    restsUntil: (day: string) => `It comes back on ${day}.`,
    restsUntilOneToOne: (name: string) =>
      name ? `It comes back at the next 1:1 with ${name}.` : 'It comes back at the next 1:1.',
  },
  done: {
    button: 'Done for today',
    buttonOther: (day: string) => `Done for ${day}`,
    again: 'Done. You can still change everything.',
  },
  carryOver: {
    heading: 'Still open',
    items: (n: number) => (n === 1 ? 'one item on the path' : `${n} items on the path`),
    since: (days: number) => {
      if (days === 0) return 'yours for less than a working day'
      return days === 1 ? 'yours for one working day' : `yours for ${days} working days`
    },
  },
  lighter: {
    why: 'You noted three tiring days, so thirty seconds will do.',
    whole: 'Take the whole check-in',
  },
  leave: 'A day off. Nothing is asked, and nothing is missed.',
  dayOff: 'This is not a working day of yours. You can write, and nothing is expected.',
} as const
