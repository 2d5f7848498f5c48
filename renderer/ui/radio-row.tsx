// A few exclusive choices on one line.
import { useId } from 'react'
import type { Option } from './select'
import styles from './radio-row.module.css'

interface RadioRowProps<V extends string> {
  label: string
  options: readonly Option<V>[]
  value: V
  onChange: (value: V) => void
  /** The label is for screen readers alone. */
  isLabelHidden?: boolean
}

export function RadioRow<V extends string>({ label, options, value, onChange, isLabelHidden }: RadioRowProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles['row']} aria-label={isLabelHidden ? label : undefined}>
      {!isLabelHidden && <legend className={styles['legend']}>{label}</legend>}
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
