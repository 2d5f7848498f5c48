// A button with a sign instead of words; its label is heard, and seen as a tooltip.
import { ArrowDown, ArrowUp, Flag, Lock, X } from 'lucide-react'
import styles from './icon-button.module.css'

const ICONS = { close: X, lock: Lock, flag: Flag, up: ArrowUp, down: ArrowDown }

interface IconButtonProps {
  label: string
  icon: keyof typeof ICONS
  onPress: () => void
  isPressed?: boolean
}

export function IconButton({ label, icon, onPress, isPressed }: IconButtonProps) {
  const Icon = ICONS[icon]
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  )
}
