// The frame of a row in the check-in: its label on the left, its answers, and at the end whether it is answered.
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { KEYED_ROW } from './keyed-row'
import styles from './keyed-row.module.css'
import { words } from './words'

interface KeyedRowFrameProps {
  label: string
  labelId: string
  /** Asked because of the answer above it. */
  isFollowUp?: boolean | undefined
  isAnswered: boolean
  onClear: () => void
  children: ReactNode
}

export function KeyedRowFrame({ label, labelId, isFollowUp, isAnswered, onClear, children }: KeyedRowFrameProps) {
  return (
    <div className={styles['row']} data-follow-up={isFollowUp || undefined} {...{ [KEYED_ROW]: '' }}>
      <span id={labelId} className={styles['label']} data-private>
        {label}
      </span>
      {children}
      <span className={styles['state']}>
        {isAnswered ? (
          // Out of the tab order: Backspace does the same, and Tab goes from row to row.
          <button type="button" tabIndex={-1} className={styles['clear']} aria-label={words.clear} onClick={onClear}>
            <X aria-hidden="true" />
          </button>
        ) : (
          <span aria-hidden="true">{words.unansweredMark}</span>
        )}
      </span>
    </div>
  )
}
