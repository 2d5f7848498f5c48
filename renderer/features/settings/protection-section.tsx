// Who may open the journal: passphrase, recovery code, this computer, and a fresh key for everything.
import type { ReactNode } from 'react'
import { whatLeaks } from '#shared/copy/what-leaks'
import { Callout } from '../../ui/callout'
import { Disclosure } from '../../ui/disclosure'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { ChangePassphrase, type ChangePassphraseProps } from './change-passphrase'
import { copy } from './copy'
import { NewKey, type NewKeyProps } from './new-key'
import { RecoveryCode, type RecoveryCodeProps } from './recovery-code'
import { ThisComputer, type ThisComputerProps } from './this-computer'

/** The fields for a new passphrase; owned by whoever knows the rules. */
export interface PassphraseInput {
  fields: (isProblemShown: boolean) => ReactNode
  /** null while what is typed will not do. */
  passphrase: string | null
  clear: () => void
}

interface ProtectionSectionProps extends RecoveryCodeProps, ThisComputerProps, Pick<NewKeyProps, 'onReplaceKey'> {
  isProtected: boolean
  isSample: boolean
  folder: string | null
  changeInput: PassphraseInput
  newKeyInput: PassphraseInput
  onChangePassphrase: ChangePassphraseProps['onChange']
}

const { protection: words } = copy

export function ProtectionSection(props: ProtectionSectionProps) {
  const { isProtected, isSample, folder } = props
  return (
    <Section title={words.title}>
      {isSample ? <p>{words.sample}</p> : isProtected ? <Protected {...props} /> : <Unprotected {...props} />}
      {!isSample && (
        <Disclosure summary={whatLeaks.title}>
          {whatLeaks.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Disclosure>
      )}
      {folder && (
        <p>
          {words.folder}: <code>{folder}</code>
        </p>
      )}
    </Section>
  )
}

function Protected(props: ProtectionSectionProps) {
  return (
    <Stack>
      <ChangePassphrase input={props.changeInput} onChange={props.onChangePassphrase} />
      <RecoveryCode onConfirmCode={props.onConfirmCode} onNewCode={props.onNewCode} />
      <ThisComputer device={props.device} />
      <Disclosure summary={words.newKey.title}>
        <NewKey isFirst={false} input={props.newKeyInput} onReplaceKey={props.onReplaceKey} />
      </Disclosure>
    </Stack>
  )
}

function Unprotected({ newKeyInput, onReplaceKey }: ProtectionSectionProps) {
  return (
    <Stack>
      <Callout>{words.unprotected}</Callout>
      <NewKey isFirst input={newKeyInput} onReplaceKey={onReplaceKey} />
    </Stack>
  )
}
