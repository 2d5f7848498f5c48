// The page right of the rail: title, one lead sentence, actions, content.
import { useEffect, useRef, type ReactNode, type Ref } from 'react'
import styles from './page.module.css'

interface PageProps {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
  /** `text` keeps to the reading measure; `wide` is for lists. */
  width?: 'text' | 'wide'
  /** Takes the focus when the person comes here from elsewhere. */
  titleRef?: Ref<HTMLHeadingElement>
}

export function Page({ title, lead, actions, children, width = 'text', titleRef }: PageProps) {
  const page = useRef<HTMLDivElement>(null)
  // Whoever comes here by a link or the palette goes on from the title, at the top; a field that took the focus keeps it.
  // So does a dialog that was opened before the page was there: who unlocks and presses its key at once is typing already.
  useEffect(() => {
    document.documentElement.scrollTop = 0
    const focused = document.activeElement
    if (page.current?.contains(focused) || focused?.closest('[role="dialog"], [role="alertdialog"]')) return
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [])

  return (
    <div ref={page} className={styles['page']} data-width={width}>
      <header className={styles['header']}>
        <h1 ref={titleRef} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {lead && <div className={styles['lead']}>{lead}</div>}
        {actions && (
          <div className={styles['actions']} data-screen-only>
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}
