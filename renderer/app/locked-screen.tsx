// The locked journal: a passphrase, or the recovery code.
import { useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { TextField } from '../ui/text-field'
import { copy } from './copy'
import { GateFrame } from './gate-frame'
import { openSample } from './open-vault'
import type { SessionStore, UnlockProblem } from './session-store'
import styles from './app.module.css'

interface LockedScreenProps {
  session: SessionStore
  reminder: ReactNode
  problem: UnlockProblem | null
  isWorking: boolean
  rebuilt: number | null
  opensHere: boolean
  isHolding: boolean
}

export function LockedScreen({
  session,
  reminder,
  problem,
  isWorking,
  rebuilt,
  opensHere,
  isHolding,
}: LockedScreenProps) {
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')

  function unlock(event: FormEvent): void {
    event.preventDefault()
    if (typed === '' || isWorking) return
    void session.unlock(byCode ? { kind: 'recovery-code', code: typed } : { kind: 'passphrase', passphrase: typed })
  }

  function switchWay(): void {
    setByCode(!byCode)
    setTyped('')
  }

  return (
    <GateFrame title={copy.locked.title}>
      {reminder}
      {isHolding && <Callout tone="warning">{copy.locked.holding}</Callout>}
      <form className={styles['form']} onSubmit={unlock}>
        <TextField
          key={String(byCode)}
          label={byCode ? copy.locked.code : copy.locked.passphrase}
          type={byCode ? 'text' : 'password'}
          autoComplete={byCode ? 'off' : 'current-password'}
          value={typed}
          onChange={setTyped}
          problem={problem && !isWorking ? copy.locked.problems[problem] : null}
          autoFocus
        />
        <div className={styles['buttons']}>
          <Button type="submit" variant="primary" isDisabled={isWorking || typed === ''}>
            {copy.locked.unlock}
          </Button>
          <Button variant="plain" onPress={switchWay}>
            {byCode ? copy.locked.usePassphrase : copy.locked.useCode}
          </Button>
        </div>
        {opensHere && (
          <div className={styles['buttons']}>
            <Button isDisabled={isWorking} onPress={() => void session.unlock({ kind: 'this-computer' })}>
              {copy.locked.openHere}
            </Button>
          </div>
        )}
        <p role="status" className={styles['quiet']}>
          {isWorking ? (rebuilt === null ? copy.locked.working : copy.rebuilding(rebuilt)) : ''}
        </p>
      </form>
      <Button variant="plain" onPress={openSample}>
        {copy.locked.sample}
      </Button>
    </GateFrame>
  )
}
