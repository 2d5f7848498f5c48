// Backups: what there is, how it stands, and putting one back.
import { useMemo, useState, type ReactNode } from 'react'
import { RECORD_KINDS } from '#shared/domain/record'
import type { BackupEntry, BackupStatus } from '#shared/ipc/types'
import { useJournal } from '../../journal/journal-context'
import type { BackupLooks } from '../../vault/backup-looks'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { Page } from '../../ui/page'
import { Stack } from '../../ui/stack'
import { BackupsBeside } from './backups-beside'
import { copy } from './copy'
import { OpenCopies } from './open-copies'
import { FoldersSection } from './folders-section'
import { useBackups, type BackupsHost } from './use-backups'

interface BackupsScreenProps {
  host: BackupsHost
  vault: Pick<BackupLooks, 'look'>
  /** Whether a passphrase stands before the journal's key. */
  isProtected: boolean
  /** null is what the last restore replaced. */
  onRestore: (backup: string | null) => void
}

export function BackupsScreen({ host, vault, isProtected, onRestore }: BackupsScreenProps) {
  const { entries, status, reload } = useBackups(host)
  const [message, setMessage] = useState('')
  const journal = useJournal((whole) => whole)
  const current = useMemo(() => RECORD_KINDS.flatMap((kind) => [...journal[kind].values()]), [journal])

  async function take(): Promise<void> {
    setMessage('')
    const taken = await host.backups.take({ reason: 'asked' }).catch(() => null)
    const why = copy.failed[taken?.outcome === 'failed' ? taken.reason : 'io-error']
    setMessage(taken?.outcome === 'taken' ? copy.taken(taken.count) : copy.notTaken(why))
    reload()
  }

  async function replaceOpen(): Promise<void> {
    setMessage('')
    const replaced = await host.backups.replaceOpen().catch(() => null)
    const why = copy.failed[replaced?.outcome === 'failed' ? replaced.reason : 'io-error']
    setMessage(replaced?.outcome === 'replaced' ? copy.before.done(replaced.removed) : copy.notTaken(why))
    reload()
  }

  const openCount = entries?.filter(({ check }) => check === 'verified-open').length ?? 0

  return (
    <Page
      title={copy.title}
      lead={isProtected ? (isSealed(entries) ? copy.lead.protected : copy.lead.some) : copy.lead.open}
      width="wide"
      actions={
        <Button variant="primary" onPress={() => void take()}>
          {copy.takeNow}
        </Button>
      }
    >
      <Stack>
        <p role="status">{message}</p>
        {status && <Warnings status={status} onAccept={() => void host.backups.acceptShrink().finally(reload)} />}
        {isProtected && openCount > 0 && <OpenCopies count={openCount} onReplace={() => void replaceOpen()} />}
        {status?.undoUntil && <UndoRestore until={status.undoUntil} onUndo={() => onRestore(null)} />}
        {entries && <BackupsBeside {...{ entries, host, vault, current }} onRestore={onRestore} onChanged={reload} />}
        {status && <FoldersSection host={host} status={status} onChanged={reload} />}
      </Stack>
    </Page>
  )
}

/** Whether every copy was read and none holds its key: only then they may be called encrypted. */
const isSealed = (entries: readonly BackupEntry[] | null) =>
  entries !== null && entries.every(({ check }) => check !== 'unchecked' && check !== 'verified-open')

function Warnings({ status, onAccept }: { status: BackupStatus; onAccept: () => void }) {
  const warning = (key: string, text: string, actions?: ReactNode) => (
    <Callout key={key} tone="warning" actions={actions}>
      {text}
    </Callout>
  )
  return (
    <>
      {status.problems.map(({ place, reason }) => warning(place, copy.problem(place, copy.failed[reason])))}
      {status.hasShrunk && warning('shrunk', copy.shrunk, <Button onPress={onAccept}>{copy.shrunkAccept}</Button>)}
      {status.unknownFiles > 0 && <Callout>{copy.unknown(status.unknownFiles)}</Callout>}
    </>
  )
}

function UndoRestore({ until, onUndo }: { until: string; onUndo: () => void }) {
  const [isAsked, setIsAsked] = useState(false)
  const act = <Button onPress={() => setIsAsked(true)}>{copy.undo.act}</Button>
  return (
    <>
      <Callout actions={act}>{copy.undo.text(until)}</Callout>
      {isAsked && (
        <Dialog
          title={copy.undo.act}
          isQuestion
          onClose={() => setIsAsked(false)}
          actions={
            <>
              <Button onPress={() => setIsAsked(false)}>{copy.look.cancel}</Button>
              <Button variant="primary" onPress={onUndo}>
                {copy.undo.act}
              </Button>
            </>
          }
        >
          <p>{copy.undo.sure}</p>
        </Dialog>
      )}
    </>
  )
}
