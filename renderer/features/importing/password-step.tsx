// A file that is locked with a password: Stepback's own export, or any other in the age format.
import { useState, type FormEvent } from 'react'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

interface PasswordStepProps {
  fileName: string
  isWrong: boolean
  isOpening: boolean
  onOpen: (password: string) => void
  onCancel: () => void
}

export function PasswordStep({ fileName, isWrong, isOpening, onOpen, onCancel }: PasswordStepProps) {
  const [password, setPassword] = useState('')
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (password !== '') onOpen(password)
  }
  return (
    <Section title={copy.password.title} hint={copy.password.hint(fileName)}>
      <form onSubmit={submit}>
        <Stack gap="small">
          <TextField
            label={copy.password.label}
            type="password"
            autoComplete="off"
            value={password}
            onChange={setPassword}
            autoFocus
          />
          {isWrong && (
            <Callout tone="warning" isAlert>
              {copy.password.wrong}
            </Callout>
          )}
          <Row>
            <Button type="submit" variant="primary" isDisabled={isOpening || password === ''}>
              {copy.password.open}
            </Button>
            <Button isDisabled={isOpening} onPress={onCancel}>
              {copy.cancel}
            </Button>
            {isOpening && <span role="status">{copy.password.opening}</span>}
          </Row>
        </Stack>
      </form>
    </Section>
  )
}
