// Something that is on or off, from the moment it is switched.
import { useId, type ReactNode } from 'react'
import styles from './toggle.module.css'

interface SwitchProps {
  label: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  hint?: ReactNode
  isDisabled?: boolean
}

export function Switch({ label, isSelected, onChange, hint, isDisabled }: SwitchProps) {
  const hintId = useId()
  return (
    <div className={styles['toggle']} data-kind="switch">
      <label className={styles['label']}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isSelected}
          className={styles['input']}
          checked={isSelected}
          aria-describedby={hint ? hintId : undefined}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles['track']} data-on={isSelected || undefined} />
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
