// Adding one record to a list.
import { useState } from 'react'
import { useApply, useStamp, useToday, useWorkCalendar } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { AddFields } from './add-fields'
import { kinds, panel } from './copy'
import { addProblem, addRecord, emptyDraft, type AddProblem } from './ledger-add'
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
  const [draft, setDraft] = useState(() => emptyDraft(kind, today, calendar.nextWorkingDay(today)))
  const [problem, setProblem] = useState<AddProblem | null>(null)

  function add(): void {
    const found = addProblem(kind, draft)
    setProblem(found)
    if (found) return
    const record = addRecord(kind, draft, stamp())
    apply({ label: kinds[kind].add, puts: [record] })
    onAdded(record.id)
  }

  return (
    <Dialog
      title={kinds[kind].add}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{panel.cancel}</Button>
          <Button variant="primary" onPress={add}>
            {panel.add}
          </Button>
        </>
      }
    >
      <AddFields
        kind={kind}
        draft={draft}
        problem={problem}
        onChange={(change) => setDraft({ ...draft, ...change })}
        onEnter={add}
      />
    </Dialog>
  )
}
