// One line, from anywhere, into the right list.
import { useMemo, useState } from 'react'
import { presentPeople } from '#shared/domain/live'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
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

const EMPTY: Captured = { type: 'pathItem', text: '', personId: null }

export function QuickCapture({ onClose, onSaved }: QuickCaptureProps) {
  const [captured, setCaptured] = useState(EMPTY)
  const [problem, setProblem] = useState<CaptureProblem | null>(null)
  const person = useJournal((journal) => journal.person)
  const today = useToday()
  const apply = useApply()
  const stamp = useStamp()
  const people = useMemo(() => presentPeople({ person }, today), [person, today])
  const needsPerson = captureProblem({ ...captured, text: captured.text || '-' }, people) === 'no-person'
  const set = (change: Partial<Captured>) => {
    setCaptured({ ...captured, ...change })
    setProblem(null)
  }

  function save(): void {
    const found = captureProblem(captured, people)
    setProblem(found)
    if (found) return
    apply(captureChange(captured, people, today, stamp()))
    onSaved(copy.saved(captureTypes[captured.type]))
    onClose()
  }

  return (
    <Dialog
      title={copy.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{copy.cancel}</Button>
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
        onChange={(text) => set({ text })}
        onEnter={save}
        problem={problem && copy.problems[problem]}
        autoFocus
      />
      <FilterBar
        label={copy.type}
        options={CAPTURE_TYPES.map((value) => ({ value, label: captureTypes[value] }))}
        value={captured.type}
        onChange={(type) => set({ type })}
      />
      {(needsPerson || captured.personId !== null) && (
        <Select
          label={copy.person}
          hint={people.length === 0 ? copy.nobodyYet : undefined}
          none={copy.choosePerson}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={personOf(captured, people)?.id ?? null}
          onChange={(personId) => set({ personId })}
        />
      )}
    </Dialog>
  )
}
