// Deleting a person step by step: the change, the files written anew, a backup without them, and which others hold them.
import { useState } from 'react'
import type { Change } from '#shared/domain/journal'
import type { Host } from '#shared/ipc/contract'
import type { BackupEntry } from '#shared/ipc/types'
import { useJournalStore } from '../../journal/journal-context'

export type ErasureState =
  | { step: 'deciding' }
  | { step: 'working' }
  | { step: 'not-saved' }
  /** The change is made, the files are not written anew. */
  | { step: 'not-dropped' }
  | { step: 'done'; held: BackupEntry[] }

interface ErasureParts {
  personId: string
  backups: Pick<Host['backups'], 'take' | 'holding' | 'list'>
  dropHistory: () => Promise<boolean>
}

export function useErasure({ personId, backups, dropHistory }: ErasureParts) {
  const store = useJournalStore()
  const [state, setState] = useState<ErasureState>({ step: 'deciding' })

  async function erase(change: Change): Promise<void> {
    setState({ step: 'working' })
    store.applyForGood(change)
    if (await store.flush()) await finish()
    else setState({ step: 'not-saved' })
  }

  async function finish(): Promise<void> {
    setState({ step: 'working' })
    if (!(await dropHistory())) return setState({ step: 'not-dropped' })
    await backups.take({ reason: 'erasure' }).catch(() => null)
    setState({ step: 'done', held: await heldBackups() })
  }

  async function heldBackups(): Promise<BackupEntry[]> {
    const holding = await backups.holding({ rows: [personId] }).catch((): string[] => [])
    const entries = await backups.list().catch(() => [])
    return entries.filter(({ id }) => holding.includes(id))
  }

  return { state, erase, finish }
}
