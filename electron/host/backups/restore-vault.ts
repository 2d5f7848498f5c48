// A backup put in the vault's place, and back again within 30 days.
import type { RestoreOutcome } from '#shared/ipc/types'
import type { Backup } from '#shared/vault/backup'
import type { OneVault, VaultImage } from '../one-vault'
import { readHeader } from '../vault-header'
import { recoverLog } from '../vault-recovery'
import { toBackupFailure } from './backup-folder'
import {
  buildVault,
  dropBuilding,
  exchangeBack,
  exchangeBuilt,
  listSetAside,
  numberAfter,
  removeSetAside,
  setAsideFolder,
  type ExchangeParts,
} from './vault-exchange'

const UNDO_MS = 30 * 24 * 3_600_000

export interface RestoreParts {
  vault: Pick<OneVault, 'image' | 'whileClosed'>
  /** The vault's folder and what it lies on. */
  exchange: ExchangeParts
  /** Milliseconds since 1970. */
  now: () => number
  /** A backup of what is about to be replaced. False when no place took it. */
  backUp: (image: VaultImage) => Promise<boolean>
}

export interface VaultRestore {
  restore: (backup: Backup, isRehearsal: boolean) => Promise<RestoreOutcome>
  undo: () => Promise<RestoreOutcome>
  /** Removes what was set aside long ago, or under a key that was replaced since. Rejects when the disk does. */
  tidy: () => Promise<void>
  /** Until when the last restore can be undone, in milliseconds since 1970; null when there is none to undo. */
  undoUntil: () => Promise<number | null>
}

export function createVaultRestore({ vault, exchange, now, backUp }: RestoreParts): VaultRestore {
  async function restore(backup: Backup, isRehearsal: boolean): Promise<RestoreOutcome> {
    const { size: count } = backup.snapshot.rows
    if (isRehearsal) {
      // In a place of its own: the vault goes on being written meanwhile, and may be exchanged.
      const aside = { ...exchange, folder: `${exchange.folder}-rehearsal` }
      await buildVault(aside, toContent(backup, await vault.image()))
      await dropBuilding(aside)
      return { outcome: 'rehearsed', count }
    }
    const outcome = await vault.whileClosed(async (parts): Promise<RestoreOutcome> => {
      const current = await readVault(parts)
      if (current && !(await backUp(current))) return { outcome: 'failed', reason: 'no-backup-before' }
      await buildVault(parts, toContent(backup, current))
      await exchangeBuilt(parts, now())
      return { outcome: 'restored', count }
    })
    return outcome ?? { outcome: 'failed', reason: 'in-use' }
  }

  async function undo(): Promise<RestoreOutcome> {
    const outcome = await vault.whileClosed(async (parts): Promise<RestoreOutcome> => {
      const instant = await newestSetAside(parts, now())
      if (instant === null) return { outcome: 'failed', reason: 'gone' }
      const current = await readVault(parts)
      if (current && !(await backUp(current))) return { outcome: 'failed', reason: 'no-backup-before' }
      const aside = await readVault({ ...parts, folder: setAsideFolder(parts, instant) })
      await exchangeBack(parts, instant, aside && { ...aside, lastSeq: numberAbove(aside, current) }, now())
      const back = await readVault(parts)
      return { outcome: 'restored', count: back?.rows.size ?? 0 }
    })
    return outcome ?? { outcome: 'failed', reason: 'in-use' }
  }

  const orFailure = (work: Promise<RestoreOutcome>) =>
    work.catch((error: unknown) => ({ outcome: 'failed' as const, reason: toBackupFailure(error) }))

  return {
    restore: (backup, isRehearsal) => orFailure(restore(backup, isRehearsal)),
    undo: () => orFailure(undo()),
    tidy: () => tidy(exchange, now()),
    async undoUntil() {
      const instant = await newestSetAside(exchange, now()).catch(() => null)
      return instant === null ? null : instant + UNDO_MS
    },
  }
}

/**
 * With the header in force where the same key opens both: a passphrase that was changed since stays changed. The numbers go
 * on from what was there, so that no working copy can mistake one for the other.
 */
function toContent({ header, headerBytes, snapshot }: Backup, current: VaultImage | null) {
  const isSameKey = current?.vaultId === header.vaultId && current.keyEpoch === header.keyEpoch
  return {
    header: isSameKey ? current.header : headerBytes,
    vaultId: header.vaultId,
    rows: snapshot.rows,
    lastSeq: numberAbove(snapshot, current),
  }
}

const numberAbove = ({ lastSeq }: Pick<VaultImage, 'lastSeq'>, current: VaultImage | null): number =>
  numberAfter(Math.max(current?.lastSeq ?? 0, lastSeq))

/** The closed vault as a value; null when it is absent or damaged. */
async function readVault(parts: ExchangeParts): Promise<VaultImage | null> {
  const reading = await readHeader(parts, parts.folder)
  if (reading.state !== 'read') return null
  const { vaultId, keyEpoch } = reading.header
  const log = await recoverLog({ ...parts, vaultId })
  return log && { header: reading.bytes, vaultId, keyEpoch, lastSeq: log.lastSeq, chain: log.chain, rows: log.rows }
}

async function newestSetAside(parts: ExchangeParts, now: number): Promise<number | null> {
  const newest = (await listSetAside(parts)).at(-1)
  return newest !== undefined && now - newest <= UNDO_MS ? newest : null
}

async function tidy(parts: ExchangeParts, now: number): Promise<void> {
  const current = await readHeader(parts, parts.folder)
  for (const instant of await listSetAside(parts)) {
    const aside = await readHeader(parts, setAsideFolder(parts, instant))
    const isReplaced =
      current.state === 'read' &&
      aside.state === 'read' &&
      aside.header.vaultId === current.header.vaultId &&
      aside.header.keyEpoch < current.header.keyEpoch
    if (isReplaced || now - instant > UNDO_MS) await removeSetAside(parts, instant)
  }
}
