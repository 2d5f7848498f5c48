// One of a few options that each deserve a line of their own.
import { useId, type ReactNode } from 'react'
import styles from './toggle.module.css'

interface RadioRowProps<V extends string | number> {
  label: string
  options: readonly { value: V; label: string; hint?: ReactNode }[]
  value: V | null
  onChange: (value: V) => void
  isLabelHidden?: boolean
  /** Side by side, for short options. */
  isInline?: boolean
}

export function RadioRow<V extends string | number>({ label, options, value, onChange, ...props }: RadioRowProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles['group']} data-inline={props.isInline || undefined}>
      <legend className={styles['legend']} data-hidden={props.isLabelHidden || undefined}>
        {label}
      </legend>
      {options.map((option) => (
        <div key={option.value} className={styles['toggle']}>
          <label className={styles['label']}>
            <input
              type="radio"
              name={name}
              className={styles['input']}
              checked={option.value === value}
              aria-describedby={option.hint ? `${name}-${option.value}` : undefined}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['dot']} data-on={option.value === value || undefined} />
            <span>{option.label}</span>
          </label>
          {option.hint && (
            <p id={`${name}-${option.value}`} className={styles['hint']}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}
