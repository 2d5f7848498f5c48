// Adding one record to a list.
import { useState } from 'react'
import { useApply, useStamp, useToday, useWorkCalendar } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { AddFields } from './add-fields'
import { kinds, panel } from './copy'
import { addProblem, addRecord, emptyDraft, type AddProblem, type Draft } from './ledger-add'
import type { LedgerKind } from './ledger-rows'

interface AddDialogProps {
  kind: LedgerKind
  onClose: () => void
  onAdded: (id: string) => void
}

export function AddDialog({ kind, onClose, onAdded }: AddDialogProps) {
  const today = useToday()
  const calendar = useWorkCalendar()
  const apply = useApply()
  const stamp = useStamp()
  const [chosen, setChosen] = useState(() => emptyDraft(kind, today, calendar.nextWorkingDay(today)))
  const [title, setTitle] = useUnfinished(`add/${kind}/title`)
  const [thenText, setThenText] = useUnfinished(`add/${kind}/then`)
  const [prediction, setPrediction] = useUnfinished(`add/${kind}/prediction`)
  const draft = { ...chosen, title, thenText, prediction }
  const [problem, setProblem] = useState<AddProblem | null>(null)

  function change({ title: titled, thenText: then, prediction: predicted, ...choices }: Partial<Draft>): void {
    if (titled !== undefined) setTitle(titled)
    if (then !== undefined) setThenText(then)
    if (predicted !== undefined) setPrediction(predicted)
    setChosen({ ...chosen, ...choices })
  }

  function forget(): void {
    for (const clear of [setTitle, setThenText, setPrediction]) clear('')
  }

  /** Whoever says so does not want it; a dialog that was merely closed keeps it. */
  function cancel(): void {
    forget()
    onClose()
  }

  function add(): void {
    const found = addProblem(kind, draft)
    setProblem(found)
    if (found) return
    const record = addRecord(kind, draft, stamp())
    apply({ label: kinds[kind].add, puts: [record] })
    forget()
    onAdded(record.id)
  }

  return (
    <Dialog
      title={kinds[kind].add}
      onClose={onClose}
      actions={
        <>
          <Button onPress={cancel}>{panel.cancel}</Button>
          <Button variant="primary" onPress={add}>
            {panel.add}
          </Button>
        </>
      }
    >
      <AddFields kind={kind} draft={draft} problem={problem} onChange={change} onEnter={add} />
    </Dialog>
  )
}
