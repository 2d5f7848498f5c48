// What the rows of the check-in have in common: the way between them, and the keys they all know.
import type { KeyboardEvent } from 'react'

/** Marks a row; its tab stop is where a walk by keys arrives. */
export const KEYED_ROW = 'data-keyed-row'

const TAB_STOP = '[tabindex="0"]'

/** Puts the focus into the row before or after; stays where there is none. */
const walk = (from: HTMLElement, step: 1 | -1) => {
  const row = from.closest(`[${KEYED_ROW}]`)
  const whole = from.closest('main, [role="dialog"]') ?? from.ownerDocument
  const rows = [...whole.querySelectorAll(`[${KEYED_ROW}]`)]
  const target = row && rows[rows.indexOf(row) + step]?.querySelector<HTMLElement>(TAB_STOP)
  target?.focus()
}

interface RowKeys {
  onClear: () => void
  onNext: () => void
  /** A single character, in lower case. */
  onCharacter: (character: string) => boolean
  /** Left is -1, right is 1. */
  onStep: (step: 1 | -1) => void
}

/** Handles a key of a row, and keeps what it handled from the shortcuts of the screen. */
export const handleRowKey = (event: KeyboardEvent<HTMLElement>, keys: RowKeys) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !isForRow(event, keys)) return
  event.preventDefault()
  event.stopPropagation()
}

const isForRow = (event: KeyboardEvent<HTMLElement>, keys: RowKeys): boolean => {
  switch (event.key) {
    case 'Enter':
      keys.onNext()
      return true
    case 'Backspace':
    case 'Delete':
      keys.onClear()
      return true
    case 'ArrowLeft':
    case 'ArrowRight':
      keys.onStep(event.key === 'ArrowLeft' ? -1 : 1)
      return true
    case 'ArrowUp':
    case 'ArrowDown':
      walk(event.currentTarget, event.key === 'ArrowUp' ? -1 : 1)
      return true
    default:
      return event.key.length === 1 && keys.onCharacter(event.key.toLowerCase())
  }
}
