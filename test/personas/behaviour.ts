// What a manager does in a stretch of weeks: the simulator's whole knowledge of them. It knows no signal and no limit.

export interface Behaviour {
  /** Mean share of a day, 0 to 1. */
  handsOn: number
  /** What hands-on work is, on most days. */
  handsOnKind: 'understanding' | 'off-path' | 'on-path'
  /** Chance that a hands-on day is made of gaps below an hour. */
  inGaps: number
  /** Holds an item that others wait for. */
  holdsItem: boolean
  /** Chance of a day on which somebody would have stopped without them, while they hold none. */
  blocksAnyway: number
  /** Chance of a day with two or more waiting; and with two or more of these for an approval. */
  waiting: number
  approvals: number
  /** Chance that a 1:1 or a slot that is due is moved: for the own code, or for anything else of theirs. */
  movesForCode: number
  movesElse: number
  /** Feedback seen a week, and working days until it is said. */
  feedback: number
  feedbackAfter: number
  /** Technical calls a day, how many of them at levels 1 to 3, and how many just landed. */
  decisions: number
  decidesAlone: number
  landed: number
  /** Questions asked first and answers given, a day. */
  asks: number
  answers: number
  /** Chance of a day with something technical read, run, seen or reviewed. */
  touches: number
  /** A day and delegation: chances. The rest is left alone. */
  takesBack: number
  doesPart: number
  checks: number
  /** Chance that a finished delegation is followed by another, and at which level. */
  delegates: number
  delegationLevel: 3 | 4 | 5 | 6 | 7
  agreesCheckIns: boolean
  givesToNewcomers: boolean
  /** 1 to 5, and chance of an evening of late work. */
  energy: number
  late: number
  /** Weekly: chances, and counts. */
  changedCourse: number
  couldExplain: number
  surprises: number
  askedTwice: number
  queueGrew: number
  ownerless: number
  /** Chance of "yes", a month. */
  routedAround: number
  usesTools: number
  /** Questions to them unanswered for more than two days, a time it is asked. */
  unanswered: number
}

/** A team lead who leads: reads, reviews, asks, keeps 1:1s, codes a little where nobody waits. */
export const STEADY: Behaviour = {
  handsOn: 0.08,
  handsOnKind: 'off-path',
  inGaps: 0.1,
  holdsItem: false,
  blocksAnyway: 0.05,
  waiting: 0.03,
  approvals: 0.05,
  movesForCode: 0.01,
  movesElse: 0.04,
  feedback: 0.7,
  feedbackAfter: 1.5,
  decisions: 0.5,
  decidesAlone: 0.15,
  landed: 0.04,
  asks: 1.4,
  answers: 1.1,
  touches: 0.5,
  takesBack: 0.0008,
  doesPart: 0.02,
  checks: 0.25,
  delegates: 0.9,
  delegationLevel: 5,
  agreesCheckIns: true,
  givesToNewcomers: false,
  energy: 3.6,
  late: 0.08,
  changedCourse: 0.2,
  couldExplain: 0.97,
  surprises: 0.03,
  askedTwice: 0.02,
  queueGrew: 0.25,
  ownerless: 0.15,
  routedAround: 0.03,
  usesTools: 0.9,
  unanswered: 0.02,
}
