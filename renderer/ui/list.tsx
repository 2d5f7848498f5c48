// A list to work from: what it is, what goes with it, and what can be done with it.
import type { ReactNode } from 'react'
import styles from './list.module.css'

export function List({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  )
}

interface ListRowProps {
  title: ReactNode
  /** A second, quieter line. */
  detail?: ReactNode
  /** At the end of the line: an age, a date, a badge. */
  meta?: ReactNode
  actions?: ReactNode
  /** Opens it; its name is the title. */
  onPress?: () => void
  isSelected?: boolean
}

export function ListRow({ title, detail, meta, actions, onPress, isSelected }: ListRowProps) {
  return (
    <li className={styles['row']} data-openable={onPress ? true : undefined} data-selected={isSelected || undefined}>
      <div className={styles['text']} data-private>
        {onPress ? (
          <button type="button" className={styles['open']} aria-current={isSelected || undefined} onClick={onPress}>
            {title}
          </button>
        ) : (
          <span>{title}</span>
        )}
        {detail && <span className={styles['detail']}>{detail}</span>}
      </div>
      {meta && <div className={styles['meta']}>{meta}</div>}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </li>
  )
}
