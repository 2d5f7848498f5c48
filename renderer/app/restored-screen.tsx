// After the vault was exchanged for a backup, or was not: what became of it, and the way on.
import { copy as backups } from '../features/backups/copy'
import type { RestoreOutcome } from '#shared/ipc/types'
import { Button } from '../ui/button'
import { copy } from './copy'
import { GateFrame } from './gate-frame'
import styles from './app.module.css'

export function RestoredScreen({ outcome, onGo }: { outcome: RestoreOutcome; onGo: () => void }) {
  const hasFailed = outcome.outcome === 'failed'
  return (
    <GateFrame title={hasFailed ? copy.restored.failedTitle : copy.restored.title}>
      <p className={styles['text']} role={hasFailed ? 'alert' : 'status'}>
        {hasFailed ? backups.restoreFailed[outcome.reason] : copy.restored.text(outcome.count)}
      </p>
      <div className={styles['buttons']}>
        <Button variant="primary" onPress={onGo} autoFocus>
          {copy.restored.go}
        </Button>
      </div>
    </GateFrame>
  )
}
