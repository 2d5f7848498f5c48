// A manager of seven who slides onto the critical path and moves a 1:1 for it: what the engine is made for.
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import type { CheckInAnswers } from '../../../shared/domain/check-in'

export const BILLING = 'Billing cut-over'

const MOVED_ON = ['2026-01-14', '2026-01-21', '2026-01-28', '2026-02-04', '2026-02-11', '2026-02-18', '2026-02-25']

/** Forty logged days; Billing is theirs from the sixth, and every Wednesday from then on Ana's 1:1 is moved for code. */
export function slide(answers: CheckInAnswers = {}): JournalBuilder {
  const told = aJournal().charter({ reports: 7 }).person('Ana').item(BILLING, '2026-01-12')
  for (const day of MOVED_ON) told.oneToOne('Ana', day, 'moved-by-me', 'my-code')
  const itemIds = [told.idOf('pathItem', BILLING)]
  return told.days('2026-01-05', 40, (_day, index) => ({
    handsOn: index < 5 ? 0 : 75,
    criticalPath: { blocked: index >= 5, itemIds: index >= 5 ? itemIds : [] },
    ...answers,
  }))
}

/** The evening on which the second 1:1 moved. */
export const FIRST_EVENING = '2026-01-21'

export const billing = (told: JournalBuilder) => ({ kind: 'pathItem' as const, id: told.idOf('pathItem', BILLING) })
