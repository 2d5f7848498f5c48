// The small window for a line: it knows nobody and keeps nothing; the page that has the journal open takes the line.
import { useEffect, useState } from 'react'
import type { CapturedLine, CaptureOutcome } from '#shared/ipc/types'
import { Button } from '../../ui/button'
import { FilterBar } from '../../ui/filter-bar'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { CAPTURE_TYPES, type CaptureType } from './capture-change'
import { captureTypes, copy } from './copy'

interface CaptureWindowProps {
  onHand: (line: CapturedLine) => Promise<CaptureOutcome>
  onDone: () => void
}

export function CaptureWindow({ onHand, onDone }: CaptureWindowProps) {
  const [type, setType] = useState<CaptureType>('pathItem')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Exclude<CaptureOutcome, 'saved'> | null>(null)

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onDone()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onDone])

  async function hand(): Promise<void> {
    const outcome = await onHand({ type, text })
    if (outcome === 'saved') onDone()
    else setProblem(outcome)
  }

  return (
    <Stack>
      <TextField
        label={copy.text}
        placeholder={copy.placeholder}
        value={text}
        onChange={(next) => {
          setText(next)
          setProblem(null)
        }}
        onEnter={() => void hand()}
        problem={problem && copy.windowProblems[problem]}
        autoFocus
      />
      <FilterBar
        label={copy.type}
        options={CAPTURE_TYPES.map((value) => ({ value, label: captureTypes[value] }))}
        value={type}
        onChange={setType}
        onEnter={() => void hand()}
      />
      <Row justify="end">
        <Button onPress={onDone}>{copy.cancel}</Button>
        <Button variant="primary" onPress={() => void hand()}>
          {copy.save}
        </Button>
      </Row>
    </Stack>
  )
}
