// What opened the journal when a backup was made.
import { useState, type FormEvent } from 'react'
import type { UnlockKey } from '../../vault/unlock-key'
import { Button } from '../../ui/button'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

const { look: words } = copy

interface OtherKeyFormProps {
  isWrong: boolean
  isWorking: boolean
  onKey: (key: UnlockKey) => void
}

export function OtherKeyForm({ isWrong, isWorking, onKey }: OtherKeyFormProps) {
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')

  function open(event: FormEvent): void {
    event.preventDefault()
    if (typed !== '' && !isWorking)
      onKey(byCode ? { kind: 'recovery-code', code: typed } : { kind: 'passphrase', passphrase: typed })
  }

  return (
    <form onSubmit={open}>
      <Stack gap="small">
        <p>{words.needsKey}</p>
        <TextField
          key={String(byCode)}
          label={byCode ? words.code : words.passphrase}
          type={byCode ? 'text' : 'password'}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          problem={isWrong && !isWorking ? words.wrongKey : null}
          autoFocus
        />
        <Row>
          <Button type="submit" variant="primary" isDisabled={typed === '' || isWorking}>
            {words.open}
          </Button>
          <Button
            variant="plain"
            onPress={() => {
              setByCode(!byCode)
              setTyped('')
            }}
          >
            {byCode ? words.usePassphrase : words.useCode}
          </Button>
        </Row>
        <p role="status">{isWorking ? words.working : ''}</p>
      </Stack>
    </form>
  )
}
