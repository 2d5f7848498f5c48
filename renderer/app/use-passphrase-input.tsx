// The two fields of a new passphrase with onboarding's rules, for sections that only use what comes of them.
import { useState } from 'react'
import { passphraseProblem } from '../features/onboarding/passphrase'
import { PassphraseFields } from '../features/onboarding/passphrase-fields'
import type { PassphraseInput } from '../features/settings/protection-section'

const EMPTY = { passphrase: '', repeated: '' }

export function usePassphraseInput(label?: string): PassphraseInput {
  const [typed, setTyped] = useState(EMPTY)
  const problem = passphraseProblem(typed.passphrase, typed.repeated)
  return {
    fields: (isShown) => (
      <PassphraseFields label={label} value={typed} onChange={setTyped} problem={isShown ? problem : null} />
    ),
    passphrase: problem ? null : typed.passphrase,
    clear: () => setTyped(EMPTY),
  }
}
