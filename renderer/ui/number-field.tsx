// A whole number, or nothing yet.
import { useState } from 'react'
import { Field, type FieldTexts } from './field'
import { words } from './words'
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

const NO_LIMIT = Number.MAX_SAFE_INTEGER

/** What is out of range is neither taken nor bent into range: it stays where it was typed, with the reason. */
export function NumberField({ min = 0, max = NO_LIMIT, step = 1, unit, ...props }: NumberFieldProps) {
  // What stands in the field while it is typed may be no number yet, or out of range.
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const [before, setBefore] = useState(props.value)
  const isInRange = (number: number) => Number.isInteger(number) && number >= min && number <= max

  function type(text: string, isNumber: boolean): void {
    if (typed === null) setBefore(props.value)
    setTyped(text)
    setIsRefused(false)
    if (text === '' && isNumber) props.onChange(null)
    else if (isInRange(Number(text))) props.onChange(Number(text))
  }

  function leave(isNumber: boolean): void {
    const number = Math.round(Number(typed))
    if (isNumber && (!typed || isInRange(number))) {
      if (typed) props.onChange(number)
      setTyped(null)
      return
    }
    // On the way to 250 there were 2 and 25, which nobody meant.
    if (props.value !== before) props.onChange(before)
    setIsRefused(true)
  }

  const wanted = max === NO_LIMIT ? words.numberFrom(min) : words.numberBetween(min, max)
  const why = before === null ? wanted : `${wanted} ${words.numberBefore}`
  return (
    <Field {...props} problem={isRefused ? why : props.problem}>
      {(control) => (
        <span className={styles['withUnit']}>
          <input
            {...control}
            className={styles['control']}
            type="number"
            inputMode="numeric"
            min={min}
            max={max === NO_LIMIT ? undefined : max}
            step={step}
            value={typed ?? props.value ?? ''}
            disabled={props.isDisabled}
            autoFocus={props.autoFocus}
            onChange={(event) => type(event.target.value, !event.target.validity.badInput)}
            onBlur={(event) => leave(!event.target.validity.badInput)}
          />
          {unit && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Field>
  )
}
