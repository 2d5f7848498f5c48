// A whole number, or nothing yet.
import { useState } from 'react'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

interface NumberFieldProps extends FieldTexts {
  /** null while nothing is entered. */
  value: number | null
  /** Only ever called with null or a whole number from `min` to `max`. */
  onChange: (value: number | null) => void
  min?: number
  max?: number
  step?: number
  /** Shown behind the number: "%", "days". */
  unit?: string
  isDisabled?: boolean
  autoFocus?: boolean
}

export function NumberField({ min = 0, max = Number.MAX_SAFE_INTEGER, step = 1, unit, ...props }: NumberFieldProps) {
  // What stands in the field while it is typed may be no number yet, or out of range.
  const [typed, setTyped] = useState<string | null>(null)

  function type(text: string): void {
    setTyped(text)
    if (text === '') return props.onChange(null)
    const number = Number(text)
    if (Number.isInteger(number) && number >= min && number <= max) props.onChange(number)
  }

  function leave(): void {
    const number = typed ? Math.round(Number(typed)) : Number.NaN
    if (!Number.isNaN(number)) props.onChange(Math.min(max, Math.max(min, number)))
    setTyped(null)
  }

  return (
    <Field {...props}>
      {(control) => (
        <span className={styles['withUnit']}>
          <input
            {...control}
            className={styles['control']}
            type="number"
            inputMode="numeric"
            min={min}
            max={max === Number.MAX_SAFE_INTEGER ? undefined : max}
            step={step}
            value={typed ?? props.value ?? ''}
            disabled={props.isDisabled}
            autoFocus={props.autoFocus}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          {unit && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Field>
  )
}
