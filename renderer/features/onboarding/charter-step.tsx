// The charter, skippable.
import type { FormEvent } from 'react'
import { Button } from '../../ui/button'
import { CharterFields } from './charter-fields'
import { charterProblems, type CharterDraft } from './charter-draft'
import { copy } from './copy'
import { StepFrame } from './step-frame'
import styles from './onboarding.module.css'

interface CharterStepProps {
  draft: CharterDraft
  onChange: (draft: CharterDraft) => void
  onNext: () => void
  onSkip: () => void
}

export function CharterStep({ draft, onChange, onNext, onSkip }: CharterStepProps) {
  function next(event: FormEvent): void {
    event.preventDefault()
    if (charterProblems(draft).length === 0) onNext()
  }
  return (
    <StepFrame title={copy.charter.title} lead={copy.charter.lead}>
      <form className={styles['form']} onSubmit={next}>
        <CharterFields draft={draft} onChange={onChange} />
        <div className={styles['buttons']}>
          <Button type="submit" variant="primary">
            {copy.charter.next}
          </Button>
          <Button variant="plain" onPress={onSkip}>
            {copy.charter.skip}
          </Button>
        </div>
      </form>
    </StepFrame>
  )
}
