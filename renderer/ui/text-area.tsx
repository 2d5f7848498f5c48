// Text of any length; it grows with what is written. `written` is the voice of what the person says themselves.
import type { KeyboardEvent, Ref } from 'react'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

interface TextAreaProps extends FieldTexts {
  value: string
  onChange: (value: string) => void
  voice?: 'interface' | 'written'
  /** Ctrl or Cmd with Enter. */
  onDone?: () => void
  onBlur?: () => void
  placeholder?: string
  maxLength?: number
  autoFocus?: boolean
  isDisabled?: boolean
  isReadOnly?: boolean
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** Lines it shows before it grows. */
  rows?: number
  ref?: Ref<HTMLTextAreaElement>
}

export function TextArea({ voice = 'interface', rows = 2, ref, ...props }: TextAreaProps) {
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    props.onKeyDown?.(event)
    if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !props.onDone) return
    event.preventDefault()
    props.onDone()
  }

  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          ref={ref}
          className={`${styles['control']} ${styles['area']}`}
          data-voice={voice}
          rows={rows}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          autoFocus={props.autoFocus}
          disabled={props.isDisabled}
          readOnly={props.isReadOnly}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={props.onBlur}
        />
      )}
    </Field>
  )
}
