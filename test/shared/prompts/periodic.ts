// Check-ins that carry a weekly or a monthly answer.
import type { CheckInAnswers } from '../../../shared/domain/check-in'
import {
  NO_MONTHLY_ANSWERS,
  NO_WEEKLY_ANSWERS,
  type MonthlyAnswers,
  type WeeklyAnswers,
} from '../../../shared/domain/occasional-answers'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

export const weekly = (answers: Partial<WeeklyAnswers>): CheckInAnswers => ({
  weekly: { ...NO_WEEKLY_ANSWERS, ...answers },
})

export const monthly = (answers: Partial<MonthlyAnswers>): CheckInAnswers => ({
  monthly: { ...NO_MONTHLY_ANSWERS, ...answers },
})

/** The Thursdays of the first weeks of 2026: the 8th, 15th, 22nd and 29th of January, the 5th of February. */
const THURSDAYS = ['2026-01-08', '2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05']

/** A week for each answer, given on its Thursday; null for a week without one. */
export function weeks(
  answers: readonly (Partial<WeeklyAnswers> | null)[],
  told = aJournal().charter(),
): JournalBuilder {
  answers.forEach((answer, week) => answer && told.day(THURSDAYS[week]!, weekly(answer)))
  return told
}

/** The first Mondays of months from January to June 2026. */
const MONDAYS = ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01']

/** A month for each answer, given on its first Monday; null for a month without one. */
export function months(answers: readonly (Partial<MonthlyAnswers> | null)[]): JournalBuilder {
  const told = aJournal().charter()
  answers.forEach((answer, month) => answer && told.day(MONDAYS[month]!, monthly(answer)))
  return told
}
