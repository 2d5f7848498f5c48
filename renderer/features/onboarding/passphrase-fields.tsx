// A passphrase, typed twice.
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import type { PassphraseProblem } from './passphrase'

export interface TypedPassphrase {
  passphrase: string
  repeated: string
}

interface PassphraseFieldsProps {
  /** Another than the usual word, where a passphrase is there already. */
  label?: string
  value: TypedPassphrase
  onChange: (value: TypedPassphrase) => void
  problem: PassphraseProblem | null
  autoFocus?: boolean
}

const { protection } = copy

export function PassphraseFields({ label, value, onChange, problem, autoFocus }: PassphraseFieldsProps) {
  return (
    <>
      <TextField
        label={label ?? protection.passphrase}
        hint={protection.hint}
        type="password"
        autoComplete="new-password"
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        problem={problem === 'short' || problem === 'guessable' ? protection.problems[problem] : null}
        autoFocus={autoFocus}
      />
      <TextField
        label={protection.repeat}
        type="password"
        autoComplete="new-password"
        value={value.repeated}
        onChange={(repeated) => onChange({ ...value, repeated })}
        problem={problem === 'different' ? protection.problems.different : null}
      />
    </>
  )
}
