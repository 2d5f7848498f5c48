// What a record is called where one line has to do.
import { copy } from './copy'
import type { LedgerRecord } from './ledger-rows'

const MOST = 80

export function titleOf(record: LedgerRecord): string {
  const title = rawTitle(record)
  return title.length > MOST ? `${title.slice(0, MOST - 1)}…` : title
}

function rawTitle(record: LedgerRecord): string {
  switch (record.kind) {
    case 'feedbackOwed':
      return record.text.trim() || copy.untitledFeedback
    case 'plan':
      return `${record.ifText} ${record.thenText}`.trim()
    case 'exception':
      return record.reason
    case 'decision':
      return record.title || copy.untitledDecision
    default:
      return record.title
  }
}
