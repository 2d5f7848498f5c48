// The list of backups, and beside it the one that is open.
import { useState } from 'react'
import type { BackupEntry } from '#shared/ipc/types'
import { BackupList } from './backup-list'
import { BackupLook, type BackupLookProps } from './backup-look'
import styles from './backups.module.css'

interface BackupsBesideProps extends Pick<BackupLookProps, 'host' | 'vault' | 'current' | 'onRestore'> {
  entries: readonly BackupEntry[]
  /** The open one below the list, where there is no room beside it. */
  isStacked?: boolean
  onChanged: () => void
}

export function BackupsBeside({ entries, isStacked = false, onChanged, ...props }: BackupsBesideProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const open = entries.find(({ id }) => id === openId)
  const close = () => setOpenId(null)
  return (
    <div className={styles[isStacked ? 'stacked' : 'beside']} data-open={open ? true : undefined}>
      <BackupList entries={entries} openId={openId} onOpen={({ id }) => setOpenId(id)} />
      {open && (
        <BackupLook
          key={open.id}
          entry={open}
          {...props}
          onClose={close}
          onRemoved={() => {
            close()
            onChanged()
          }}
        />
      )}
    </div>
  )
}
