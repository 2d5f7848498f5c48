// The page right of the rail: title, one lead sentence, actions, content.
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './page.module.css'

interface PageProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
  /** `text` keeps to the reading measure; `wide` is for lists. */
  width?: 'text' | 'wide'
}

export function Page({ title, lead, actions, children, width = 'text' }: PageProps) {
  return (
    <div className={joinClasses(styles['page'], styles[width])}>
      <header className={styles['header']}>
        <div>
          <h1 className={styles['title']}>{title}</h1>
          {lead && <div className={styles['lead']}>{lead}</div>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
