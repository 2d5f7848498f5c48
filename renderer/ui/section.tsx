// A titled part of a page.
import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

interface SectionProps {
  title: string
  hint?: ReactNode
  actions?: ReactNode
  children: ReactNode
  /** 3 for a part of a part. */
  level?: 2 | 3
}

export function Section({ title, hint, actions, children, level = 2 }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={styles['section']} data-level={level}>
      <div className={styles['header']}>
        <Heading id={id} className={styles['title']}>
          {title}
        </Heading>
        {actions && (
          <div className={styles['actions']} data-screen-only>
            {actions}
          </div>
        )}
        {hint && <div className={styles['hint']}>{hint}</div>}
      </div>
      {children}
    </section>
  )
}
