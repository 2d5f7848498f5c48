// The backups, newest first, each with its mark.
import type { BackupEntry } from '#shared/ipc/types'
import { Badge } from '../../ui/badge'
import { EmptyState } from '../../ui/empty-state'
import { List, ListRow } from '../../ui/list'
import { copy } from './copy'

interface BackupListProps {
  entries: readonly BackupEntry[]
  openId: string | null
  onOpen: (entry: BackupEntry) => void
}

export function BackupList({ entries, openId, onOpen }: BackupListProps) {
  if (entries.length === 0) return <EmptyState>{copy.none}</EmptyState>
  return (
    <List label={copy.list}>
      {entries.map((entry) => (
        <ListRow
          key={entry.id}
          title={copy.when(entry.takenAt)}
          detail={[copy.detail(entry.reason, entry.count), whereOf(entry), openOf(entry)].filter(Boolean).join(' · ')}
          meta={<Badge tone={VERIFIED.has(entry.check) ? 'accent' : 'neutral'}>{copy.checks[entry.check]}</Badge>}
          isSelected={entry.id === openId}
          onPress={() => onOpen(entry)}
        />
      ))}
    </List>
  )
}

const VERIFIED: ReadonlySet<BackupEntry['check']> = new Set(['verified', 'verified-open'])

const openOf = ({ check }: BackupEntry) => (check === 'verified-open' ? copy.isOpen : null)

function whereOf({ places }: BackupEntry): string | null {
  if (places.length === 2) return copy.alsoSecond
  return places[0] === 'second' ? copy.onlySecond : null
}
