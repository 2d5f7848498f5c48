// The open journal: first with what Today needs, where the last closing left that, then with every record.
import { expiredTrash } from '#shared/domain/expired-trash'
import { expiredRevisions } from '#shared/domain/thin-revisions'
import { readRecord, type JournalRecord, type ReadRecord } from '#shared/domain/record'
import type { Clock } from '../journal/clock'
import { createJournalStore, type JournalStore } from '../journal/journal-store'
import type { JournalSink } from '../journal/save-queue'
import type { UnlockedRows, Vault } from '../vault/vault'
import { copy } from './copy'

/** A row that could not be read. It stays in the log as it is. */
interface UnreadableRow {
  id: string
  reason: 'undecryptable' | Extract<ReadRecord, { outcome: 'refused' }>['reason']
}

export interface OpenSession {
  stage: 'open'
  journal: JournalStore
  unreadable: UnreadableRow[]
  quarantinedBytes: number
  /** Saves that IndexedDB knew of and the log does not hold. */
  missingOperations: number
  /** An orderly exit or the working copy tells how far the log went, so that nothing can be missing unseen. */
  isVouchedFor: boolean
  /** Records that the working copy still had, saved again. */
  broughtBack: number
  /** Files in the journal's folder that are not Stepback's, by name. */
  strangers: readonly string[]
  /** Another journal than the one that was open here last. */
  isAnotherVault: boolean
  isProtected: boolean
  /** Shown once, right after the vault was made. */
  recoveryCode: string | null
}

interface OpeningParts {
  vault: Pick<Vault, 'append' | 'retry' | 'releaseHeld'>
  clock: Clock
  isProtected: boolean
  recoveryCode?: string | null
  /** Saves that a failing disk has lost while the journal was open; what they held is written again. */
  onMissing: (operations: number) => void
}

export interface Opening {
  /** The journal as far as the recent row tells; null where that does not read as records. */
  early: (recent: unknown) => OpenSession | null
  /** The same journal, now with everything in it. */
  whole: (unlocked: UnlockedRows) => OpenSession
  /** Reading ended in a refusal: what was typed in the meantime cannot be saved, and is told so. */
  fail: () => void
}

/** A journal just begun. */
export const NO_ROWS: UnlockedRows = {
  rows: [],
  damagedIds: [],
  quarantinedBytes: 0,
  missingOperations: 0,
  isVouchedFor: true,
  broughtBack: 0,
  wasRebuilt: false,
  strangers: [],
  isAnotherVault: false,
  unsaved: [],
}

export function createOpening({ vault, clock, isProtected, recoveryCode = null, onMissing }: OpeningParts): Opening {
  let early: OpenSession | null = null
  const reading = newReading()
  // Nothing is written before the log is open, in the order in which it was typed.
  const sink: JournalSink = {
    append: async (rows) =>
      (await reading.succeeded)
        ? vault.append(rows.map(({ id, json }) => ({ id, text: json })))
        : { outcome: 'failed', reason: 'not-open' },
    retry: async () => {
      const outcome = await vault.retry()
      if (outcome.missingOperations) onMissing(outcome.missingOperations)
      return outcome
    },
  }
  const sessionWith = (records: JournalRecord[], isWhole: boolean): OpenSession => ({
    stage: 'open',
    journal: createJournalStore({ records, isWhole, sink, clock }),
    unreadable: [],
    quarantinedBytes: 0,
    missingOperations: 0,
    isVouchedFor: true,
    broughtBack: 0,
    strangers: [],
    isAnotherVault: false,
    isProtected,
    recoveryCode,
  })

  return {
    early(recent) {
      if (!Array.isArray(recent)) return null
      const reads = recent.map(readRecord)
      const records = reads.flatMap((read) => (read.outcome === 'read' ? [read.record] : []))
      if (records.length === reads.length) early = sessionWith(records, false)
      return early
    },
    whole({ rows, damagedIds, unsaved, wasRebuilt: _wasRebuilt, ...found }) {
      const { records, unreadable } = readRows(rows)
      for (const id of damagedIds) unreadable.push({ id, reason: 'undecryptable' })
      early?.journal.complete(records)
      reading.settle(true)
      const session = early ?? sessionWith(records, true)
      applyUnsaved(session.journal, unsaved, vault)
      const expired = expiredTrash(session.journal.getState().journal, clock.now())
      const thinned = expiredRevisions(session.journal.getState().journal.revision.values(), clock.now())
      session.journal.apply({ label: copy.expired, puts: [], erases: [...expired, ...thinned] })
      return { ...session, unreadable, ...found }
    },
    fail: () => reading.settle(false),
  }
}

/** Typed before an earlier page was locked: newer than the log's own, or already in it. */
function applyUnsaved(journal: JournalStore, unsaved: UnlockedRows['unsaved'], vault: OpeningParts['vault']): void {
  if (unsaved.length === 0) return
  const { journal: records } = journal.getState()
  const isNewer = (record: JournalRecord) => record.updatedAt > (records[record.kind].get(record.id)?.updatedAt ?? '')
  const puts = readRows(unsaved.filter(({ json }) => json !== undefined)).records.filter(isNewer)
  const erases = unsaved.filter(({ json }) => json === undefined).map(({ id }) => id)
  journal.apply({ label: copy.unsaved, puts, erases }, { draft: true })
  void journal.flush().then((isSaved) => (isSaved ? vault.releaseHeld() : undefined))
}

function readRows(rows: UnlockedRows['rows']): { records: JournalRecord[]; unreadable: UnreadableRow[] } {
  const records: JournalRecord[] = []
  const unreadable: UnreadableRow[] = []
  for (const { id, json } of rows) {
    const read = readRecord(json)
    if (read.outcome === 'read') records.push(read.record)
    else unreadable.push({ id, reason: read.reason })
  }
  return { records, unreadable }
}

function newReading(): { succeeded: Promise<boolean>; settle: (succeeded: boolean) => void } {
  let settle: (succeeded: boolean) => void = () => {}
  const succeeded = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  return { succeeded, settle }
}
