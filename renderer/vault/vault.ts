// The vault at work: keys, the host's log, and the working copy in IndexedDB, kept in step.
import type { Host } from '#shared/ipc/contract'
import type { AppendOutcome, CreateOutcome, OpenedVault, OpenOutcome, VaultName } from '#shared/ipc/types'
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
  quarantinedBytes: number
  wasRebuilt: boolean
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
  /** `takeOver` asks another window to save, let go and lock. */
  unlock: (key: UnlockKey, takeOver?: boolean) => Promise<UnlockOutcome>
  append: (rows: readonly PlainRow[]) => Promise<AppendOutcome>
  /** Tries the operation that failed last once more, on a freshly opened log. */
  retry: () => Promise<AppendOutcome>
  changePassphrase: (passphrase: string) => Promise<boolean>
  newRecoveryCode: () => Promise<string | null>
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

  async function openUnlocked(opened: OpenedVault): Promise<UnlockOutcome> {
    const loaded = await openRows({ ...parts, opened, runtime: await parts.runtime() })
    writer.begin(opened, loaded.isCopyCurrent)
    return { outcome: 'unlocked', quarantinedBytes: opened.quarantinedBytes, ...loaded }
  }

  async function replaceHeader(header: Bytes): Promise<boolean> {
    return (await host.vault.replaceHeader({ vault: name, header })).outcome === 'replaced'
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

    async create(passphrase) {
      const kdf = newKdfTerms(crypto)
      const made = await engine.create(
        passphrase === null ? null : { kdf, derivedKey: await deriveKey(passphrase, kdf) },
      )
      const created = await host.vault.create({ vault: name, header: made.header })
      if (created.outcome !== 'created')
        return { outcome: created.outcome === 'failed' ? created.reason : created.outcome }
      await openUnlocked(created.vault)
      return { outcome: 'created', recoveryCode: made.recoveryCode }
    },

    async unlock(key, takeOver = false) {
      const status = await host.vault.status({ vault: name })
      if (status.state !== 'present') return { outcome: status.state }
      const secret = await toSecret(key, status.header as Bytes)
      // The key is tried before the vault is opened: a wrong one changes nothing anywhere.
      if (!secret || !(await engine.unlock(status.header as Bytes, secret))) return { outcome: wrongKey(key) }
      const opened = await host.vault.open({ vault: name, takeOver })
      return opened.outcome === 'opened' ? openUnlocked(opened.vault) : { outcome: plainOutcome(opened) }
    },

    append: writer.append,
    retry: writer.retry,

    async changePassphrase(passphrase) {
      const kdf = newKdfTerms(crypto)
      return replaceHeader(await engine.setPassphrase(kdf, await deriveKey(passphrase, kdf)))
    },

    async newRecoveryCode() {
      const { header, code } = await engine.newRecoveryCode()
      return (await replaceHeader(header)) ? code : null
    },

    async close() {
      await writer.end()
      await host.vault.close({ vault: name })
    },
  }
}

function wrongKey(key: UnlockKey) {
  return key.kind === 'recovery-code' ? 'wrong-recovery-code' : 'wrong-passphrase'
}

function plainOutcome(opened: Exclude<OpenOutcome, { outcome: 'opened' }>) {
  return opened.outcome
}
