// Whether what was written is on disk. A failure says why and stays until it is mended.
import { Button } from './button'
import { joinClasses } from './join-classes'
import styles from './save-status.module.css'

interface SaveStatusProps {
  state: 'saved' | 'saving' | 'failed'
  text: string
  retryLabel: string
  onRetry: () => void
}

export function SaveStatus({ state, text, retryLabel, onRetry }: SaveStatusProps) {
  return (
    <div role={state === 'failed' ? 'alert' : 'status'} className={joinClasses(styles['status'], styles[state])}>
      <span>{text}</span>
      {state === 'failed' && (
        <Button variant="plain" onPress={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  )
}
