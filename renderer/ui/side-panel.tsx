// Beside the page: one record, or the answer to "why am I seeing this?". Escape closes it.
import { X } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
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
  const wasInside = useRef(false)

  // Opening it moves the focus in, and closing it gives it back to where it came from.
  useEffect(() => {
    const before = document.activeElement
    const inside = panel.current
    heading.current?.focus()
    return () => {
      const isLost = document.activeElement === document.body || inside?.contains(document.activeElement)
      if (!isLost || !(before instanceof HTMLElement)) return
      // What opened it may be gone with what the panel was about; the page it stood on is not.
      if (before.isConnected) before.focus()
      if (document.activeElement !== before) document.querySelector<HTMLElement>('main h1, h1')?.focus()
    }
  }, [])

  // A step that is taken is often gone with its button: then the focus stays in the panel rather than nowhere.
  useLayoutEffect(() => {
    if (wasInside.current && document.activeElement === document.body) heading.current?.focus()
  })

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null && !panel.current?.contains(relatedTarget)) wasInside.current = false
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <aside
      ref={panel}
      className={styles['panel']}
      aria-labelledby={id}
      data-screen-only
      onFocus={() => (wasInside.current = true)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
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
