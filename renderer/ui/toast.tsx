// What just happened, with a way back. Polite to screen readers; it goes after a while, but not while it is looked at.
import { useEffect, useEffectEvent, useState } from 'react'
import { X } from 'lucide-react'
import { Button } from './button'
import { IconButton } from './icon-button'
import styles from './toast.module.css'
import { words } from './words'

const SHOWN_MS = 8000

interface ToastProps {
  /** null shows nothing, but keeps the live region there to speak. */
  message: string | null
  action?: { label: string; onPress: () => void; shortcut?: string } | null
  onClose: () => void
  closeLabel?: string
}

export function Toast({ message, action, onClose, closeLabel = words.close }: ToastProps) {
  const [isHovered, setIsHovered] = useState(false)
  const [isFocused, setIsFocused] = useState(false)
  const isHeld = isHovered || isFocused
  const goAway = useEffectEvent(onClose)
  useEffect(() => {
    if (message === null || isHeld) return undefined
    const timer = setTimeout(() => goAway(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [message, isHeld])

  // A toast that is gone takes the pointer and the focus with it, and no event says so.
  if (message === null && isHeld) {
    setIsHovered(false)
    setIsFocused(false)
  }

  return (
    <div className={styles['place']} data-screen-only>
      <div role="status" aria-live="polite" className={styles['region']}>
        {message !== null && (
          <div
            key={message}
            className={styles['toast']}
            onPointerEnter={() => setIsHovered(true)}
            onPointerLeave={() => setIsHovered(false)}
            onFocus={() => setIsFocused(true)}
            onBlur={() => setIsFocused(false)}
          >
            <span data-private>{message}</span>
            {action && (
              <Button
                variant="plain"
                size="small"
                {...(action.shortcut ? { shortcut: action.shortcut } : {})}
                onPress={action.onPress}
              >
                {action.label}
              </Button>
            )}
            <IconButton label={closeLabel} icon={<X />} size="small" onPress={onClose} />
          </div>
        )}
      </div>
    </div>
  )
}
