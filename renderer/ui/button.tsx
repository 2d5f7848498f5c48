// A button. `primary` once per view; `quiet` beside it; `plain` among text; `danger` for what cannot be undone.
import type { ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { joinClasses } from './join-classes'
import { Kbd } from './kbd'

interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  variant?: 'primary' | 'quiet' | 'plain' | 'danger'
  type?: 'button' | 'submit'
  isDisabled?: boolean
  /** Where it opens or closes something. */
  isExpanded?: boolean
  isPressed?: boolean
  /** Shown as a hint; the screen binds the key itself. */
  shortcut?: string
  autoFocus?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function Button({
  children,
  onPress,
  variant = 'quiet',
  type = 'button',
  isDisabled,
  isExpanded,
  isPressed,
  shortcut,
  autoFocus,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type={type}
      className={joinClasses(styles['button'], styles[variant])}
      disabled={isDisabled}
      aria-expanded={isExpanded}
      aria-pressed={isPressed}
      autoFocus={autoFocus}
      onClick={onPress}
    >
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}
