// Which part of a list is shown: a few choices side by side, each with how many it holds.
import { useId } from 'react'
import { enterKey } from './enter-key'
import styles from './filter-bar.module.css'

interface FilterBarProps<V extends string> {
  /** Read out; what is filtered is usually clear to the eye. */
  label: string
  options: readonly { value: V; label: string; count?: number }[]
  /** null while none is shown. */
  value: V | null
  onChange: (value: V) => void
  /** Enter on a choice, where choosing one is a step on the way to something. */
  onEnter?: () => void
}

export function FilterBar<V extends string>({ label, options, value, onChange, onEnter }: FilterBarProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles['bar']} aria-label={label} data-screen-only>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            name={name}
            className={styles['input']}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onKeyDown={onEnter && enterKey(onEnter)}
          />
          {option.label}
          {option.count !== undefined && <span className={styles['count']}>{option.count}</span>}
        </label>
      ))}
    </fieldset>
  )
}
