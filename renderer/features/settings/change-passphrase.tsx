// Another passphrase: one slot of the header is rewritten, nothing else.
import { useState, type FormEvent } from 'react'
import { Button } from '../../ui/button'
import { Row, Stack } from '../../ui/stack'
import { copy } from './copy'
import type { PassphraseInput } from './protection-section'

const { protection: words } = copy
const SAID = { idle: '', asked: '', working: words.working, changed: words.changed, failed: words.failed }

interface ChangePassphraseProps {
  input: PassphraseInput
  onChange: (passphrase: string) => Promise<boolean>
}

export function ChangePassphrase({ input, onChange }: ChangePassphraseProps) {
  const [state, setState] = useState<keyof typeof SAID>('idle')

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault()
    setState('asked')
    if (input.passphrase === null) return
    setState('working')
    const isChanged = await onChange(input.passphrase)
    input.clear()
    setState(isChanged ? 'changed' : 'failed')
  }

  return (
    <form onSubmit={(event) => void change(event)}>
      <Stack gap="small">
        {input.fields(state === 'asked')}
        <Row>
          <Button type="submit" isDisabled={state === 'working'}>
            {words.change}
          </Button>
          <span role="status">{SAID[state]}</span>
        </Row>
      </Stack>
    </form>
  )
}
