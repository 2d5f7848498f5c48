// The recovery code: shown once, typed back once.
import { useState } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import { StepFrame } from './step-frame'
import styles from './onboarding.module.css'

interface RecoveryCodeStepProps {
  code: string
  /** Saves the kit as a page; true when it is saved. */
  onSave: () => Promise<boolean>
  onConfirmed: () => void
  onGo: () => void
}

const { recovery } = copy

export function RecoveryCodeStep({ code, onSave, onConfirmed, onGo }: RecoveryCodeStepProps) {
  const [typed, setTyped] = useState('')
  const [saved, setSaved] = useState('')
  const [state, setState] = useState<'asked' | 'wrong' | 'right'>('asked')

  async function save(): Promise<void> {
    setSaved((await onSave().catch(() => false)) ? recovery.saved : recovery.notSaved)
  }

  function check(): void {
    const isRight = plain(typed) === plain(code)
    setState(isRight ? 'right' : 'wrong')
    if (isRight) onConfirmed()
  }

  return (
    <StepFrame title={recovery.title} lead={recovery.lead}>
      <output className={styles['code']} aria-label={recovery.code}>
        {code}
      </output>
      {state === 'right' ? (
        <div className={styles['buttons']}>
          <p role="status">{recovery.right}</p>
          <Button variant="primary" onPress={onGo} autoFocus>
            {recovery.go}
          </Button>
        </div>
      ) : (
        <div className={styles['form']}>
          <TextField
            label={recovery.typeBack}
            value={typed}
            onChange={setTyped}
            onEnter={check}
            problem={state === 'wrong' ? recovery.wrong : null}
            autoFocus
          />
          <div className={styles['buttons']}>
            <Button variant="primary" onPress={check}>
              {recovery.confirm}
            </Button>
            <Button onPress={() => window.print()}>{recovery.print}</Button>
            <Button onPress={() => void save()}>{recovery.save}</Button>
            <Button variant="plain" onPress={onGo}>
              {recovery.later}
            </Button>
          </div>
          <p role="status" className={styles['quiet']}>
            {saved}
          </p>
          <p className={styles['quiet']}>{recovery.laterHint}</p>
        </div>
      )}
    </StepFrame>
  )
}

/** As the vault reads it: capitals, spaces and dashes do not matter, look-alikes count as one. */
function plain(code: string): string {
  return code
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
