// The sample's records, in a chunk of their own: only those who look around load them.
import type { JournalRecord } from '#shared/domain/record'
import { sampleQuarter } from '#shared/sample/sample-quarter'
import { todayBy, type Clock } from '../journal/clock'

export function sampleRecords(clock: Clock): JournalRecord[] {
  const today = todayBy(clock, { charter: new Map() })
  return sampleQuarter({ today, zone: clock.zone(), at: clock.now(), newId: clock.newId })
}
