// A key, as it stands on the keyboard. Only a hint: screen readers hear the control's own name.
import styles from './kbd.module.css'

export function Kbd({ children }: { children: string }) {
  return (
    <kbd className={styles['kbd']} aria-hidden="true">
      {children}
    </kbd>
  )
}
