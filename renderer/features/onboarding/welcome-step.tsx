// What this is, and two ways in.
import { Button } from '../../ui/button'
import { copy } from './copy'
import { StepFrame } from './step-frame'
import styles from './onboarding.module.css'

export function WelcomeStep({ onBegin, onSample }: { onBegin: () => void; onSample: () => void }) {
  const { welcome } = copy
  return (
    <StepFrame title={welcome.title} lead={welcome.lead}>
      <ul className={styles['promises']}>
        {welcome.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Button variant="primary" onPress={onBegin} autoFocus>
          {welcome.start}
        </Button>
        <Button variant="quiet" onPress={onSample}>
          {welcome.sample}
        </Button>
      </div>
      <p className={styles['quiet']}>{welcome.sampleHint}</p>
    </StepFrame>
  )
}
