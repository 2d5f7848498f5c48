// One line, from anywhere, into the right list.
import { useMemo, useState } from 'react'
import { presentPeople } from '#shared/domain/live'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FilterBar } from '../../ui/filter-bar'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import {
  CAPTURE_TYPES,
  captureChange,
  captureProblem,
  personOf,
  type Captured,
  type CaptureProblem,
} from './capture-change'
import { captureTypes, copy } from './copy'

interface QuickCaptureProps {
  onClose: () => void
  onSaved: (message: string) => void
}

const EMPTY: Omit<Captured, 'text'> = { type: 'pathItem', personId: null }

export function QuickCapture({ onClose, onSaved }: QuickCaptureProps) {
  const [text, setText] = useUnfinished('capture')
  const [chosen, setChosen] = useState(EMPTY)
  const [problem, setProblem] = useState<CaptureProblem | null>(null)
  const person = useJournal((journal) => journal.person)
  const today = useToday()
  const apply = useApply()
  const stamp = useStamp()
  const people = useMemo(() => presentPeople({ person }, today), [person, today])
  const captured: Captured = { ...chosen, text }
  const needsPerson = captureProblem({ ...captured, text: captured.text || '-' }, people) === 'no-person'
  const choose = (change: Partial<typeof chosen>) => {
    setChosen({ ...chosen, ...change })
    setProblem(null)
  }

  function save(): void {
    const found = captureProblem(captured, people)
    setProblem(found)
    if (found) return
    apply(captureChange(captured, people, today, stamp()))
    setText('')
    onSaved(copy.saved(captureTypes[captured.type]))
    onClose()
  }

  /** Whoever says so does not want the line; a window that was merely closed keeps it. */
  function cancel(): void {
    setText('')
    onClose()
  }

  return (
    <Dialog
      title={copy.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={cancel}>{copy.cancel}</Button>
          <Button variant="primary" onPress={save}>
            {copy.save}
          </Button>
        </>
      }
    >
      <TextField
        label={copy.text}
        placeholder={copy.placeholder}
        value={captured.text}
        onChange={(next) => {
          setText(next)
          setProblem(null)
        }}
        onEnter={save}
        problem={problem && copy.problems[problem]}
        autoFocus
      />
      <FilterBar
        label={copy.type}
        options={CAPTURE_TYPES.map((value) => ({ value, label: captureTypes[value] }))}
        value={captured.type}
        onChange={(type) => choose({ type })}
        onEnter={save}
      />
      {(needsPerson || captured.personId !== null) && (
        <Select
          label={copy.person}
          hint={people.length === 0 ? copy.nobodyYet : undefined}
          none={copy.choosePerson}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={personOf(captured, people)?.id ?? null}
          onChange={(personId) => choose({ personId })}
          onEnter={save}
        />
      )}
    </Dialog>
  )
}
