// Beside the page: one record, or the answer to "why am I seeing this?". Escape closes it.
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from './icon-button'
import styles from './side-panel.module.css'

interface SidePanelProps {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

export function SidePanel({ title, closeLabel, onClose, children }: SidePanelProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <aside className={styles['panel']} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={styles['heading']}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <IconButton label={closeLabel} icon="close" onPress={onClose} />
      </div>
      {children}
    </aside>
  )
}
