// The backups where no journal is open: it is damaged, or there is none.
import type { BackupLooks } from '../../vault/backup-looks'
import { BackupsBeside } from './backups-beside'
import { useBackups, type BackupsHost } from './use-backups'

interface GateBackupsProps {
  host: BackupsHost
  vault: Pick<BackupLooks, 'look'>
  onRestore: (backup: string) => void
}

export function GateBackups({ host, vault, onRestore }: GateBackupsProps) {
  const { entries, reload } = useBackups(host)
  return (
    entries && <BackupsBeside {...{ entries, host, vault, onRestore }} current={null} isStacked onChanged={reload} />
  )
}
