// Text that becomes an event of its own when the field is left, not with every letter; kept in the vault until then.
import { useState, type ReactNode } from 'react'
import { useUnfinished } from '../../journal/use-unfinished'

interface DraftTextProps {
  /** Names the field, such as `milestone/ID`. */
  place: string
  value: string
  onSave: (text: string) => void
  children: (field: {
    value: string
    onChange: (text: string) => void
    onBlur: () => void
    onEnter: () => void
  }) => ReactNode
}

export function DraftText({ place, value, onSave, children }: DraftTextProps) {
  const [kept, keep] = useUnfinished(place)
  // What a crash or a closed panel left behind stands in the field again, and is saved when the field is left.
  const [typed, setTyped] = useState<string | null>(kept === '' ? null : kept)
  function type(text: string): void {
    setTyped(text)
    keep(text)
  }
  function save(): void {
    if (typed === null) return
    keep('')
    setTyped(null)
    if (typed !== value) onSave(typed)
  }
  return children({ value: typed ?? value, onChange: type, onBlur: save, onEnter: save })
}
