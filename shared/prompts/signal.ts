// What a signal is: one file each under `signals/`, one line in their list.
import type { Subject } from '#shared/domain/subject'
import type {
  ClauseReading,
  Coverage,
  FiresAt,
  Evidence,
  Message,
  PlanTemplate,
  SecondLimitId,
  SignalId,
  SignalReading,
  SignalRole,
  Unit,
} from './assessment'
import type { DayBook } from './day-book'

/** A limit, where strength reaches 1, and why it is where it is. */
export interface Limit {
  threshold: number
  alarm: number
  why: readonly Message[]
}

/** One way in which a signal can fire, with what it rests on. */
export interface Clause extends Omit<ClauseReading, 'fires'> {
  /** One sentence with dates and counts. */
  saw: Message
  evidence: readonly Evidence[]
  /** Things or people that it is about, the one to be named first. */
  subjects?: readonly Subject[]
  /** It holds for each of them on its own account; else they are what makes up one whole. */
  isForEach?: boolean
  /** The same item or person twice: counts without a second day. */
  isEvent?: boolean
}

/** The limit of a further clause: clauses read it through `secondLimit` alone, so that no rule keeps a number of its own. */
export interface SecondLimit {
  id: SecondLimitId
  unit: Unit
  /** As in the clauses that read it. */
  firesAt: FiresAt
  /** The default with its reason; `first` is the signal's first limit as it stands. */
  usual: (book: DayBook, first: Limit) => Pick<Limit, 'threshold' | 'why'>
}

export interface Computed extends Coverage {
  clauses: readonly [Clause, ...Clause[]]
  leftOut: readonly Message[]
  /** The counter-signal, where it outweighs what was seen. */
  isCountered?: boolean
  /** How the signal's own limit is met, where its first clause may have to reach something else besides. */
  limitFiresAt?: FiresAt
}

export interface Signal {
  id: SignalId
  role: SignalRole
  /** Which of the article's claims it comes from. */
  source: readonly string[]
  /** Working days it looks back. */
  windowDays: number
  unit: Unit
  /** Counts at once; others must have fired on the previous working day with a check-in too. */
  isEvent?: boolean
  /**
   * It tells of what happened, not of what still stands: after its rest it comes back only with something that happened
   * since it was last shown. An item that is still mine, or a debt that is still owed, is news every week.
   */
  needsNews?: boolean
  /** It tells of what goes on from day to day: one day more is no news; more of them than were told are, and all others. */
  tellsOfDays?: boolean
  /** The consequence it stands behind: where there is nothing to step back from, that is said in its words, with its plans. */
  isBehind?: SignalId
  /** A consequence that lies in what they took or decided themselves, and not in what slipped: who is away does neither. */
  isSteppingIn?: boolean
  /**
   * Who is too deep in the work shows it as much as who is too far away: it claims a direction only beside a signal that
   * tells the two apart.
   */
  isEitherWay?: boolean
  /** Its first limit is a most: what stays at or below it fires. */
  firesBelow?: boolean
  /** Zero is the finding: strength is 1 when it fires. */
  zeroIsTheFinding?: boolean
  /** From this value on it asks a question, even where it does not fire. */
  asksFrom?: number
  /** The default limit with its reason, and what moves it. */
  limit: (book: DayBook) => Limit
  /** Limits of its further clauses that can be tuned too. */
  others?: readonly SecondLimit[]
  compute: (book: DayBook, limit: Limit) => Computed
  /** At least two, naming the item or person; the first is offered. */
  plans: (subject: Subject | null, book: DayBook) => readonly [PlanTemplate, PlanTemplate, ...PlanTemplate[]]
  /** The person's own usual value in the role so far; null while too little is known. */
  baseline?: (book: DayBook) => number | null
  /** Whether what fired may count towards "consider stepping back from"; true where it is not given. */
  combines?: (book: DayBook, limit: Limit) => boolean
  /**
   * Words of its own for a title and for what makes it go, where the usual ones would say more than was seen; null where
   * they fit.
   */
  saidAs?: (reading: SignalReading, subject: Subject | null) => { title: string; away: string } | null
  /** How people-facing its action is: of two on one day the higher comes first. */
  peopleFacing: number
}

/** Where strength reaches 1: for a share, half-way from the limit to 1; for a count or an age, twice the limit. */
export function alarmFor(unit: Unit, threshold: number): number {
  switch (unit) {
    case 'share':
    case 'points':
      return threshold + Math.max(0, 1 - threshold) / 2
    // A share of the known days, said in tenths.
    case 'days':
      return threshold + Math.max(0, 10 - threshold) / 2
    case 'working-days-old':
    case 'count':
      return threshold * 2
  }
}

export function limitOf(unit: Unit, threshold: number, ...why: Message[]): Limit {
  return { threshold, alarm: alarmFor(unit, threshold), why }
}
