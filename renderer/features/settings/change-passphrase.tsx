// Another passphrase, by whoever knows the one in force: one slot of the header is rewritten, nothing else.
import { useState, type FormEvent } from 'react'
import { Button } from '../../ui/button'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import type { PassphraseInput } from './protection-section'

const { protection: words } = copy
const SAID = { idle: '', asked: '', working: words.working, changed: words.changed, wrong: '', failed: words.failed }

export interface ChangePassphraseProps {
  input: PassphraseInput
  /** `current`: the passphrase in force or the recovery code, as typed. */
  onChange: (current: string, passphrase: string) => Promise<'changed' | 'wrong' | 'failed'>
}

export function ChangePassphrase({ input, onChange }: ChangePassphraseProps) {
  const [current, setCurrent] = useState('')
  const [state, setState] = useState<keyof typeof SAID>('idle')

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault()
    setState('asked')
    if (input.passphrase === null) return
    setState('working')
    const outcome = await onChange(current, input.passphrase)
    setState(outcome)
    if (outcome === 'wrong') return
    setCurrent('')
    input.clear()
  }

  return (
    <form onSubmit={(event) => void change(event)}>
      <Stack gap="small">
        <TextField
          label={words.current}
          hint={words.currentHint}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          problem={state === 'wrong' ? words.currentWrong : null}
        />
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
