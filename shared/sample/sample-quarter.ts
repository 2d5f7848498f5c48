// A quarter of somebody's journal, for looking around: 65 working days of a manager who slides and comes back.
import type { JournalRecord } from '#shared/domain/record'
import { createSampleBook, type SampleInput } from './sample-book'
import { STORY_DAYS } from './logged-days'
import { writeAnswers } from './write-answers'
import { writeDays } from './write-days'
import { writeDelegations } from './write-delegations'
import { writeLedger } from './write-ledger'
import { writePeople } from './write-people'
import { writePeopleWork } from './write-people-work'
import { writeRole } from './write-role'
import { writeSuggestions } from './write-suggestions'

/**
 * Every record such a person would have by now, oldest first. The story ends on the last Monday to Friday before
 * `today`. The same arguments, with ids in the same order, give the same records.
 * Throws RangeError for an unknown zone.
 */
export function sampleQuarter(input: SampleInput): JournalRecord[] {
  const lateDays = new Set([...STORY_DAYS.values()].filter((row) => row.lateWork).map((row) => row.on))
  const book = createSampleBook(input, lateDays)
  writePeople(book)
  writeRole(book)
  writeLedger(book)
  writeDelegations(book)
  writePeopleWork(book)
  writeDays(book)
  writeAnswers(book)
  writeSuggestions(book)
  return book.records()
}
