// Changing who can open the vault: one slot rewritten, or everything sealed anew under a fresh key.
import type { ReplaceAllOutcome, Row } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import { newKdfTerms } from '#shared/vault/key-slots'
import type { RowWriter } from './row-writer'
import { toSecret } from './unlock-key'
import type { VaultParts } from './vault'

/** Rows that go to the crypto worker at a time. */
const SLICE_ROWS = 2000

export type ReplaceKeyOutcome =
  | { outcome: 'replaced'; recoveryCode: string; oldBackups: 'kept' | 'removed' }
  /** `unreadable`: a row does not open, and would be lost. Nothing was changed. */
  | { outcome: 'failed'; reason: Extract<ReplaceAllOutcome, { outcome: 'failed' }>['reason'] | 'unreadable' }

export interface KeyChanges {
  /** False when it could not be written, or the vault has no passphrase to change. */
  changePassphrase: (passphrase: string) => Promise<boolean>
  /** null when it could not be written, or the vault is unprotected. The code before it stops working. */
  newRecoveryCode: () => Promise<string | null>
  /** Whether this, however it was typed, is the code that opens the vault. */
  confirmRecoveryCode: (typed: string) => Promise<boolean>
  /** Whether this is the passphrase or, however it was typed, the recovery code. Takes as long as unlocking does. */
  confirmKey: (typed: string) => Promise<boolean>
  /** A fresh key for everything there is, opened by this passphrase and a new recovery code. Never rejects. */
  replaceKey: (passphrase: string, removeBackups: boolean) => Promise<ReplaceKeyOutcome>
  /** Lets the system's keychain open the vault here. False when it cannot keep a secret, or the header cannot be written. */
  keepOnThisComputer: () => Promise<boolean>
  /** Takes that back. */
  forgetThisComputer: () => Promise<boolean>
}

export function createKeyChanges(parts: VaultParts, writer: Pick<RowWriter, 'replaceLog'>): KeyChanges {
  const { name, host, crypto, engine, deriveKey, copy } = parts

  /** The header in force. Rejects while there is none. */
  async function currentHeader(): Promise<Bytes> {
    const status = await host.vault.status({ vault: name })
    if (status.state !== 'present') throw new Error('There is no vault')
    return status.header as Bytes
  }

  async function confirmKey(typed: string): Promise<boolean> {
    const header = await currentHeader()
    const secret = await toSecret(parts, { kind: 'passphrase', passphrase: typed }, header)
    if (secret && (await engine.opens(header, secret))) return true
    return engine.opens(header, { kind: 'recovery-code', code: typed })
  }

  async function isReplaced(header: Bytes): Promise<boolean> {
    return (await host.vault.replaceHeader({ vault: name, header })).outcome === 'replaced'
  }

  async function derive(passphrase: string) {
    const kdf = newKdfTerms(crypto)
    return { kdf, derivedKey: await deriveKey(passphrase, kdf) }
  }

  async function newRecoveryCode(): Promise<string | null> {
    const { header, code } = await engine.withNewRecoveryCode(await currentHeader())
    return (await isReplaced(header)) ? code : null
  }

  async function replaceKey(passphrase: string, removeBackups: boolean): Promise<ReplaceKeyOutcome> {
    const derived = await derive(passphrase)
    return writer.replaceLog(async () => {
      const { header, recoveryCode } = await engine.renew(await currentHeader(), derived)
      const rows = await resealed()
      if (!rows) return { outcome: 'failed', reason: 'unreadable' }
      const answer = await host.vault.replaceAll({ vault: name, header, rows, removeBackups })
      if (answer.outcome === 'failed') return answer
      await engine.adoptRenewed()
      await host.deviceKey.remove({ vault: name }).catch(() => {})
      // What the old key opens must not stay in the browser either.
      await copy.startOver().catch(() => {})
      return { outcome: 'replaced', recoveryCode, oldBackups: answer.oldBackups }
    })
  }

  /** null when one does not open. */
  async function resealed(): Promise<Row[] | null> {
    const rows: Row[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof host.vault.readRows>> = await host.vault.readRows({ vault: name, cursor })
      for (let from = 0; from < page.rows.length; from += SLICE_ROWS)
        for (const { id, bytes } of await engine.reseal(page.rows.slice(from, from + SLICE_ROWS))) {
          if (!bytes) return null
          rows.push({ id, bytes })
        }
      cursor = page.next
    } while (cursor !== null)
    return rows
  }

  async function keepOnThisComputer(): Promise<boolean> {
    const { header, secret } = await engine.withDeviceSlot(await currentHeader())
    // The secret first: a slot that nothing opens would only puzzle.
    return (await host.deviceKey.store({ vault: name, secret })) && isReplaced(header)
  }

  async function forgetThisComputer(): Promise<boolean> {
    await host.deviceKey.remove({ vault: name })
    const before = await currentHeader()
    const after = await engine.withoutDeviceSlot(before)
    return before.length === after.length || isReplaced(after)
  }

  return {
    changePassphrase: async (passphrase) => {
      const change = async () =>
        isReplaced(await engine.withPassphrase(await currentHeader(), await derive(passphrase)))
      return change().catch(() => false)
    },
    newRecoveryCode: () => newRecoveryCode().catch(() => null),
    confirmRecoveryCode: async (code) => engine.opens(await currentHeader(), { kind: 'recovery-code', code }),
    confirmKey: (typed) => confirmKey(typed).catch(() => false),
    replaceKey: (passphrase, removeBackups) =>
      replaceKey(passphrase, removeBackups).catch(() => ({ outcome: 'failed', reason: 'io-error' }) as const),
    keepOnThisComputer: () => keepOnThisComputer().catch(() => false),
    forgetThisComputer: () => forgetThisComputer().catch(() => false),
  }
}
