// A button that reads as a link within a sentence.
import type { ReactNode } from 'react'
import styles from './button.module.css'

export function LinkButton({ children, onPress, label }: { children: ReactNode; onPress: () => void; label?: string }) {
  return (
    <button type="button" className={styles['link']} aria-label={label} onClick={onPress}>
      {children}
    </button>
  )
}
