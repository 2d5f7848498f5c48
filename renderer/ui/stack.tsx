// Space between things: downwards (Stack), along a line (Row), or in two columns (Split).
import type { ReactNode } from 'react'
import styles from './stack.module.css'

type Gap = 'none' | 'small' | 'medium' | 'large'

export function Stack({ children, gap = 'medium' }: { children: ReactNode; gap?: Gap }) {
  return (
    <div className={styles['stack']} data-gap={gap}>
      {children}
    </div>
  )
}

interface RowProps {
  children: ReactNode
  gap?: Gap
  align?: 'center' | 'start' | 'baseline' | 'end'
  justify?: 'start' | 'between' | 'end'
}

export function Row({ children, gap = 'small', align = 'center', justify = 'start' }: RowProps) {
  return (
    <div className={styles['row']} data-gap={gap} data-align={align} data-justify={justify}>
      {children}
    </div>
  )
}

/** Two columns of one page; one below the other where there is no room. `side` is the narrow one. */
export function Split({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={styles['split']}>
      <div>{children}</div>
      <div>{side}</div>
    </div>
  )
}
