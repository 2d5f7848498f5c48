// Saves that the disk refused, sealed as they are, while the page that made them is gone. In memory only: it is the disk
// that is in the way. They are written once it takes them, or handed to the page that unlocks next.
import type { HeldOperation, VaultName } from '#shared/ipc/types'
import type { OneVault } from './one-vault'

export interface HeldSaves {
  /** In place of what was kept before; [] keeps nothing. `lastSeq` is the log's, so that nothing newer is written over. */
  hold: (vault: VaultName, operations: readonly HeldOperation[], lastSeq: number | null) => void
  of: (vault: VaultName) => readonly HeldOperation[]
  /** Into the open vault, if nobody has written to it since. True when nothing is left. */
  writeInto: (name: VaultName, vault: Pick<OneVault, 'log'>, lastSeq: number) => Promise<boolean>
  /** Opens each vault that has something kept and that nobody has open here. True when nothing is left anywhere. */
  writeAll: (vaults: Readonly<Record<VaultName, Pick<OneVault, 'open' | 'log' | 'close'>>>) => Promise<boolean>
}

export function createHeldSaves(): HeldSaves {
  const held = new Map<VaultName, { operations: readonly HeldOperation[]; lastSeq: number | null }>()

  const writeInto: HeldSaves['writeInto'] = async (name, vault, lastSeq) => {
    const kept = held.get(name)
    if (!kept) return true
    // Somebody wrote since: only a page, which can read both, may say what is newer.
    if (kept.lastSeq !== lastSeq) return false
    for (const { operationId, rows } of kept.operations) {
      const outcome = await vault.log()?.append(operationId, rows)
      if (outcome?.outcome !== 'saved') return false
    }
    held.delete(name)
    return true
  }

  return {
    hold(vault, operations, lastSeq) {
      if (operations.length === 0) held.delete(vault)
      else held.set(vault, { operations, lastSeq })
    },
    of: (vault) => held.get(vault)?.operations ?? [],
    writeInto,
    async writeAll(vaults) {
      for (const name of held.keys()) {
        const vault = vaults[name]
        if (vault.log() !== null) continue
        const opened = await vault.open()
        if (opened.outcome !== 'opened') continue
        await writeInto(name, vault, opened.vault.lastSeq).finally(() => vault.close())
      }
      return held.size === 0
    },
  }
}
