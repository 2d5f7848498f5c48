// A row of the check-in that counts: a digit sets it, arrows step it, Backspace makes it unknown.
import { useId, type KeyboardEvent } from 'react'
import { joinClasses } from './join-classes'
import styles from './keyed-row.module.css'

interface KeyedCountProps {
  label: string
  /** null is unknown. */
  value: number | null
  onAnswer: (value: number | null) => void
  onNext: () => void
  isFollowUp?: boolean
}

const MOST = 9

export function KeyedCount({ label, value, onAnswer, onNext, isFollowUp }: KeyedCountProps) {
  const id = useId()

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^\d$/.test(event.key)) onAnswer(Number(event.key))
    else if (event.key === 'Backspace' || event.key === 'Delete') onAnswer(null)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowRight') onAnswer(Math.min(MOST, (value ?? -1) + 1))
    else if (event.key === 'ArrowDown' || event.key === 'ArrowLeft') onAnswer(Math.max(0, (value ?? 1) - 1))
    else if (event.key === 'Enter') onNext()
    else return
    event.preventDefault()
  }

  return (
    <div className={joinClasses(styles['row'], isFollowUp && styles['followUp'])}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <div
        role="spinbutton"
        aria-labelledby={id}
        aria-valuenow={value ?? undefined}
        aria-valuemin={0}
        aria-valuemax={MOST}
        tabIndex={0}
        className={joinClasses(styles['options'], styles['count'])}
        onKeyDown={onKeyDown}
        onClick={() => onAnswer(((value ?? -1) + 1) % (MOST + 1))}
      >
        <span className={value === null ? styles['unknown'] : styles['number']}>{value ?? '–'}</span>
      </div>
    </div>
  )
}
