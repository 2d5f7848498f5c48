// The small window for a line: it knows nobody and keeps nothing; the page that has the journal open takes
// the line, and keeps it as it is typed.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CapturedLine, CaptureOutcome } from '#shared/ipc/types'
import { Button } from '../../ui/button'
import { FilterBar } from '../../ui/filter-bar'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { CAPTURE_TYPES, type CaptureType } from './capture-change'
import { captureTypes, copy } from './copy'

export interface LineDraft {
  /** What is typed so far; '' where it is not wanted any more. */
  keep: (text: string) => void
  /** What was interrupted the last time, '' for nothing. */
  kept: () => Promise<string>
}

interface CaptureWindowProps {
  draft: LineDraft
  onHand: (line: CapturedLine) => Promise<CaptureOutcome>
  onDone: () => void
}

export function CaptureWindow({ draft, onHand, onDone }: CaptureWindowProps) {
  const [type, setType] = useState<CaptureType>('pathItem')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Exclude<CaptureOutcome, 'saved'> | null>(null)

  const cancel = useCallback(() => {
    draft.keep('')
    onDone()
  }, [draft, onDone])

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && cancel()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [cancel])

  const typed = useRef('')
  const write = useCallback(
    (next: string) => {
      typed.current = next
      setText(next)
      draft.keep(next)
    },
    [draft],
  )
  useEffect(() => {
    let isThere = true
    void draft.kept().then((kept) => {
      if (isThere && kept !== '') write(typed.current === '' ? kept : `${kept} ${typed.current}`)
    })
    return () => {
      isThere = false
    }
  }, [draft, write])

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
          write(next)
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
        <Button onPress={cancel}>{copy.cancel}</Button>
        <Button variant="primary" onPress={() => void hand()}>
          {copy.save}
        </Button>
      </Row>
    </Stack>
  )
}
