// One of a list. `none` adds an entry for no choice, whose value is null.
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'
import { joinClasses } from './join-classes'

export interface Option<V extends string> {
  value: V
  label: string
}

interface SelectProps<V extends string> extends FieldTexts {
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V | null) => void
  none?: string
}

export function Select<V extends string>({ options, value, onChange, none, ...texts }: SelectProps<V>) {
  return (
    <Field {...texts}>
      {(control) => (
        <select
          {...control}
          className={joinClasses(styles['control'], styles['narrow'])}
          value={value ?? ''}
          onChange={(event) => onChange((event.target.value || null) as V | null)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
