// The passphrase and the recovery code.
import { useState, type FormEvent, type ReactNode } from 'react'
import { useSetting } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { copy } from './copy'

interface ProtectionSectionProps {
  isProtected: boolean
  isSample: boolean
  folder: string | null
  /** The fields for a new passphrase, and what is wrong with them; owned by whoever knows the rules. */
  passphraseFields: (problemShown: boolean) => ReactNode
  /** null while what is typed will not do. */
  typedPassphrase: string | null
  onChangePassphrase: (passphrase: string) => Promise<boolean>
  onNewCode: () => void
}

const { protection: words } = copy

export function ProtectionSection(props: ProtectionSectionProps) {
  const { isProtected, isSample, folder } = props
  return (
    <Section title={words.title}>
      {isSample ? (
        <p>{words.sample}</p>
      ) : isProtected ? (
        <Protected {...props} />
      ) : (
        <Callout>{words.unprotected}</Callout>
      )}
      {folder && (
        <p>
          {words.folder}: <code>{folder}</code>
        </p>
      )}
    </Section>
  )
}

function Protected({ passphraseFields, typedPassphrase, onChangePassphrase, onNewCode }: ProtectionSectionProps) {
  const [state, setState] = useState<'idle' | 'asked' | 'working' | 'changed' | 'failed'>('idle')
  const isConfirmed = useSetting('recoveryCodeConfirmed')

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault()
    setState('asked')
    if (typedPassphrase === null) return
    setState('working')
    setState((await onChangePassphrase(typedPassphrase)) ? 'changed' : 'failed')
  }

  return (
    <Stack>
      <form onSubmit={(event) => void change(event)}>
        <Stack gap="small">
          {passphraseFields(state === 'asked')}
          <Row>
            <Button type="submit" isDisabled={state === 'working'}>
              {words.change}
            </Button>
            <span role="status">
              {state === 'working'
                ? words.working
                : state === 'changed'
                  ? words.changed
                  : state === 'failed'
                    ? words.failed
                    : ''}
            </span>
          </Row>
        </Stack>
      </form>
      {!isConfirmed && <Callout>{words.codeUnconfirmed}</Callout>}
      <Row>
        <Button onPress={onNewCode}>{words.newCode}</Button>
        <span>{words.newCodeHint}</span>
      </Row>
    </Stack>
  )
}
