// Several lines, growing with what is written. `written` is the person's own voice, set in the text serif.
import type { KeyboardEventHandler, Ref } from 'react'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'
import { joinClasses } from './join-classes'

interface TextAreaProps extends FieldTexts {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>
  placeholder?: string
  voice?: 'interface' | 'written'
  isReadOnly?: boolean
  autoFocus?: boolean
  ref?: Ref<HTMLTextAreaElement>
}

export function TextArea({
  value,
  onChange,
  onBlur,
  onKeyDown,
  placeholder,
  voice = 'written',
  isReadOnly,
  autoFocus,
  ref,
  ...texts
}: TextAreaProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <textarea
          {...control}
          ref={ref}
          className={joinClasses(styles['control'], styles['area'], voice === 'written' && styles['written'])}
          value={value}
          placeholder={placeholder}
          readOnly={isReadOnly}
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
