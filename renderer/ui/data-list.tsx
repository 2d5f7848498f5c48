// Terms and what they are.
import { Fragment, type ReactNode } from 'react'
import styles from './data-list.module.css'

export function DataList({ items }: { items: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className={styles['list']}>
      {items.map(([term, value]) => (
        <Fragment key={term}>
          <dt className={styles['term']}>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
