// What the person has to hear of backups without looking for it.
import { useEffect, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import { copy } from './copy'

/** null while all is well, or nobody can tell. */
export function useBackupTrouble(host: Host): string | null {
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    const look = () =>
      void host.backups.status().then(
        ({ problems, hasShrunk }) => {
          if (isCurrent) setTrouble(problems.length > 0 ? copy.backupProblem : hasShrunk ? copy.shrunk : null)
        },
        () => {},
      )
    look()
    const stop = host.on('backupsChanged', look)
    return () => {
      isCurrent = false
      stop()
    }
  }, [host])
  return trouble
}
