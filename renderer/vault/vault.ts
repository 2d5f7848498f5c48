// The vault at work: keys, the host's log, and the working copy in IndexedDB, kept in step.
import type { Host } from '#shared/ipc/contract'
import type { AppendOutcome, CreateOutcome, OpenedVault, VaultName } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import type { VaultCrypto } from '#shared/vault/crypto'
import { decodeHeader, isOpenToAll, type KdfTerms } from '#shared/vault/header'
import { newKdfTerms } from '#shared/vault/key-slots'
import type { PlainRow } from '#shared/vault/vault-keys'
import { createBackupLooks, type BackupLooks } from './backup-looks'
import type { CryptoEngine } from './crypto-engine'
import type { WorkingCopy } from './database'
import { createKeyChanges, type KeyChanges } from './key-changes'
import { openHeld } from './open-held'
import { openRows, succeeds } from './open-rows'
import { createRowWriter, type RowWriter } from './row-writer'
import { toSecret, type UnlockKey } from './unlock-key'

export type CreateFailure = 'exists' | 'in-use' | Extract<CreateOutcome, { outcome: 'failed' }>['reason']

export interface UnlockedRows {
  /** Each record's JSON, parsed. */
  rows: { id: string; json: unknown }[]
  /** Rows that did not open or are no JSON: kept in the log as they are. */
  damagedIds: string[]
  /** Set aside because they could not be understood, most often a write that a crash cut short. */
  quarantinedBytes: number
  /**
   * Saves that were confirmed once and that the disk no longer has, but for those that were brought back; 0 unless files were
   * lost or put back from elsewhere.
   */
  missingOperations: number
  /** Something beside the log, an orderly exit or the working copy, told how far the log had gone. */
  isVouchedFor: boolean
  /** Records that the log had lost and the working copy still had: saved again. */
  broughtBack: number
  wasRebuilt: boolean
  /** Files in the vault's folder that are not Stepback's, by name. */
  strangers: readonly string[]
  /** The working copy was of another vault: this one has taken its place, by whomever. */
  isAnotherVault: boolean
  /** What an earlier page could not save and the host has kept; `json` is undefined for what it had erased. */
  unsaved: { id: string; json: unknown }[]
}

/** What can be shown while unlocking goes on. */
export interface UnlockWatch {
  /** The row that `writeRecent` left, parsed, if it is still what the vault says. Comes before the rest is read. */
  onRecent?: (json: unknown) => void
  /** The working copy is being rebuilt from the log: rows read so far, and in all. */
  onRebuild?: (done: number, total: number) => void
}

export type UnlockOutcome =
  | ({ outcome: 'unlocked' } & UnlockedRows)
  | {
      outcome:
        | 'wrong-passphrase'
        | 'wrong-recovery-code'
        | 'not-from-here'
        | 'absent'
        | 'in-use'
        | 'damaged'
        | 'newer'
        | 'disk-full'
        | 'failed'
    }

export interface Vault extends KeyChanges, BackupLooks {
  /** `opensHere`: this computer's keychain has a slot of its own. `isHolding`: the host keeps what the disk refused. */
  status: () => Promise<
    | { state: 'absent' | 'damaged' | 'newer' }
    | { state: 'present'; isProtected: boolean; opensHere: boolean; inUse: boolean; isHolding: boolean }
  >
  create: (
    passphrase: string | null,
  ) => Promise<{ outcome: 'created'; recoveryCode: string | null } | { outcome: CreateFailure }>
  /** `takeOver` asks another window to save, let go and lock. A wrong key changes nothing anywhere. */
  unlock: (key: UnlockKey, takeOver?: boolean, watch?: UnlockWatch) => Promise<UnlockOutcome>
  /** Never rejects. An operation that failed is kept, encrypted, for `retry`; those after it wait behind it. */
  append: (rows: readonly PlainRow[]) => Promise<AppendOutcome>
  /** Tries what failed once more, in order, on a freshly opened log. */
  retry: RowWriter['retry']
  /** Gives the host what is not saved, with `rest`, to keep and try again while this page goes. False when it cannot. */
  hold: (rest: readonly PlainRow[]) => Promise<boolean>
  /** What the host has kept is saved now. Never rejects. */
  releaseHeld: () => Promise<void>
  /** What the next unlocking can show first, as JSON. Call it when everything is saved; any later save outdates it. */
  writeRecent: (json: string) => Promise<void>
  /** Leaves the live rows alone: what was erased or rewritten is gone from the vault's files and the browser. Never rejects. */
  dropHistory: () => Promise<boolean>
  /** Closes the vault; the page should be thrown away next. */
  close: () => Promise<void>
}

export interface VaultParts {
  name: VaultName
  host: Pick<Host, 'vault' | 'backups' | 'deviceKey'>
  crypto: VaultCrypto
  engine: CryptoEngine
  deriveKey: (passphrase: string, terms: KdfTerms) => Promise<Bytes>
  copy: WorkingCopy
  runtime: () => Promise<string>
  newId: () => string
}

export function createVault(parts: VaultParts): Vault {
  const { name, host, crypto, engine, deriveKey } = parts
  const writer = createRowWriter(parts)

  async function openUnlocked(opened: OpenedVault, watch: UnlockWatch): Promise<UnlockOutcome> {
    const loaded = await openRows({ ...parts, opened, runtime: await parts.runtime(), watch })
    const { isCopyCurrent, broughtBack, ...unlocked } = loaded
    writer.begin(opened, isCopyCurrent)
    const unsaved = await openHeld(engine, opened.held ?? [])
    if (broughtBack.length > 0) {
      const again = await writer.append(broughtBack)
      // A copy that stayed ahead would bring back one day what was deleted meanwhile.
      if (again.outcome === 'saved') await succeeds(parts.copy.startOver())
    }
    return { outcome: 'unlocked', ...unlocked, unsaved, broughtBack: broughtBack.length }
  }

  async function create(passphrase: string | null): ReturnType<Vault['create']> {
    const kdf = newKdfTerms(crypto)
    const derived = passphrase === null ? null : { kdf, derivedKey: await deriveKey(passphrase, kdf) }
    const made = await engine.create(derived)
    const created = await host.vault.create({ vault: name, header: made.header })
    if (created.outcome === 'failed') return { outcome: created.reason }
    if (created.outcome !== 'created') return { outcome: created.outcome }
    await openUnlocked(created.vault, {})
    return { outcome: 'created', recoveryCode: made.recoveryCode }
  }

  async function unlock(key: UnlockKey, takeOver: boolean, watch: UnlockWatch): Promise<UnlockOutcome> {
    const status = await host.vault.status({ vault: name })
    if (status.state !== 'present') return { outcome: status.state }
    const secret = await toSecret(parts, key, status.header as Bytes)
    // Tried before the vault is opened, so that a wrong key takes no lock and touches no file.
    if (!secret || !(await engine.unlock(status.header as Bytes, secret))) return { outcome: wrongKey(key) }
    const opened = await host.vault.open({ vault: name, takeOver })
    if (opened.outcome === 'opened') return openUnlocked(opened.vault, watch)
    // Opening takes the lock, which is a file: the person has to know that room is all that is missing.
    const isFull = opened.outcome === 'failed' && opened.reason === 'disk-full'
    return { outcome: isFull ? 'disk-full' : opened.outcome }
  }

  async function dropHistory(): Promise<boolean> {
    return writer.replaceLog(async () => {
      const { outcome } = await host.vault.dropHistory({ vault: name })
      if (outcome === 'dropped') await parts.copy.startOver().catch(() => {})
      return outcome === 'dropped'
    })
  }

  return {
    async status() {
      const status = await host.vault.status({ vault: name })
      if (status.state !== 'present') return { state: status.state }
      const reading = await decodeHeader(crypto.subtle, status.header as Bytes)
      if (reading.state !== 'read') return { state: reading.state }
      const isProtected = !isOpenToAll(reading.header)
      const hasDeviceSlot = reading.header.slots.some(({ kind }) => kind === 'this-computer')
      const opensHere = hasDeviceSlot && (await host.deviceKey.available().catch(() => false))
      return { state: 'present', isProtected, opensHere, inUse: status.inUse, isHolding: status.isHolding ?? false }
    },

    create: (passphrase) => create(passphrase).catch(() => ({ outcome: 'io-error' }) as const),
    unlock: (key, takeOver = false, watch = {}) =>
      unlock(key, takeOver, watch).catch(() => ({ outcome: 'failed' }) as const),
    append: writer.append,
    retry: writer.retry,
    hold: (rest) => succeeds(writer.hold(rest)),
    async releaseHeld() {
      await succeeds(host.vault.hold({ vault: name, operations: [] }))
    },
    writeRecent: writer.writeRecent,
    ...createKeyChanges(parts, writer),
    ...createBackupLooks(parts, writer.end),

    dropHistory: () => dropHistory().catch(() => false),

    async close() {
      await writer.end()
      await host.vault.close({ vault: name })
    },
  }
}

function wrongKey({ kind }: UnlockKey) {
  if (kind === 'this-computer') return 'not-from-here'
  return kind === 'recovery-code' ? 'wrong-recovery-code' : 'wrong-passphrase'
}
