// One page owns a vault at a time. The vault service knows the lock between processes; this knows the pages of one.
import type { Handlers, HostEvents } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'

type VaultHandlers = Handlers['vault']

/** A page as the host sees it. */
export interface PageLink {
  send<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): void
}

export interface VaultOwnership {
  /** The vault's calls as one page may make them. */
  forPage(page: PageLink): VaultHandlers
  /** Whether nobody has the vault open here, or this page has. */
  mayExchange(page: PageLink, vault: VaultName): boolean
  /** The page has gone: what it had open is closed. */
  release(page: PageLink): Promise<void>
}

/** A reload's new page may ask before the old one's end has been noticed. */
const LEAVING_MS = 1500
/** How long a page that loses its vault has to save what is being typed. */
const HAND_OVER_MS = 5000

/** `wait` resolves after so many milliseconds; tests pass their own. */
export const createVaultOwnership = (
  vaults: VaultHandlers,
  wait: (milliseconds: number) => Promise<void>,
): VaultOwnership => {
  const owners = new Map<VaultName, { page: PageLink; freed: Promise<void>; free: () => void }>()
  const owns = (page: PageLink, vault: VaultName) => owners.get(vault)?.page === page

  const give = (page: PageLink, vault: VaultName) => {
    if (owns(page, vault)) return
    let free = () => {}
    const freed = new Promise<void>((resolve) => (free = resolve))
    owners.set(vault, { page, freed, free })
  }
  const drop = (vault: VaultName) => {
    owners.get(vault)?.free()
    owners.delete(vault)
  }
  const close = async (vault: VaultName) => {
    try {
      await vaults.close({ vault })
    } finally {
      drop(vault)
    }
  }
  /** False when another page keeps it. */
  const clear = async (page: PageLink, vault: VaultName, takeOver: boolean) => {
    const owner = owners.get(vault)
    if (owner === undefined || owner.page === page) return true
    if (takeOver) owner.page.send('vaultLost', { vault })
    await Promise.race([owner.freed, wait(takeOver ? HAND_OVER_MS : LEAVING_MS)])
    if (owners.get(vault) === owner && takeOver) await close(vault)
    return !owners.has(vault) || owns(page, vault)
  }

  return {
    mayExchange: (page, vault) => !owners.has(vault) || owns(page, vault),
    release: async (page) => {
      for (const [vault, owner] of new Map(owners)) if (owner.page === page) await close(vault)
    },
    forPage: (page) => ({
      ...vaults,
      status: async ({ vault }) => {
        const status = await vaults.status({ vault })
        // The service sees this process's own lock; to the page that holds the vault it is not in use.
        return status.state === 'present' && owns(page, vault) ? { ...status, inUse: false } : status
      },
      open: async (argument) => {
        if (!(await clear(page, argument.vault, argument.takeOver))) return { outcome: 'in-use' }
        give(page, argument.vault)
        const answer = await vaults.open(argument)
        // Two pages may have asked at once: whoever was given the vault last has it.
        if (!owns(page, argument.vault)) return { outcome: 'in-use' }
        if (answer.outcome !== 'opened') drop(argument.vault)
        return answer
      },
      create: async (argument) => {
        if (!(await clear(page, argument.vault, false))) return { outcome: 'in-use' }
        give(page, argument.vault)
        const answer = await vaults.create(argument)
        if (answer.outcome !== 'created') drop(argument.vault)
        return answer
      },
      replaceHeader: async (argument) =>
        owns(page, argument.vault) ? vaults.replaceHeader(argument) : { outcome: 'failed', reason: 'not-open' },
      append: async (argument) =>
        owns(page, argument.vault) ? vaults.append(argument) : { outcome: 'failed', reason: 'not-open' },
      hold: async (argument) => {
        if (!owns(page, argument.vault)) throw new Error('This page has not opened the vault')
        await vaults.hold(argument)
      },
      replaceAll: async (argument) =>
        owns(page, argument.vault) ? vaults.replaceAll(argument) : { outcome: 'failed', reason: 'not-open' },
      dropHistory: async (argument) =>
        owns(page, argument.vault) ? vaults.dropHistory(argument) : { outcome: 'failed', reason: 'not-open' },
      readRows: async (argument) => {
        if (!owns(page, argument.vault)) throw new Error('This page has not opened the vault')
        return vaults.readRows(argument)
      },
      close: async ({ vault }) => {
        if (owns(page, vault)) await close(vault)
      },
      removeSample: async () => {
        if (!(await clear(page, 'sample', true))) throw new Error('The sample is open elsewhere')
        await vaults.removeSample()
        drop('sample')
      },
    }),
  }
}
