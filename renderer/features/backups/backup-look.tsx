// One backup, looked into before anything is done with it.
import { useCallback, useEffect, useMemo, useState } from 'react'
import { readRecord, type JournalRecord } from '#shared/domain/record'
import type { BackupEntry } from '#shared/ipc/types'
import type { BackupLooks, LookOutcome } from '../../vault/backup-looks'
import type { UnlockKey } from '../../vault/unlock-key'
import { Callout } from '../../ui/callout'
import { SidePanel } from '../../ui/side-panel'
import { Stack } from '../../ui/stack'
import { BackupActions } from './backup-actions'
import { copy } from './copy'
import { Differences } from './differences'
import { OtherKeyForm } from './other-key-form'
import type { BackupsHost } from './use-backups'

const { look: words } = copy

export interface BackupLookProps {
  entry: BackupEntry
  host: BackupsHost
  vault: Pick<BackupLooks, 'look'>
  /** null where no journal is open to compare it with. */
  current: readonly JournalRecord[] | null
  onRestore: (backup: string) => void
  onRemoved: () => void
  onClose: () => void
}

export function BackupLook({ entry, host, vault, current, onRestore, onRemoved, onClose }: BackupLookProps) {
  const { outcome, isWorking, open } = useLook(entry.id, vault)
  return (
    <SidePanel title={words.title(entry.takenAt)} onClose={onClose} closeLabel={words.back}>
      <Stack>
        <p>{copy.detail(entry.reason, entry.count)}</p>
        {outcome === null && <p role="status">{words.reading}</p>}
        {(outcome?.outcome === 'needs-key' || outcome?.outcome === 'wrong-key') && (
          <OtherKeyForm isWrong={outcome.outcome === 'wrong-key'} isWorking={isWorking} onKey={open} />
        )}
        {outcome?.outcome === 'opened' && <Opened {...outcome} current={current} />}
        {outcome && outcome.outcome in words.outcomes && (
          <Callout tone="warning" isAlert>
            {words.outcomes[outcome.outcome as keyof typeof words.outcomes]}
          </Callout>
        )}
        <BackupActions
          host={host}
          backup={entry.id}
          canRestore={outcome?.outcome === 'opened'}
          onRestore={onRestore}
          onRemoved={onRemoved}
        />
      </Stack>
    </SidePanel>
  )
}

function Opened({
  rows,
  unreadable,
  current,
}: { rows: unknown[]; unreadable: number } & Pick<BackupLookProps, 'current'>) {
  const reads = useMemo(() => rows.map(readRecord), [rows])
  const records = reads.flatMap((read) => (read.outcome === 'read' ? [read.record] : []))
  const refused = unreadable + reads.length - records.length
  return (
    <>
      <p>{words.holds(rows.length + unreadable)}</p>
      {refused > 0 && <p>{words.unreadable(refused)}</p>}
      {current && <Differences now={current} then={records} />}
    </>
  )
}

function useLook(backup: string, vault: Pick<BackupLooks, 'look'>) {
  const [outcome, setOutcome] = useState<LookOutcome | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void vault.look(backup, null).then((found) => isCurrent && setOutcome(found))
    return () => {
      isCurrent = false
    }
  }, [backup, vault])
  const open = useCallback(
    (key: UnlockKey) => {
      setIsWorking(true)
      void vault.look(backup, key).then((found) => {
        setIsWorking(false)
        setOutcome(found)
      })
    },
    [backup, vault],
  )
  return { outcome, isWorking, open }
}
