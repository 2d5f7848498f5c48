// What just happened, with a way back. Polite to screen readers; it stays until it is answered or replaced.
import { X } from 'lucide-react'
import { Button } from './button'
import { IconButton } from './icon-button'
import styles from './toast.module.css'
import { words } from './words'

interface ToastProps {
  /** null shows nothing, but keeps the live region there to speak. */
  message: string | null
  action?: { label: string; onPress: () => void; shortcut?: string } | null
  onClose: () => void
  closeLabel?: string
}

export function Toast({ message, action, onClose, closeLabel = words.close }: ToastProps) {
  return (
    <div className={styles['place']} data-screen-only>
      <div role="status" aria-live="polite" className={styles['region']}>
        {message !== null && (
          <div key={message} className={styles['toast']}>
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
