// Text that becomes an event of its own when the field is left, not with every letter.
import { useState, type ReactNode } from 'react'

interface DraftTextProps {
  value: string
  onSave: (text: string) => void
  children: (field: {
    value: string
    onChange: (text: string) => void
    onBlur: () => void
    onEnter: () => void
  }) => ReactNode
}

export function DraftText({ value, onSave, children }: DraftTextProps) {
  const [typed, setTyped] = useState<string | null>(null)
  function save(): void {
    if (typed !== null && typed !== value) onSave(typed)
    setTyped(null)
  }
  return children({ value: typed ?? value, onChange: setTyped, onBlur: save, onEnter: save })
}
