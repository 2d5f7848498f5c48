// A button with nothing but an icon, which therefore needs a name.
import type { ReactElement, Ref } from 'react'
import type { ButtonVariant } from './button'
import styles from './button.module.css'

interface IconButtonProps {
  /** Its accessible name, and what the pointer reads. */
  label: string
  /** An icon of `lucide-react`, as an element. */
  icon: ReactElement
  onPress?: () => void
  variant?: ButtonVariant
  size?: 'normal' | 'small'
  isDisabled?: boolean
  isPressed?: boolean
  isExpanded?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function IconButton({
  label,
  icon,
  onPress,
  variant = 'plain',
  size = 'normal',
  ref,
  ...props
}: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles['button']}
      data-square
      data-variant={variant}
      data-size={size}
      disabled={props.isDisabled}
      aria-label={label}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      title={label}
      onClick={onPress}
    >
      {icon}
    </button>
  )
}
