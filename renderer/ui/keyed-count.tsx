// A row of the check-in that counts: a digit sets it, left and right step it, Backspace makes it unknown.
import { useId } from 'react'
import { handleRowKey } from './keyed-row'
import { KeyedRowFrame } from './keyed-row-frame'
import styles from './keyed-row.module.css'
import { words } from './words'

interface KeyedCountProps {
  label: string
  /** null is unknown, which is not zero. */
  value: number | null
  onAnswer: (value: number | null) => void
  /** Enter. */
  onNext: () => void
  /** At most 9: one key, one answer. */
  max?: number
  isFollowUp?: boolean
}

export function KeyedCount({ label, value, onAnswer, onNext, max = 9, isFollowUp }: KeyedCountProps) {
  const labelId = useId()
  // From unknown, one step up is 1 and one step down is 0.
  const step = (by: 1 | -1) => onAnswer(Math.min(max, Math.max(0, (value ?? 0) + by)))
  const keys = {
    onNext,
    onClear: () => onAnswer(null),
    onStep: step,
    onCharacter(character: string) {
      if (character === '+' || character === '-') step(character === '+' ? 1 : -1)
      else if (/\d/.test(character)) onAnswer(Math.min(max, Number(character)))
      else return false
      return true
    },
  }

  return (
    <KeyedRowFrame {...{ label, labelId, isFollowUp }} isAnswered={value !== null} onClear={() => onAnswer(null)}>
      <div className={styles['count']} data-private>
        <button type="button" tabIndex={-1} className={styles['step']} aria-label={words.less} onClick={() => step(-1)}>
          −
        </button>
        <div
          role="spinbutton"
          tabIndex={0}
          aria-labelledby={labelId}
          aria-valuemin={0}
          aria-valuemax={max}
          aria-valuenow={value ?? undefined}
          aria-valuetext={value === null ? words.unanswered : String(value)}
          className={styles['number']}
          data-unknown={value === null || undefined}
          onKeyDown={(event) => handleRowKey(event, keys)}
        >
          {value ?? words.unansweredMark}
        </div>
        <button type="button" tabIndex={-1} className={styles['step']} aria-label={words.more} onClick={() => step(1)}>
          +
        </button>
      </div>
    </KeyedRowFrame>
  )
}
