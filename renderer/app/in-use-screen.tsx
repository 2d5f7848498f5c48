// Another window has the journal.
import { Button } from '../ui/button'
import { copy } from './copy'
import { GateFrame } from './gate-frame'
import styles from './app.module.css'

export function InUseScreen({ onTakeOver }: { onTakeOver: () => void }) {
  return (
    <GateFrame title={copy.inUse.title}>
      <p className={styles['text']}>{copy.inUse.text}</p>
      <div className={styles['buttons']}>
        <Button variant="primary" onPress={onTakeOver} autoFocus>
          {copy.inUse.takeOver}
        </Button>
      </div>
      <p className={styles['quiet']}>{copy.inUse.hint}</p>
    </GateFrame>
  )
}
