// The backups there are and how they stand; each is read once, one after the other, so that its mark is true.
import { useCallback, useEffect, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { BackupCheck, BackupEntry, BackupStatus } from '#shared/ipc/types'

export type BackupsHost = Pick<Host, 'backups' | 'on'>

export interface Backups {
  /** null while they are being listed. */
  entries: BackupEntry[] | null
  status: BackupStatus | null
  reload: () => void
}

export function useBackups(host: BackupsHost): Backups {
  const [entries, setEntries] = useState<BackupEntry[] | null>(null)
  const [status, setStatus] = useState<BackupStatus | null>(null)
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((last) => last + 1), [])

  useEffect(() => host.on('backupsChanged', reload), [host, reload])
  useEffect(() => {
    let isCurrent = true
    const mark = (id: string, check: BackupCheck) =>
      setEntries((all) => all && all.map((entry) => (entry.id === id ? { ...entry, check } : entry)))
    async function load(): Promise<void> {
      const listed = await host.backups.list()
      const stands = await host.backups.status()
      if (!isCurrent) return
      setEntries(listed)
      setStatus(stands)
      for (const { id, check } of listed) {
        if (check !== 'unchecked') continue
        const found = await host.backups.check({ backup: id })
        if (!isCurrent) return
        mark(id, found)
      }
    }
    load().catch(() => isCurrent && setEntries((all) => all ?? []))
    return () => {
      isCurrent = false
    }
  }, [host, turn])

  return { entries, status, reload }
}
