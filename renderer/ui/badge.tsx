// A word beside a thing.
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './badge.module.css'

export function Badge({
  children,
  tone = 'neutral',
}: {
  children: ReactNode
  tone?: 'neutral' | 'step-back' | 'step-closer' | 'accent'
}) {
  return <span className={joinClasses(styles['badge'], styles[tone])}>{children}</span>
}
