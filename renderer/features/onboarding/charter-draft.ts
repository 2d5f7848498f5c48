// The charter's few questions as they are being typed.
import type { Weekday } from '#shared/calendar/day'
import { DEFAULT_TERMS, type Charter, type CharterTerms } from '#shared/domain/charter'

export interface CharterDraft {
  reports: string
  stage: CharterTerms['stage']
  handsOnShare: string
  workingWeekdays: Weekday[]
  dayStartHour: number
  reminderTime: string
}

export type CharterProblem = 'reports' | 'handsOnShare' | 'workingWeekdays'

export const emptyCharterDraft: CharterDraft = {
  reports: '',
  stage: DEFAULT_TERMS.stage,
  handsOnShare: '',
  workingWeekdays: [...DEFAULT_TERMS.workingWeekdays],
  dayStartHour: DEFAULT_TERMS.dayStartHour,
  reminderTime: '',
}

export function toCharterDraft(charter: Charter): CharterDraft {
  return {
    reports: charter.reports === null ? '' : String(charter.reports),
    stage: charter.stage,
    handsOnShare: charter.handsOnShare === null ? '' : String(charter.handsOnShare),
    workingWeekdays: [...charter.workingWeekdays],
    dayStartHour: charter.dayStartHour,
    reminderTime: charter.reminderTime ?? '',
  }
}

/** An empty answer is unknown and fine. */
export function charterProblems(draft: CharterDraft): CharterProblem[] {
  const problems: CharterProblem[] = []
  if (wholeNumber(draft.reports, 200) === 'bad') problems.push('reports')
  if (wholeNumber(draft.handsOnShare, 100) === 'bad') problems.push('handsOnShare')
  // Without a working day nothing is ever asked, and no window ever fills.
  if (draft.workingWeekdays.length === 0) problems.push('workingWeekdays')
  return problems
}

/** Only for a draft without problems. */
export function toCharterTerms(
  draft: CharterDraft,
): Omit<CharterTerms, 'newRole' | 'roleSince' | 'agreement' | 'flexibleHours' | 'regulatedSignOff'> {
  const number = (text: string, most: number) => {
    const value = wholeNumber(text, most)
    return value === 'bad' ? null : value
  }
  return {
    reports: number(draft.reports, 200),
    stage: draft.stage,
    handsOnShare: number(draft.handsOnShare, 100),
    workingWeekdays: draft.workingWeekdays,
    dayStartHour: draft.dayStartHour,
    reminderTime: draft.reminderTime === '' ? null : draft.reminderTime,
  }
}

function wholeNumber(text: string, most: number): number | null | 'bad' {
  const digits = text.trim().replace(/\s*%$/, '')
  if (digits === '') return null
  const value = Number(digits)
  return /^\d{1,3}$/.test(digits) && value <= most ? value : 'bad'
}
