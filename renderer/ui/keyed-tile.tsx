// One answer of a row: its key as a cap, and what it says.
import type { KeyboardEvent, Ref } from 'react'
import styles from './keyed-row.module.css'

interface KeyedTileProps {
  role: 'radio' | 'checkbox'
  /** The key that gives this answer; null where the keys have run out. */
  cap: string | null
  label: string
  detail?: string | undefined
  isChosen: boolean
  isTabStop: boolean
  onPress: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: () => void
  ref?: Ref<HTMLDivElement>
}

export function KeyedTile({ role, cap, label, detail, isChosen, isTabStop, ref, ...props }: KeyedTileProps) {
  // "1 low" on key 1 need not show the 1 twice.
  const said = cap !== null && /\d/.test(cap) && label.startsWith(cap) ? label.slice(cap.length).trim() : label
  return (
    <div
      ref={ref}
      role={role}
      aria-checked={isChosen}
      aria-label={detail ? `${label}, ${detail}` : label}
      aria-keyshortcuts={cap ?? undefined}
      tabIndex={isTabStop ? 0 : -1}
      className={styles['tile']}
      onClick={props.onPress}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
    >
      {cap !== null && (
        <span className={styles['cap']} data-alone={said === '' || undefined}>
          {cap}
        </span>
      )}
      {said && <span>{said}</span>}
      {detail && <span className={styles['detail']}>{detail}</span>}
    </div>
  )
}
