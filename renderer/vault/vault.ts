// The vault at work: keys, the host's log, and the working copy in IndexedDB, kept in step.
import type { Host } from '#shared/ipc/contract'
import type { AppendOutcome, CreateOutcome, OpenedVault, VaultName } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import type { VaultCrypto } from '#shared/vault/crypto'
import { decodeHeader, type KdfTerms } from '#shared/vault/header'
import { newKdfTerms, passphraseTerms, type SlotSecret } from '#shared/vault/key-slots'
import type { PlainRow } from '#shared/vault/vault-keys'
import type { CryptoEngine } from './crypto-engine'
import type { WorkingCopy } from './database'
import { openRows } from './open-rows'
import { createRowWriter } from './row-writer'

export type UnlockKey =
  { kind: 'passphrase'; passphrase: string } | { kind: 'recovery-code'; code: string } | { kind: 'unprotected' }

export type CreateFailure = 'exists' | 'in-use' | Extract<CreateOutcome, { outcome: 'failed' }>['reason']

export interface UnlockedRows {
  /** Each record's JSON, parsed. */
  rows: { id: string; json: unknown }[]
  /** Rows that did not open or are no JSON: kept in the log as they are. */
  damagedIds: string[]
  /** Set aside because they could not be understood, most often a write that a crash cut short. */
  quarantinedBytes: number
  /** Saves that were confirmed once and that the disk no longer has; 0 unless files were lost or put back from elsewhere. */
  missingOperations: number
  wasRebuilt: boolean
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
  | { outcome: 'wrong-passphrase' | 'wrong-recovery-code' | 'absent' | 'in-use' | 'damaged' | 'newer' | 'failed' }

export interface Vault {
  status: () => Promise<
    { state: 'absent' | 'damaged' | 'newer' } | { state: 'present'; isProtected: boolean; inUse: boolean }
  >
  create: (
    passphrase: string | null,
  ) => Promise<{ outcome: 'created'; recoveryCode: string | null } | { outcome: CreateFailure }>
  /** `takeOver` asks another window to save, let go and lock. A wrong key changes nothing anywhere. */
  unlock: (key: UnlockKey, takeOver?: boolean, watch?: UnlockWatch) => Promise<UnlockOutcome>
  /** Never rejects. An operation that failed is kept, encrypted, for `retry`; those after it wait behind it. */
  append: (rows: readonly PlainRow[]) => Promise<AppendOutcome>
  /** Tries what failed once more, in order, on a freshly opened log. */
  retry: () => Promise<AppendOutcome>
  /** What the next unlocking can show first, as JSON. Call it when everything is saved; any later save outdates it. */
  writeRecent: (json: string) => Promise<void>
  /** False when it could not be written, or the vault has no passphrase to change. */
  changePassphrase: (passphrase: string) => Promise<boolean>
  /** null when it could not be written, or the vault is unprotected. The code before it stops working. */
  newRecoveryCode: () => Promise<string | null>
  /** Whether this, however it was typed, is the code that opens the vault. */
  confirmRecoveryCode: (typed: string) => Promise<boolean>
  /** Closes the vault; the page should be thrown away next. */
  close: () => Promise<void>
}

export interface VaultParts {
  name: VaultName
  host: Pick<Host, 'vault'>
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

  async function toSecret(key: UnlockKey, header: Bytes): Promise<SlotSecret | null> {
    if (key.kind !== 'passphrase') return key
    const reading = await decodeHeader(crypto.subtle, header)
    const terms = reading.state === 'read' ? passphraseTerms(reading.header) : null
    return terms && { kind: 'passphrase', derivedKey: await deriveKey(key.passphrase, terms) }
  }

  async function openUnlocked(opened: OpenedVault, watch: UnlockWatch): Promise<UnlockOutcome> {
    const { isCopyCurrent, ...unlocked } = await openRows({ ...parts, opened, runtime: await parts.runtime(), watch })
    writer.begin(opened, isCopyCurrent)
    return { outcome: 'unlocked', ...unlocked }
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
    const secret = await toSecret(key, status.header as Bytes)
    // Tried before the vault is opened, so that a wrong key takes no lock and touches no file.
    if (!secret || !(await engine.unlock(status.header as Bytes, secret))) return { outcome: wrongKey(key) }
    const opened = await host.vault.open({ vault: name, takeOver })
    return opened.outcome === 'opened' ? openUnlocked(opened.vault, watch) : { outcome: opened.outcome }
  }

  /** The header in force. Rejects while there is none. */
  async function currentHeader(): Promise<Bytes> {
    const status = await host.vault.status({ vault: name })
    if (status.state !== 'present') throw new Error('There is no vault')
    return status.header as Bytes
  }

  async function isReplaced(header: Bytes): Promise<boolean> {
    return (await host.vault.replaceHeader({ vault: name, header })).outcome === 'replaced'
  }

  async function changePassphrase(passphrase: string): Promise<boolean> {
    const kdf = newKdfTerms(crypto)
    const derivedKey = await deriveKey(passphrase, kdf)
    return isReplaced(await engine.withPassphrase(await currentHeader(), { kdf, derivedKey }))
  }

  async function newRecoveryCode(): Promise<string | null> {
    const { header, code } = await engine.withNewRecoveryCode(await currentHeader())
    return (await isReplaced(header)) ? code : null
  }

  return {
    async status() {
      const status = await host.vault.status({ vault: name })
      if (status.state !== 'present') return { state: status.state }
      const reading = await decodeHeader(crypto.subtle, status.header as Bytes)
      if (reading.state !== 'read') return { state: reading.state }
      const isProtected = !reading.header.slots.some(({ kind }) => kind === 'unprotected')
      return { state: 'present', isProtected, inUse: status.inUse }
    },

    create: (passphrase) => create(passphrase).catch(() => ({ outcome: 'io-error' }) as const),
    unlock: (key, takeOver = false, watch = {}) =>
      unlock(key, takeOver, watch).catch(() => ({ outcome: 'failed' }) as const),
    append: writer.append,
    retry: writer.retry,
    writeRecent: writer.writeRecent,
    changePassphrase: (passphrase) => changePassphrase(passphrase).catch(() => false),
    newRecoveryCode: () => newRecoveryCode().catch(() => null),
    confirmRecoveryCode: async (code) => engine.opens(await currentHeader(), { kind: 'recovery-code', code }),

    async close() {
      await writer.end()
      await host.vault.close({ vault: name })
    },
  }
}

function wrongKey(key: UnlockKey) {
  return key.kind === 'recovery-code' ? 'wrong-recovery-code' : 'wrong-passphrase'
}
