// More of something, folded away.
import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

export function Disclosure({ summary, children, isOpen }: { summary: string; children: ReactNode; isOpen?: boolean }) {
  return (
    <details className={styles['details']} open={isOpen}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}
