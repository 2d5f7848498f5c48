// The recovery code: typed back once, or made anew.
import { useState } from 'react'
import { useSetting } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

const { protection: words } = copy

export interface RecoveryCodeProps {
  /** Whether what was typed opens the journal. */
  onConfirmCode: (typed: string) => Promise<boolean>
  onNewCode: () => void
}

export function RecoveryCode({ onConfirmCode, onNewCode }: RecoveryCodeProps) {
  const isConfirmed = useSetting('recoveryCodeConfirmed')
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)

  const confirm = async () => setIsWrong(!(await onConfirmCode(typed).catch(() => false)))

  return (
    <Stack gap="small">
      {!isConfirmed && (
        <Callout>
          <p>{words.codeUnconfirmed}</p>
          <TextField
            label={words.typeCode}
            value={typed}
            onChange={setTyped}
            onEnter={() => void confirm()}
            problem={isWrong ? words.codeWrong : null}
          />
          <Button onPress={() => void confirm()} isDisabled={typed === ''}>
            {words.checkCode}
          </Button>
        </Callout>
      )}
      <Row>
        <Button onPress={onNewCode}>{words.newCode}</Button>
        <span>{words.newCodeHint}</span>
      </Row>
    </Stack>
  )
}
