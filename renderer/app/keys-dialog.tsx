// All the keys, on one page.
import { Dialog } from '../ui/dialog'
import { DataList } from '../ui/data-list'
import { Kbd } from '../ui/kbd'
import { copy } from './copy'
import { OTHER_KEYS, SHORTCUTS } from './shortcuts'

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const all = [
    ...SHORTCUTS.map(({ keys, label }) => [label, keys] as const),
    ...OTHER_KEYS.map(([keys, label]) => [label, keys] as const),
  ]
  return (
    <Dialog title={copy.keysTitle} onClose={onClose}>
      <DataList items={all.map(([label, keys]) => [label, <Kbd key={keys}>{keys}</Kbd>])} />
    </Dialog>
  )
}
