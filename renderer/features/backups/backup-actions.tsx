// What can be done with a backup: rehearse it, put it back, remove it.
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Row } from '../../ui/stack'
import { copy } from './copy'
import type { BackupsHost } from './use-backups'

const { look: words } = copy

interface BackupActionsProps {
  host: BackupsHost
  backup: string
  canRestore: boolean
  onRestore: (backup: string) => void
  onRemoved: () => void
}

export function BackupActions({ host, backup, canRestore, onRestore, onRemoved }: BackupActionsProps) {
  const [asked, setAsked] = useState<'restore' | 'remove' | null>(null)
  const [message, setMessage] = useState('')

  async function rehearse(): Promise<void> {
    setMessage(words.rehearsing)
    const outcome = await host.backups.restore({ backup, isRehearsal: true }).catch(() => null)
    if (outcome?.outcome === 'rehearsed') setMessage(words.rehearsed(outcome.count))
    else setMessage(copy.restoreFailed[outcome?.outcome === 'failed' ? outcome.reason : 'io-error'])
  }

  async function act(): Promise<void> {
    if (asked === 'restore') onRestore(backup)
    setAsked(null)
    if (asked !== 'remove') return
    await host.backups.remove({ backups: [backup] }).catch(() => 0)
    onRemoved()
  }

  return (
    <>
      <Row>
        {canRestore && (
          <>
            <Button variant="primary" onPress={() => setAsked('restore')}>
              {words.restore}
            </Button>
            <Button onPress={() => void rehearse()}>{words.rehearse}</Button>
          </>
        )}
        <Button variant="plain" onPress={() => setAsked('remove')}>
          {words.remove}
        </Button>
      </Row>
      <p role="status">{message}</p>
      {asked && (
        <Dialog
          title={words[asked]}
          isQuestion
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onPress={() => setAsked(null)}>{words.cancel}</Button>
              <Button variant={asked === 'remove' ? 'danger' : 'primary'} onPress={() => void act()}>
                {words[asked]}
              </Button>
            </>
          }
        >
          <p>{asked === 'remove' ? words.removeSure : words.sure}</p>
        </Dialog>
      )}
    </>
  )
}
