// Keeps what records said before: watches the changes of this session, sitting by sitting.
import { continueSitting, createRevision, type Sitting } from '#shared/domain/revision'
import type { Journal } from '#shared/domain/journal'
import type { JournalRecord, Revision } from '#shared/domain/record'
import type { Clock } from './clock'

export interface EarlierKeeper {
  /** The versions to keep, of records that these are about to replace. */
  before: (journal: Journal, puts: readonly JournalRecord[]) => Revision[]
  /** Of records that go for good, their versions go too. */
  withoutRecords: (journal: Journal, erases: readonly string[]) => string[]
  /** Nothing of what was there so far is kept from here on. */
  forget: () => void
}

export function createEarlierKeeper(clock: Pick<Clock, 'now' | 'newId'>): EarlierKeeper {
  const sittings = new Map<string, Sitting>()

  function versionBefore(journal: Journal, record: JournalRecord): Revision[] {
    if (record.kind === 'revision') return []
    const before = journal[record.kind].get(record.id)
    if (!before) return []
    const at = clock.now()
    const { kept, sitting } = continueSitting(sittings.get(record.id) ?? null, before, record, at)
    sittings.set(record.id, sitting)
    return kept === null ? [] : [createRevision(kept, at, clock.newId())]
  }

  return {
    before: (journal, puts) => puts.flatMap((record) => versionBefore(journal, record)),
    withoutRecords(journal, erases) {
      if (erases.length === 0) return []
      const gone = new Set(erases)
      return [...journal.revision.values()].filter(({ of }) => gone.has(of)).map(({ id }) => id)
    },
    forget: () => sittings.clear(),
  }
}
