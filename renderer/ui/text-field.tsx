// One line of text.
import type { KeyboardEvent, Ref } from 'react'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

interface TextFieldProps extends FieldTexts {
  value: string
  onChange: (value: string) => void
  /** Enter, outside of an input method's composition. */
  onEnter?: () => void
  onEscape?: () => void
  onBlur?: () => void
  placeholder?: string
  type?: 'text' | 'password' | 'time' | 'search'
  autoComplete?: string
  maxLength?: number
  autoFocus?: boolean
  isDisabled?: boolean
  ref?: Ref<HTMLInputElement>
}

export function TextField({ type = 'text', autoComplete = 'off', ref, ...props }: TextFieldProps) {
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    const act = event.key === 'Enter' ? props.onEnter : event.key === 'Escape' ? props.onEscape : undefined
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          className={styles['control']}
          type={type}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          autoComplete={autoComplete}
          autoFocus={props.autoFocus}
          disabled={props.isDisabled}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={props.onBlur}
        />
      )}
    </Field>
  )
}
