// Whether what was written is on disk. A failure says why and stays until it is mended.
import { Button } from './button'
import styles from './save-status.module.css'

interface SaveStatusProps {
  state: 'saved' | 'saving' | 'failed'
  text: string
  retryLabel: string
  onRetry: () => void
}

export function SaveStatus({ state, text, retryLabel, onRetry }: SaveStatusProps) {
  return (
    <div role={state === 'failed' ? 'alert' : 'status'} className={styles['status']} data-state={state}>
      <span className={styles['mark']} aria-hidden="true" />
      <span>{text}</span>
      {state === 'failed' && (
        <Button variant="danger" size="small" onPress={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  )
}
