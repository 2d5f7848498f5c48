// A sentence or two set apart from the page, pointing one way.
import type { ReactNode } from 'react'
import type { Tone } from './tone'
import styles from './callout.module.css'

interface CalloutProps {
  children: ReactNode
  /** `warning` is `alert` under the name that reads better beside a sentence. */
  tone?: Exclude<Tone, 'alert'> | 'warning'
  title?: string
  actions?: ReactNode
  /** Announced when it appears. */
  isAlert?: boolean
}

export function Callout({ children, tone = 'neutral', title, actions, isAlert }: CalloutProps) {
  return (
    <div className={styles['callout']} data-tone={tone} role={isAlert ? 'alert' : undefined}>
      {title && <p className={styles['title']}>{title}</p>}
      <div>{children}</div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
