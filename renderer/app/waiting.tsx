// Said while there is nothing else to show yet.
import type { ReactNode } from 'react'
import styles from './app.module.css'

export function Waiting({ children }: { children: ReactNode }) {
  return (
    <p className={styles['waiting']} role="status">
      {children}
    </p>
  )
}
