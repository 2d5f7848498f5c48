// Who may open the journal: a passphrase, or knowingly none.
import { useState, type FormEvent } from 'react'
import { whatLeaks } from '#shared/copy/what-leaks'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Disclosure } from '../../ui/disclosure'
import { copy } from './copy'
import { PassphraseFields } from './passphrase-fields'
import { passphraseProblem, type PassphraseProblem } from './passphrase'
import { StepFrame } from './step-frame'
import styles from './onboarding.module.css'

interface ProtectionStepProps {
  problem: keyof typeof copy.protection.failures | null
  isWorking: boolean
  onBack: () => void
  /** null declines a passphrase. */
  onCreate: (passphrase: string | null) => void
}

const { protection } = copy

export function ProtectionStep({ problem, isWorking, onBack, onCreate }: ProtectionStepProps) {
  const [typed, setTyped] = useState({ passphrase: '', repeated: '' })
  const [fault, setFault] = useState<PassphraseProblem | null>(null)
  const [isDeclining, setIsDeclining] = useState(false)

  function create(event: FormEvent): void {
    event.preventDefault()
    const found = passphraseProblem(typed.passphrase, typed.repeated)
    setFault(found)
    if (!found && !isWorking) onCreate(typed.passphrase)
  }

  return (
    <StepFrame title={protection.title} lead={protection.lead}>
      {problem && (
        <Callout tone="warning" isAlert>
          {protection.failures[problem]}
        </Callout>
      )}
      <form className={styles['form']} onSubmit={create}>
        <PassphraseFields value={typed} onChange={setTyped} problem={fault} autoFocus />
        <div className={styles['buttons']}>
          <Button type="submit" variant="primary" isDisabled={isWorking}>
            {protection.create}
          </Button>
          <Button variant="plain" onPress={() => setIsDeclining(true)} isExpanded={isDeclining}>
            {protection.decline}
          </Button>
          <Button variant="plain" onPress={onBack}>
            {copy.charter.back}
          </Button>
        </div>
        <p role="status" className={styles['quiet']}>
          {isWorking ? protection.working : ''}
        </p>
      </form>
      {isDeclining && (
        <Callout
          actions={
            <Button onPress={() => onCreate(null)} isDisabled={isWorking}>
              {protection.declineYes}
            </Button>
          }
        >
          {protection.declineSure}
        </Callout>
      )}
      <Disclosure summary={whatLeaks.title}>
        {whatLeaks.lines.map((text) => (
          <p key={text} className={styles['quiet']}>
            {text}
          </p>
        ))}
      </Disclosure>
    </StepFrame>
  )
}
