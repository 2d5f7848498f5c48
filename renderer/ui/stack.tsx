// Space between things: downwards (Stack) or along a line (Row).
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './stack.module.css'

interface StackProps {
  children: ReactNode
  gap?: 'small' | 'medium' | 'large'
}

export function Stack({ children, gap = 'medium' }: StackProps) {
  return <div className={joinClasses(styles['stack'], styles[gap])}>{children}</div>
}

export function Row({ children, gap = 'small' }: StackProps) {
  return <div className={joinClasses(styles['row'], styles[gap])}>{children}</div>
}
