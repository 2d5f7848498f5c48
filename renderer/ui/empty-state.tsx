// Nothing here yet: one sentence, one action.
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <p>{children}</p>
      {action}
    </div>
  )
}
