// What stands beside a record: that it was recovered, and the way to what it said before. Nothing, for most records.
import { useLocation } from 'wouter'
import { tracesCopy } from '#shared/copy/traces'
import { useJournal, useRecovered, useStamp } from './journal-context'

export interface RecordTraces {
  /** null where the journal was closed in order. */
  recovered: string | null
  /** Names how many versions there are; null for none. */
  earlier: string | null
  onOpen: () => void
}

export function useTraces(recordId: string | null | undefined): RecordTraces {
  const { [recordId ?? '']: recoveredAt } = useRecovered()
  const count = useJournal((journal) => [...journal.revision.values()].filter(({ of }) => of === recordId).length)
  const stamp = useStamp()
  const [, go] = useLocation()
  return {
    recovered: recoveredAt ? tracesCopy.recovered(recoveredAt, stamp().zone) : null,
    earlier: count > 0 ? tracesCopy.earlier(count) : null,
    onOpen: () => go(`/history/${recordId}`),
  }
}
