// What this is, and two ways in.
import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { copy } from './copy'
import { StepFrame } from './step-frame'
import styles from './onboarding.module.css'

interface WelcomeStepProps {
  onBegin: () => void
  onSample: () => void
  /** A third way in, where there is one. */
  children?: ReactNode
}

export function WelcomeStep({ onBegin, onSample, children }: WelcomeStepProps) {
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
      {children}
    </StepFrame>
  )
}
