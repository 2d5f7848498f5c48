// What just happened, with a way back. Polite to screen readers; it stays until it is answered or replaced.
import { Button } from './button'
import styles from './toast.module.css'
import { IconButton } from './icon-button'

interface ToastProps {
  /** null shows nothing, but keeps the live region there to speak. */
  message: string | null
  action?: { label: string; onPress: () => void } | null
  closeLabel: string
  onClose: () => void
}

export function Toast({ message, action, closeLabel, onClose }: ToastProps) {
  return (
    <div role="status" aria-live="polite" className={styles['region']} data-screen-only>
      {message && (
        <div className={styles['toast']}>
          <span>{message}</span>
          {action && (
            <Button variant="plain" onPress={action.onPress}>
              {action.label}
            </Button>
          )}
          <IconButton label={closeLabel} icon="close" onPress={onClose} />
        </div>
      )}
    </div>
  )
}
