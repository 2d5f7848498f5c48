// Keys as they are printed on the keyboard: "Ctrl+K" becomes two caps.
import styles from './kbd.module.css'

interface KbdProps {
  children: string
  /** True where the keys stand beside a control that has a name: they are then not read out. */
  isHint?: boolean
}

export function Kbd({ children, isHint }: KbdProps) {
  const caps = children.length > 1 ? children.split('+') : [children]
  return (
    <span className={styles['keys']} aria-hidden={isHint}>
      {caps.map((cap) => (
        <kbd key={cap} className={styles['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
