// What a review is assembled into: fourteen sections of evidence, each line with its record and day, and figures.
import type { Day, DaySpan } from '#shared/calendar/day'
import type { Quarter } from '#shared/calendar/quarters'
import type { Level } from '#shared/domain/level'
import type { ReviewSectionId } from '#shared/domain/review'
import type { HandsOnWeek } from '#shared/insights/hands-on'
import type { PeopleWorkDone } from '#shared/insights/people-work-kept'
import type { Coverage, Period } from '#shared/insights/period'
import type { ReviewWords } from './words/en'

/** One thing the record shows. */
export interface EvidenceLine {
  recordId: string
  day: Day
  text: string
}

export type FigureUnit = 'percent' | 'days' | 'working-days' | 'count' | 'of-five'

export interface ReviewFigure {
  id: FigureId
  /** null where nothing is known, which is not zero. */
  value: number | null
  unit: FigureUnit
  /** null for what is known without any entry, such as what was agreed. */
  coverage: Coverage | null
  /** What the coverage counts: days with the answer, weeks with enough of them, or people work with an outcome. */
  counts: 'days' | 'weeks' | 'due'
}

export type FigureId =
  | 'reports'
  | 'incident-days'
  | 'on-call-days'
  | 'days-off'
  | 'hands-on'
  | 'agreed'
  | 'weeks-over'
  | 'blocked-days'
  | 'team-decides-first'
  | 'team-decides-last'
  | 'landed-here-first'
  | 'landed-here-last'
  | 'given'
  | 'raised'
  | 'finished'
  | 'taken-back'
  | 'abandoned'
  | 'one-to-ones-kept'
  | 'one-to-ones-moved'
  | 'feedback-age'
  | 'feedback-open'
  | 'asked-first'
  | 'hiring-wait'
  | 'obstacles-cleared'
  | 'obstacle-oldest'
  | 'partner-contacts'
  | 'touched-days'
  | 'understanding-days'
  | 'wins'
  | 'moved-for-code'
  | 'not-true'
  | 'decisions-wrong'

export interface ReviewCharts {
  handsOn?: readonly HandsOnWeek[]
  decisions?: readonly { span: DaySpan; byLevel: Readonly<Record<Level, number>>; coverage: Coverage }[]
}

export interface AssembledSection extends ReviewCharts {
  id: ReviewSectionId
  figures: readonly ReviewFigure[]
  /** Everything, oldest first. */
  evidence: readonly EvidenceLine[]
}

export interface AssembledReview {
  quarter: Quarter
  /** The quarter, less what lies before a new role or after today. */
  span: DaySpan
  /** Days with a check-in, of the working days. */
  coverage: Coverage
  sections: readonly AssembledSection[]
}

/** What every section is assembled from. */
export interface ReviewSource {
  period: Period
  logged: Coverage
  words: ReviewWords
  nameOf: (personId: string | null) => string
  /** Of the whole period: three sections read it. */
  work: readonly PeopleWorkDone[]
}

export function figure(
  source: Pick<ReviewSource, 'logged'>,
  id: FigureId,
  value: number | null,
  unit: FigureUnit = 'count',
  coverage: Coverage | null = source.logged,
): ReviewFigure {
  // Nothing noted in a journal that nobody wrote is not "none".
  const isUnknown = value === 0 && coverage?.known === 0
  return { id, value: isUnknown ? null : value, unit, coverage, counts: 'days' }
}

/** A figure over what was due, rather than over days. */
export function figureOfDue(id: FigureId, value: number, coverage: Coverage): ReviewFigure {
  return { id, value: coverage.known === 0 ? null : value, unit: 'count', coverage, counts: 'due' }
}

export function byDay(lines: readonly EvidenceLine[]): EvidenceLine[] {
  return [...lines].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
