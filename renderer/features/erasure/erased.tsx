// After a person was deleted: the backups that still hold them, removed on request.
import { useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { BackupEntry } from '#shared/ipc/types'
import { Button } from '../../ui/button'
import { List, ListRow } from '../../ui/list'
import { Row, Stack } from '../../ui/stack'
import { copy } from './copy'

interface ErasedProps {
  held: readonly BackupEntry[]
  backups: Pick<Host['backups'], 'remove'>
  onLeave: () => void
}

export function Erased({ held, backups, onLeave }: ErasedProps) {
  const [removed, setRemoved] = useState<number | null>(null)
  const isListed = held.length > 0 && removed === null
  const remove = async () => setRemoved(await backups.remove({ backups: held.map(({ id }) => id) }).catch(() => 0))
  return (
    <Stack>
      <p>{copy.doneText}</p>
      <p role="status">
        {removed !== null ? copy.removed(removed) : held.length > 0 ? copy.held(held.length) : copy.noneHeld}
      </p>
      {isListed && (
        <List label={copy.heldList}>
          {held.map(({ id, takenAt, count }) => (
            <ListRow key={id} title={copy.when(takenAt)} detail={copy.heldDetail(count)} />
          ))}
        </List>
      )}
      <Row>
        {isListed && (
          <Button variant="danger" onPress={() => void remove()}>
            {copy.removeHeld}
          </Button>
        )}
        <Button onPress={onLeave}>{copy.back}</Button>
      </Row>
    </Stack>
  )
}
