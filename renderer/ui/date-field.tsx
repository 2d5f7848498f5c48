// A day. The value is `YYYY-MM-DD`; null is no day.
import { isDay, type Day } from '#shared/calendar/day'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'
import { joinClasses } from './join-classes'

interface DateFieldProps extends FieldTexts {
  value: Day | null
  /** Called with whole days only, never while a year is half typed. */
  onChange: (day: Day | null) => void
  min?: Day
  max?: Day
}

export function DateField({ value, onChange, min, max, ...texts }: DateFieldProps) {
  function change(text: string): void {
    if (text === '') onChange(null)
    else if (isDay(text)) onChange(text)
  }
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          type="date"
          className={joinClasses(styles['control'], styles['narrow'])}
          value={value ?? ''}
          min={min}
          max={max}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}
