// From the first byte to the open journal and back: what stands between a person and their records.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { liveRecords } from '#shared/domain/journal'
import { readRecord, type JournalRecord, type ReadRecord } from '#shared/domain/record'
import type { Host } from '#shared/ipc/contract'
import type { AppInfo, VaultName } from '#shared/ipc/types'
import { todayBy, type Clock } from '../journal/clock'
import { createJournalStore, type JournalStore } from '../journal/journal-store'
import type { CreateFailure, UnlockedRows, UnlockKey, UnlockOutcome, Vault } from '../vault/vault'

/** A row that could not be read. It stays in the log as it is. */
export interface UnreadableRow {
  id: string
  reason: 'undecryptable' | Extract<ReadRecord, { outcome: 'refused' }>['reason']
}

export type UnlockProblem = Exclude<UnlockOutcome['outcome'], 'unlocked'>
export type BlockedReason = 'damaged' | 'newer' | 'host-gone' | 'failed' | 'taken-over'

export interface OpenSession {
  stage: 'open'
  journal: JournalStore
  unreadable: UnreadableRow[]
  quarantinedBytes: number
  /** Saves that IndexedDB knew of and the log does not hold. */
  missingOperations: number
  isProtected: boolean
  /** Shown once, right after the vault was made. */
  recoveryCode: string | null
}

export type Session =
  | { stage: 'starting' }
  | { stage: 'first-run'; problem: CreateFailure | null; isWorking: boolean }
  | { stage: 'locked'; problem: UnlockProblem | null; isWorking: boolean }
  /** Another window has it; it can be asked to let go. */
  | { stage: 'in-use'; key: UnlockKey }
  /** Nothing can be opened, and nothing was changed. */
  | { stage: 'blocked'; reason: BlockedReason }
  | OpenSession
  | { stage: 'locking' }

export interface SessionDeps {
  host: Host
  vault: Vault
  vaultName: VaultName
  clock: Clock
  /** What a new sample vault holds. */
  sampleRecords: (clock: Clock) => Promise<JournalRecord[]>
}

export interface SessionStore extends StoreApi<{ session: Session; info: AppInfo | null }> {
  start: () => Promise<void>
  /** null declines a passphrase. `first` is written into the new journal at once. */
  create: (passphrase: string | null, first: (clock: Clock) => JournalRecord[]) => Promise<void>
  unlock: (key: UnlockKey, takeOver?: boolean) => Promise<void>
  /** Saves, closes the vault and throws this page's memory away. False, and still open, when something could not be saved. */
  lock: () => Promise<boolean>
  /** Saves and closes because the window or the host ends. */
  end: () => Promise<void>
  /** Another window took the vault over. */
  loseVault: () => Promise<void>
}

export function createSessionStore(deps: SessionDeps): SessionStore {
  const { host, vault, vaultName, clock } = deps
  const store = createStore<{ session: Session; info: AppInfo | null }>()(() => ({
    session: { stage: 'starting' },
    info: null,
  }))
  const show = (session: Session) => store.setState({ session })
  const openSession = () => {
    const { session } = store.getState()
    return session.stage === 'open' ? session : null
  }

  async function start(): Promise<void> {
    try {
      store.setState({ info: await host.app.info() })
      const status = await vault.status()
      if (status.state === 'absent')
        return vaultName === 'sample'
          ? await create(null, () => [])
          : show({ stage: 'first-run', problem: null, isWorking: false })
      if (status.state !== 'present') return show({ stage: 'blocked', reason: status.state })
      if (status.isProtected) return show({ stage: 'locked', problem: null, isWorking: false })
      await unlock({ kind: 'unprotected' })
    } catch {
      show({ stage: 'blocked', reason: 'host-gone' })
    }
  }

  async function create(passphrase: string | null, first: (clock: Clock) => JournalRecord[]): Promise<void> {
    if (vaultName === 'journal') show({ stage: 'first-run', problem: null, isWorking: true })
    const made = await vault.create(passphrase)
    if (made.outcome !== 'created') return show({ stage: 'first-run', problem: made.outcome, isWorking: false })
    const session = open(
      { rows: [], damagedIds: [], quarantinedBytes: 0, missingOperations: 0, wasRebuilt: false },
      passphrase !== null,
      made.recoveryCode,
    )
    const records = vaultName === 'sample' ? await deps.sampleRecords(clock) : first(clock)
    session.journal.apply({ label: 'Begin', puts: records })
    await session.journal.flush()
    show(session)
  }

  async function unlock(key: UnlockKey, takeOver = false): Promise<void> {
    if (key.kind !== 'unprotected') show({ stage: 'locked', problem: null, isWorking: true })
    const unlocked = await vault.unlock(key, takeOver)
    if (unlocked.outcome === 'unlocked') {
      const session = open(unlocked, key.kind !== 'unprotected', null)
      if (vaultName === 'sample' && isStale(session)) return renewSample()
      return show(session)
    }
    if (unlocked.outcome === 'in-use') return show({ stage: 'in-use', key })
    if (unlocked.outcome === 'damaged' || unlocked.outcome === 'newer')
      return show({ stage: 'blocked', reason: unlocked.outcome })
    if (key.kind === 'unprotected') return show({ stage: 'blocked', reason: 'failed' })
    show({ stage: 'locked', problem: unlocked.outcome, isWorking: false })
  }

  function open(unlocked: UnlockedRows, isProtected: boolean, recoveryCode: string | null): OpenSession {
    const unreadable: UnreadableRow[] = unlocked.damagedIds.map((id) => ({ id, reason: 'undecryptable' }))
    const records: JournalRecord[] = []
    for (const { id, json } of unlocked.rows) {
      const read = readRecord(json)
      if (read.outcome === 'read') records.push(read.record)
      else unreadable.push({ id, reason: read.reason })
    }
    const sink = {
      append: (rows: readonly { id: string; json: string | null }[]) =>
        vault.append(rows.map(({ id, json }) => ({ id, text: json }))),
      retry: vault.retry,
    }
    const journal = createJournalStore({ records, sink, clock })
    return {
      stage: 'open',
      journal,
      unreadable,
      quarantinedBytes: unlocked.quarantinedBytes,
      missingOperations: unlocked.missingOperations,
      isProtected,
      recoveryCode,
    }
  }

  /** The sample ends the working day before today; one from last week would show stale ages everywhere. */
  function isStale({ journal }: OpenSession): boolean {
    const { journal: records } = journal.getState()
    const today = todayBy(clock, records)
    const written = liveRecords(records, 'charter')[0]?.createdAt
    return written !== undefined && todayBy({ ...clock, now: () => written }, records) !== today
  }

  async function renewSample(): Promise<void> {
    await vault.close()
    await host.vault.removeSample()
    await create(null, () => [])
  }

  async function end(): Promise<void> {
    await openSession()?.journal.flush()
    if (openSession()) await vault.close()
  }

  return Object.assign(store, {
    start,
    create,
    unlock,
    end,
    async lock() {
      const session = openSession()
      if (!session) return false
      if (!(await session.journal.flush())) return false
      show({ stage: 'locking' })
      await vault.close()
      await host.app.discardPage()
      return true
    },
    async loseVault() {
      await end()
      show({ stage: 'blocked', reason: 'taken-over' })
    },
  })
}
