// Yes or no, beside its words.
import { Check, Minus } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import styles from './toggle.module.css'

interface CheckboxProps {
  label: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  hint?: ReactNode
  /** Some of what it stands for is selected. */
  isMixed?: boolean
  isDisabled?: boolean
}

export function Checkbox({ label, isSelected, onChange, hint, isMixed = false, isDisabled }: CheckboxProps) {
  const hintId = useId()
  const Mark = isMixed ? Minus : Check
  return (
    <div className={styles['toggle']}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          className={styles['input']}
          checked={isSelected}
          aria-checked={isMixed ? 'mixed' : undefined}
          aria-describedby={hint ? hintId : undefined}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles['box']} data-on={isSelected || isMixed || undefined}>
          <Mark aria-hidden="true" strokeWidth={3} />
        </span>
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
