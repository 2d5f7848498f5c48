// What was said to a worry stays in sight that evening, with the way back.
import type { SaidWorry } from '#shared/domain/worry'
import { isSameValue } from '#shared/domain/same-value'
import { useJournalStore } from '../../../journal/journal-context'
import type { UndoEntry } from '../../../journal/undo'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Row } from '../../../ui/stack'
import { copy } from '../copy'
import { words } from './copy'

interface AnsweredWorryProps {
  said: Exclude<SaidWorry['said'], 'shown'>
  worry: SaidWorry
  onUndo: () => void
}

export function AnsweredWorry({ said, worry, onUndo }: AnsweredWorryProps) {
  const store = useJournalStore()
  const undoable = store.getState().undoable.findLast((entry) => isAnswer(entry, worry))
  return (
    <Card>
      <Row>
        <p role="status">{words.said[said]}</p>
        {undoable && (
          <Button
            variant="plain"
            onPress={() => {
              onUndo()
              store.undo(undoable.id)
            }}
          >
            {copy.withdrawn}
          </Button>
        )}
      </Row>
    </Card>
  )
}

/** Whether this very answer came with the change: others may have been written to the same setting since. */
function isAnswer({ records }: UndoEntry, worry: SaidWorry): boolean {
  const holds = (record: UndoEntry['records'][number]['before']) =>
    record?.kind === 'setting' &&
    record.key === 'worries' &&
    (record.value as SaidWorry[]).some((one) => isSameValue(one, worry))
  return records.some(({ before, after }) => holds(after) && !holds(before))
}
