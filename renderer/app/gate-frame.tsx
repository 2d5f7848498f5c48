// The quiet page before the journal is open.
import type { ReactNode } from 'react'
import { copy } from './copy'
import styles from './app.module.css'

export function GateFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles['gate']}>
      <p className={styles['brand']}>{copy.name}</p>
      <h1 className={styles['gateTitle']}>{title}</h1>
      {children}
    </main>
  )
}
