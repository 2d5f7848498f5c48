// Looking into a backup, with the open vault's key or with the one the backup was made under.
import type { RestoreOutcome, UnreadableBackup } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import { toSecret, type UnlockKey } from './unlock-key'
import type { VaultParts } from './vault'

export type LookOutcome =
  /** Each record's JSON, parsed; `unreadable` rows did not open. */
  | { outcome: 'opened'; rows: unknown[]; unreadable: number }
  /** Another key made it: ask for its passphrase or recovery code. */
  | { outcome: 'needs-key' | 'wrong-key' | 'failed' }
  | { outcome: UnreadableBackup }

export interface BackupLooks {
  /** Reads all of a backup. `key` null tries the open vault's, and none where nothing protects it. Never rejects. */
  look: (backup: string, key: UnlockKey | null) => Promise<LookOutcome>
  /** Exchanges the vault for a backup, or `null` for what the last restore replaced. The page is to be thrown away next. */
  restore: (backup: string | null) => Promise<RestoreOutcome>
}

type LooksParts = Pick<VaultParts, 'name' | 'host' | 'crypto' | 'engine' | 'deriveKey' | 'copy'>

export function createBackupLooks(parts: LooksParts, end: () => Promise<void>): BackupLooks {
  const { host, engine, copy } = parts

  async function look(backup: string, key: UnlockKey | null): Promise<LookOutcome> {
    const opened = await host.backups.open({ backup })
    if (opened.outcome !== 'opened') return { outcome: opened.outcome }
    if (!(await isUnlocked(opened.header as Bytes, key))) return { outcome: key ? 'wrong-key' : 'needs-key' }
    const rows: unknown[] = []
    let unreadable = 0
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof host.backups.readRows>> = await host.backups.readRows({ backup, cursor })
      for (const { text } of await engine.openLooked(page.rows)) {
        if (text === null) unreadable += 1
        else rows.push(JSON.parse(text))
      }
      cursor = page.next
    } while (cursor !== null)
    return { outcome: 'opened', rows, unreadable }
  }

  async function isUnlocked(header: Bytes, key: UnlockKey | null): Promise<boolean> {
    if (key) {
      const secret = await toSecret(parts, key, header)
      return secret !== null && engine.look(header, secret)
    }
    // Nothing may be unlocked at all, where the vault is damaged or gone.
    const isOurs = await engine.look(header, null).catch(() => false)
    return isOurs || engine.look(header, { kind: 'unprotected' })
  }

  async function restore(backup: string | null): Promise<RestoreOutcome> {
    await end()
    // The working copy is of what is about to go.
    await copy.startOver().catch(() => {})
    copy.close()
    return backup === null ? host.backups.undoRestore() : host.backups.restore({ backup, isRehearsal: false })
  }

  return {
    look: (backup, key) => look(backup, key).catch(() => ({ outcome: 'failed' }) as const),
    restore: (backup) => restore(backup).catch(() => ({ outcome: 'failed', reason: 'io-error' }) as const),
  }
}
