// A button. `primary` once a screen at most; `plain` for what lies beside the text; `danger` for what removes.
import type { ReactNode, Ref } from 'react'
import { Kbd } from './kbd'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger'

interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  variant?: ButtonVariant
  size?: 'normal' | 'small'
  icon?: ReactNode
  /** Shown as a key cap, "Ctrl+Enter"; the screen binds the keys. */
  shortcut?: string
  isDisabled?: boolean
  type?: 'button' | 'submit'
  /** For a button that stays pressed. */
  isPressed?: boolean
  isExpanded?: boolean
  autoFocus?: boolean
  /** Where the text alone does not say what the button acts on. */
  label?: string
  ref?: Ref<HTMLButtonElement>
}

export function Button({ children, variant = 'quiet', size = 'normal', icon, shortcut, ref, ...props }: ButtonProps) {
  return (
    <button
      ref={ref}
      type={props.type ?? 'button'}
      className={styles['button']}
      data-variant={variant}
      data-size={size}
      disabled={props.isDisabled}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-label={props.label}
      autoFocus={props.autoFocus}
      onClick={props.onPress}
    >
      {icon}
      <span>{children}</span>
      {shortcut && <Kbd isHint>{shortcut}</Kbd>}
    </button>
  )
}
