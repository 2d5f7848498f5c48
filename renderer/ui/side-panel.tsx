// Beside the page: one record, or the answer to "why am I seeing this?". Escape closes it.
import { X } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from './icon-button'
import styles from './side-panel.module.css'
import { words } from './words'

interface SidePanelProps {
  title: string
  onClose: () => void
  children: ReactNode
  actions?: ReactNode
  closeLabel?: string
}

export function SidePanel({ title, onClose, children, actions, closeLabel = words.close }: SidePanelProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)

  // Opening it moves the focus in, and closing it gives it back to where it came from.
  useEffect(() => {
    const before = document.activeElement
    const inside = panel.current
    heading.current?.focus()
    return () => {
      const isLost = document.activeElement === document.body || inside?.contains(document.activeElement)
      if (isLost && before instanceof HTMLElement) before.focus()
    }
  }, [title])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <aside ref={panel} className={styles['panel']} aria-labelledby={id} data-screen-only onKeyDown={onKeyDown}>
      <div className={styles['header']}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles['title']} data-private>
          {title}
        </h2>
        {actions}
        <IconButton label={closeLabel} icon={<X />} size="small" onPress={onClose} />
      </div>
      {children}
    </aside>
  )
}
