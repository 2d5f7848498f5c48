// From the first byte to the open journal and back: what stands between a person and their records.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { liveRecords } from '#shared/domain/journal'
import type { JournalRecord } from '#shared/domain/record'
import type { Host } from '#shared/ipc/contract'
import type { AppInfo, RestoreOutcome, VaultName } from '#shared/ipc/types'
import { todayBy, type Clock } from '../journal/clock'
import type { ReplaceKeyOutcome } from '../vault/key-changes'
import type { UnlockKey } from '../vault/unlock-key'
import type { CreateFailure, UnlockOutcome, Vault } from '../vault/vault'
import { createRecentKeeper } from './keep-recent'
import { createOpening, NO_ROWS, type OpenSession } from './open-session'

export type UnlockProblem = Exclude<UnlockOutcome['outcome'], 'unlocked'>
export type BlockedReason = 'damaged' | 'newer' | 'host-gone' | 'disk-full' | 'failed' | 'taken-over'

export type Session =
  /** `rebuilt` is how much of the working copy has been rebuilt from the log, 0 to 1; null where it need not be. */
  | { stage: 'starting'; rebuilt: number | null }
  | { stage: 'first-run'; problem: CreateFailure | null; isWorking: boolean }
  /** `opensHere`: this computer's keychain may open it. */
  | {
      stage: 'locked'
      problem: UnlockProblem | null
      isWorking: boolean
      rebuilt: number | null
      opensHere: boolean
      /** The host keeps what the disk refused before this page was locked. */
      isHolding: boolean
    }
  /** Another window has it; it can be asked to let go. */
  | { stage: 'in-use'; key: UnlockKey }
  /** Nothing can be opened, and nothing was changed. */
  | { stage: 'blocked'; reason: BlockedReason }
  | OpenSession
  /** The vault was exchanged, or should have been; either way this page's memory is of the past. */
  | { stage: 'restored'; outcome: RestoreOutcome }
  | { stage: 'locking' }

export interface SessionDeps {
  host: Host
  vault: Vault
  vaultName: VaultName
  clock: Clock
  /** What a new sample vault holds. */
  sampleRecords: (clock: Clock) => Promise<JournalRecord[]>
}

interface SessionState {
  session: Session
  info: AppInfo | null
  /** A recovery code is on the screen, which nobody will see again. */
  isCodeShown: boolean
}

export interface SessionStore extends StoreApi<SessionState> {
  start: () => Promise<void>
  /** null declines a passphrase. `first` is written into the new journal at once. */
  create: (passphrase: string | null, first: (clock: Clock) => JournalRecord[]) => Promise<void>
  unlock: (key: UnlockKey, takeOver?: boolean) => Promise<void>
  /** Saves, closes the vault and throws this page's memory away. What the disk refuses stays sealed with the host, to be
   *  tried again; false, and still open, when the host cannot take it either. */
  lock: () => Promise<boolean>
  /** Everything sealed anew under a fresh key, this passphrase and a new recovery code. */
  replaceKey: (passphrase: string, removeBackups: boolean) => Promise<ReplaceKeyOutcome>
  /** Saves, then exchanges the vault for a backup, or for what the last restore replaced (null). False when saving failed. */
  restore: (backup: string | null) => Promise<boolean>
  /** Saves and closes because the window or the host ends. False, and still open, when something could not be saved. */
  end: () => Promise<boolean>
  /** Another window took the vault over. What could not be saved stays on screen, to be copied. */
  loseVault: () => Promise<void>
}

const STARTING: SessionState = { session: { stage: 'starting', rebuilt: null }, info: null, isCodeShown: false }

export function createSessionStore(deps: SessionDeps): SessionStore {
  const { host, vault, vaultName, clock } = deps
  const store = createStore<SessionState>()(() => STARTING)
  const recent = createRecentKeeper(vault, clock)
  let opening: Promise<void> = Promise.resolve()
  let opensHere = false
  let isHolding = false
  let isLost = false
  const show = (session: Session) => store.setState({ session })
  const openSession = () => {
    const { session } = store.getState()
    return session.stage === 'open' ? session : null
  }

  const onMissing = (operations: number) => {
    const session = openSession()
    if (session) show({ ...session, missingOperations: session.missingOperations + operations })
  }

  const showLocked = (state: { problem: UnlockProblem | null; isWorking: boolean; rebuilt: number | null }) =>
    show({ stage: 'locked', opensHere, isHolding, ...state })

  async function start(): Promise<void> {
    try {
      store.setState({ info: await host.app.info() })
      const status = await vault.status()
      if (status.state === 'absent')
        return vaultName === 'sample'
          ? await create(null, () => [])
          : show({ stage: 'first-run', problem: null, isWorking: false })
      if (status.state !== 'present') return show({ stage: 'blocked', reason: status.state })
      opensHere = status.opensHere
      isHolding = status.isHolding
      if (status.isProtected) return showLocked({ problem: null, isWorking: false, rebuilt: null })
      await unlock({ kind: 'unprotected' })
    } catch {
      show({ stage: 'blocked', reason: 'host-gone' })
    }
  }

  async function create(passphrase: string | null, first: (clock: Clock) => JournalRecord[]): Promise<void> {
    if (vaultName === 'journal') show({ stage: 'first-run', problem: null, isWorking: true })
    const made = await vault.create(passphrase)
    if (made.outcome !== 'created') return show({ stage: 'first-run', problem: made.outcome, isWorking: false })
    const { recoveryCode } = made
    const session = createOpening({ vault, clock, isProtected: passphrase !== null, recoveryCode, onMissing }).whole(
      NO_ROWS,
    )
    const records = vaultName === 'sample' ? await deps.sampleRecords(clock) : first(clock)
    session.journal.apply({ label: 'Begin', puts: records })
    await session.journal.flush()
    showOpen(session)
  }

  async function unlock(key: UnlockKey, takeOver = false): Promise<void> {
    isLost = false
    opening = openUp(key, takeOver)
    await opening
  }

  async function openUp(key: UnlockKey, takeOver: boolean): Promise<void> {
    const isProtected = key.kind !== 'unprotected'
    const isOver = () => isLost && !openSession()
    const showWork = (rebuilt: number | null) =>
      !isOver() &&
      (isProtected ? showLocked({ problem: null, isWorking: true, rebuilt }) : show({ stage: 'starting', rebuilt }))
    showWork(null)
    const sessions = createOpening({ vault, clock, isProtected, onMissing })
    const showEarly = (json: unknown) => {
      const early = isOver() ? null : sessions.early(json)
      if (early) show(early)
    }
    const unlocked = await vault.unlock(key, takeOver, {
      // The sample may be out of date, which only the whole of it tells.
      ...(vaultName === 'journal' && { onRecent: showEarly }),
      onRebuild: (done, total) => showWork(done / Math.max(total, 1)),
    })
    if (unlocked.outcome !== 'unlocked') {
      sessions.fail()
      if (isOver()) return
      return showRefusal(key, unlocked.outcome)
    }
    // Taken over before anything was on screen: there is nothing to save, and nothing here to show any more.
    if (isOver()) return vault.close()
    const session = sessions.whole(unlocked)
    if (vaultName === 'sample' && isStale(session)) return renewSample()
    showOpen(session)
  }

  function showRefusal(key: UnlockKey, outcome: UnlockProblem): void {
    if (outcome === 'in-use') show({ stage: 'in-use', key })
    else if (outcome === 'damaged' || outcome === 'newer') show({ stage: 'blocked', reason: outcome })
    else if (key.kind === 'unprotected')
      show({ stage: 'blocked', reason: outcome === 'disk-full' ? 'disk-full' : 'failed' })
    else showLocked({ problem: outcome, isWorking: false, rebuilt: null })
  }

  function showOpen(session: OpenSession): void {
    show(session)
    recent.keep(session.journal)
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

  /** Everything saved and closed; false, and still open, when something could not be saved. */
  async function close({ journal }: OpenSession): Promise<boolean> {
    await opening
    journal.endTyping()
    const isSaved = (await journal.flush()) || (await journal.retrySave())
    if (isSaved) {
      await recent.leave(journal)
      await vault.releaseHeld()
    }
    return isSaved
  }

  const hold = ({ journal }: OpenSession) => vault.hold(journal.unsent().map(({ id, json }) => ({ id, text: json })))

  async function replaceKey(passphrase: string, removeBackups: boolean): Promise<ReplaceKeyOutcome> {
    const replaced = await vault.replaceKey(passphrase, removeBackups)
    const session = openSession()
    if (replaced.outcome === 'replaced' && session) show({ ...session, isProtected: true })
    return replaced
  }

  async function restore(backup: string | null): Promise<boolean> {
    const session = openSession()
    if (session && !(await close(session))) return false
    show({ stage: 'locking' })
    show({ stage: 'restored', outcome: await vault.restore(backup) })
    return true
  }

  async function end(): Promise<boolean> {
    const session = openSession()
    if (!session) return true
    if (!(await close(session))) return false
    await vault.close()
    return true
  }

  return Object.assign(store, {
    start,
    create,
    unlock,
    replaceKey,
    restore,
    end,
    async lock() {
      const session = openSession()
      if (!session || !((await close(session)) || (await hold(session)))) return false
      show({ stage: 'locking' })
      // Whatever the disk says to closing: what is on screen goes.
      await vault.close().catch(() => {})
      await host.app.discardPage()
      return true
    },
    async loseVault() {
      isLost = true
      if (await end()) show({ stage: 'blocked', reason: 'taken-over' })
    },
  })
}
