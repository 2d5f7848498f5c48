// One of a few, from the platform's own list.
import { ChevronDown } from 'lucide-react'
import { enterKey } from './enter-key'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

export interface Option<V extends string | number> {
  value: V
  label: string
}

interface SelectProps<V extends string | number> extends FieldTexts {
  options: readonly Option<V>[]
  /** null while nothing is chosen. */
  value: V | null
  onChange: (value: V | null) => void
  onEnter?: () => void
  /** Offers an entry for no choice, whose value is null. */
  none?: string
  isDisabled?: boolean
  autoFocus?: boolean
}

export function Select<V extends string | number>({ options, value, none, ...props }: SelectProps<V>) {
  const choose = (text: string) => props.onChange(options.find((one) => String(one.value) === text)?.value ?? null)
  return (
    <Field {...props}>
      {(control) => (
        <span className={styles['select']}>
          <select
            {...control}
            className={styles['control']}
            value={value === null ? '' : String(value)}
            disabled={props.isDisabled}
            autoFocus={props.autoFocus}
            onChange={(event) => choose(event.target.value)}
            onKeyDown={props.onEnter && enterKey(props.onEnter)}
          >
            {(none !== undefined || value === null) && <option value="">{none}</option>}
            {options.map((option) => (
              <option key={option.value} value={String(option.value)}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden="true" />
        </span>
      )}
    </Field>
  )
}
