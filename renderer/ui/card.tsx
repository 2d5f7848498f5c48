// A sheet of its own on the page. The tone says which way it points; it is never red for a person's week.
import type { ReactNode } from 'react'
import type { Tone } from './tone'
import styles from './card.module.css'

interface CardProps {
  children: ReactNode
  tone?: Tone
  /** For screen readers, where it has no heading of its own. */
  label?: string
  /** Announced when it appears. */
  isAlert?: boolean
}

export function Card({ children, tone = 'neutral', label, isAlert }: CardProps) {
  return (
    <div
      role={isAlert ? 'alert' : label ? 'group' : undefined}
      aria-label={label}
      className={styles['card']}
      data-tone={tone}
      data-private
    >
      {children}
    </div>
  )
}
