// A fresh key: everything is encrypted anew. Protects a journal that was begun without a passphrase, too.
import { useState, type FormEvent } from 'react'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Row, Stack } from '../../ui/stack'
import { copy } from './copy'
import type { PassphraseInput } from './protection-section'

const { newKey: words, working } = copy.protection

export type NewKeyFailure = keyof typeof words.failures

export interface NewKeyProps {
  /** The journal has no passphrase yet. */
  isFirst: boolean
  input: PassphraseInput
  /** null when everything is under the new key. */
  onReplaceKey: (passphrase: string, removeBackups: boolean) => Promise<NewKeyFailure | null>
}

export function NewKey({ isFirst, input, onReplaceKey }: NewKeyProps) {
  const [removesBackups, setRemovesBackups] = useState(true)
  const [state, setState] = useState<'idle' | 'asked' | 'working' | NewKeyFailure>('idle')

  async function replace(event: FormEvent): Promise<void> {
    event.preventDefault()
    setState('asked')
    if (input.passphrase === null) return
    setState('working')
    const failure = await onReplaceKey(input.passphrase, removesBackups)
    input.clear()
    setState(failure ?? 'idle')
  }

  return (
    <form onSubmit={(event) => void replace(event)}>
      <Stack gap="small">
        <p>{isFirst ? words.first : words.lead}</p>
        {input.fields(state === 'asked')}
        <Checkbox
          label={words.removeBackups}
          hint={words.removeBackupsHint}
          isSelected={removesBackups}
          onChange={setRemovesBackups}
        />
        <p>{words.residue}</p>
        <Row>
          <Button type="submit" isDisabled={state === 'working'}>
            {isFirst ? words.protect : words.replace}
          </Button>
          <span role="status">
            {state === 'working' ? working : state in words.failures ? words.failures[state as NewKeyFailure] : ''}
          </span>
        </Row>
      </Stack>
    </form>
  )
}
