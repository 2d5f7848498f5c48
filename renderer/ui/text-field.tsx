// One line of text.
import type { KeyboardEvent, Ref } from 'react'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'
import { joinClasses } from './join-classes'

interface TextFieldProps extends FieldTexts {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  onEnter?: () => void
  type?: 'text' | 'password' | 'time' | 'search'
  placeholder?: string
  maxLength?: number
  isNarrow?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
  autoComplete?: string
  ref?: Ref<HTMLInputElement>
}

export function TextField({
  value,
  onChange,
  onBlur,
  onEnter,
  type = 'text',
  placeholder,
  maxLength,
  isNarrow,
  isDisabled,
  autoFocus,
  autoComplete = 'off',
  ref,
  ...texts
}: TextFieldProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !onEnter || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          className={joinClasses(styles['control'], isNarrow && styles['narrow'])}
          type={type}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          disabled={isDisabled}
          autoFocus={autoFocus}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
