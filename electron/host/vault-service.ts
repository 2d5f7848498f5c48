// The contract's vault calls, for the journal and the sample: lock, header, log.
import type { Handlers } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import { createHeldSaves } from './held-saves'
import { createOneVault, type OneVault, type OneVaultParts } from './one-vault'
import { dropHistory, replaceAll } from './backups/replace-all'

export type VaultServiceParts = Omit<OneVaultParts, 'name' | 'snapshotAfterBytes'> & {
  /** A snapshot is due when the log has outgrown both this and the last snapshot. 8 MB unless said otherwise. */
  snapshotAfterBytes?: number
}

/** Frozen from the first release. */
export const VAULT_FOLDERS: Record<VaultName, string> = { journal: 'vault', sample: 'vault-sample' }
const SNAPSHOT_AFTER_BYTES = 8 * 1024 * 1024

export type VaultService = Handlers['vault'] & {
  /** The journal's vault for what has no key and needs all of it: backups. */
  journal: Pick<OneVault, 'image' | 'whileClosed'>
  /** Writes what pages could not save, where nobody has the vault open. True when nothing is left. Never rejects. */
  writeHeld(): Promise<boolean>
  /** Rejects when a lock could not be freed; the files are closed all the same. */
  closeAll(): Promise<void>
}

export function createVaultService(parts: VaultServiceParts): VaultService {
  const vaultIn = (name: string) => createOneVault({ snapshotAfterBytes: SNAPSHOT_AFTER_BYTES, ...parts, name })
  const vaults = { journal: vaultIn(VAULT_FOLDERS.journal), sample: vaultIn(VAULT_FOLDERS.sample) }
  const held = createHeldSaves()
  /** A page that opens a vault waits for it: it would otherwise be closed under the page. */
  let writing: Promise<boolean> = Promise.resolve(true)
  return {
    async status({ vault }) {
      const status = await vaults[vault].status()
      return status.state === 'present' && held.of(vault).length > 0 ? { ...status, isHolding: true } : status
    },
    async open({ vault }) {
      await writing
      const opened = await vaults[vault].open()
      if (opened.outcome !== 'opened' || held.of(vault).length === 0) return opened
      if (await held.writeInto(vault, vaults[vault], opened.vault.lastSeq)) return vaults[vault].open()
      return { ...opened, vault: { ...opened.vault, held: held.of(vault) } }
    },
    hold: async ({ vault, operations }) =>
      held.hold(vault, operations, vaults[vault].log()?.contents().lastSeq ?? null),
    writeHeld: () => (writing = writing.then(() => held.writeAll(vaults)).catch(() => false)),
    create: ({ vault, header }) => vaults[vault].create(header as Bytes),
    replaceHeader: ({ vault, header }) => vaults[vault].replaceHeader(header as Bytes),
    append: async ({ vault, operationId, rows }) =>
      (await vaults[vault].log()?.append(operationId, rows)) ?? { outcome: 'failed', reason: 'not-open' },
    async readRows({ vault, cursor }) {
      const log = vaults[vault].log()
      // Never an empty page: that would say that the vault is empty.
      if (!log) throw new Error('The vault is not open')
      return log.readRows(cursor)
    },
    replaceAll: async ({ vault, header, rows }) => replaceAll(parts, vaults[vault], header as Bytes, rows),
    dropHistory: ({ vault }) => dropHistory(parts, vaults[vault]),
    journal: vaults.journal,
    close: ({ vault }) => vaults[vault].close(),
    removeSample: () => vaults.sample.remove(),
    async closeAll() {
      const closed = await Promise.allSettled(Object.values(vaults).map(({ close }) => close()))
      for (const outcome of closed) if (outcome.status === 'rejected') throw outcome.reason
    },
  }
}
