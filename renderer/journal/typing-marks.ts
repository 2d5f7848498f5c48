// Marks the records that are being typed in, in the journal itself: what is still marked when it opens was recovered.
import { changeSetting } from '#shared/domain/setting'
import type { Journal } from '#shared/domain/journal'
import type { JournalRecord } from '#shared/domain/record'
import { typedIds, typingIn, withoutTyped, withTyped, type Typing } from '#shared/domain/typing'
import { stampBy, todayBy, type Clock } from './clock'

export interface TypingMarks {
  /** The mark that goes with what is typed; [] where everything is marked already. */
  marking: (journal: Journal, puts: readonly JournalRecord[]) => JournalRecord[]
  /** The records that were typed in since the last time, and what takes their marks away. */
  ending: (journal: Journal) => { ended: ReadonlySet<string>; puts: JournalRecord[] }
  /** What takes the marks of these records away; [] where there are none. */
  without: (journal: Journal, ids: ReadonlySet<string>) => JournalRecord[]
}

export function createTypingMarks(clock: Clock): TypingMarks {
  let typed = new Set<string>()
  const put = (journal: Journal, typing: Typing): JournalRecord[] => [
    changeSetting(journal.setting.values(), 'typing', typing, stampBy(clock, todayBy(clock, journal))),
  ]
  const without = (journal: Journal, ids: ReadonlySet<string>) => {
    const typing = typingIn(journal)
    return Object.keys(typing).some((id) => ids.has(id)) ? put(journal, withoutTyped(typing, ids)) : []
  }
  return {
    marking(journal, puts) {
      const ids = typedIds(journal, puts)
      for (const id of ids) typed.add(id)
      const typing = typingIn(journal)
      return ids.every((id) => id in typing) ? [] : put(journal, withTyped(typing, ids, clock.now()))
    },
    ending(journal) {
      const ended = typed
      typed = new Set()
      return { ended, puts: without(journal, ended) }
    },
    without,
  }
}
