// One step of the first run.
import type { ReactNode } from 'react'
import { copy } from './copy'
import styles from './onboarding.module.css'

export function StepFrame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <main className={styles['step']}>
      <p className={styles['brand']}>{copy.name}</p>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['lead']}>{lead}</p>
      {children}
    </main>
  )
}
