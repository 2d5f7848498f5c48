// All the keys, on one page.
import { Dialog } from '../ui/dialog'
import { DataList } from '../ui/data-list'
import { Kbd } from '../ui/kbd'
import { useServices } from './app-services'
import { copy } from './copy'
import { OTHER_KEYS, shortcutsFor } from './shortcuts'

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { open } = useServices()
  const all = [
    ...shortcutsFor(open).map(({ keys, label }) => [label, keys] as const),
    ...OTHER_KEYS.map(([keys, label]) => [label, keys] as const),
  ]
  return (
    <Dialog title={copy.keysTitle} onClose={onClose}>
      <DataList items={all.map(([label, keys]) => [label, <Kbd key={keys}>{keys}</Kbd>])} />
    </Dialog>
  )
}
