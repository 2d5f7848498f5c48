// A day, entered with the platform's own date control.
import { useState } from 'react'
import { FIRST_YEAR, LAST_YEAR, isDay, type Day } from '#shared/calendar/day'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

interface DateFieldProps extends FieldTexts {
  value: Day | null
  /** null when the field was emptied. */
  onChange: (day: Day | null) => void
  min?: Day
  max?: Day
  isDisabled?: boolean
  autoFocus?: boolean
}

export function DateField({ value, onChange, min, max, ...props }: DateFieldProps) {
  // A year is typed through 0002, 0020 and 0202: none of them is an answer.
  const [typed, setTyped] = useState<string | null>(null)

  function type(text: string, isHalfTyped: boolean): void {
    setTyped(text)
    if (isDay(text)) onChange(text)
    else if (text === '' && !isHalfTyped) onChange(null)
  }

  return (
    <Field isNarrow {...props}>
      {(control) => (
        <input
          {...control}
          className={styles['control']}
          type="date"
          min={min ?? `${FIRST_YEAR}-01-01`}
          max={max ?? `${LAST_YEAR}-12-31`}
          value={typed ?? value ?? ''}
          disabled={props.isDisabled}
          autoFocus={props.autoFocus}
          onChange={(event) => type(event.target.value, event.target.validity.badInput)}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  )
}
