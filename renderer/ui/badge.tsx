// A word beside a thing.
import type { ReactNode } from 'react'
import styles from './badge.module.css'

interface BadgeProps {
  children: ReactNode
  tone?: 'neutral' | 'step-back' | 'step-closer' | 'accent'
}

export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return (
    <span className={styles['badge']} data-tone={tone}>
      {children}
    </span>
  )
}
