// "Not true": what was misread, and which records.
import { useState } from 'react'
import { MISREADINGS, type Misreading, type SuggestionRecord } from '#shared/domain/suggestion-record'
import { useJournal } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { nameOf } from '../../journal/use-assessment'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { RadioRow } from '../../ui/radio-row'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy, misreadings } from './copy'
import { evidenceName } from './evidence-name'

interface NotTrueFormProps {
  record: SuggestionRecord
  onClose: () => void
  onAnswer: (event: { type: 'not-true'; misread: Misreading; text: string; recordIds: string[] }) => void
}

export function NotTrueForm({ record, onClose, onAnswer }: NotTrueFormProps) {
  const journal = useJournal((whole) => whole)
  const [misread, setMisread] = useState<Misreading>('one-off')
  const [recordIds, setRecordIds] = useState<string[]>([])
  const [text, setText] = useUnfinished(`not-true/${record.id}`)
  function answer(): void {
    setText('')
    onAnswer({ type: 'not-true', misread, text, recordIds })
  }

  return (
    <Stack gap="small">
      <RadioRow
        label={copy.misreadTitle}
        isInline
        options={MISREADINGS.map((value) => ({ value, label: misreadings[value] }))}
        value={misread}
        onChange={setMisread}
      />
      <fieldset>
        <legend>{copy.misreadRecords}</legend>
        {record.evidenceIds.map((id) => (
          <Checkbox
            key={id}
            label={evidenceName(journal, id, nameOf)}
            isSelected={recordIds.includes(id)}
            onChange={(isOn) => setRecordIds(isOn ? [...recordIds, id] : recordIds.filter((other) => other !== id))}
          />
        ))}
      </fieldset>
      <TextField label={copy.misreadText} value={text} onChange={setText} />
      <Row>
        <Button variant="primary" onPress={answer}>
          {copy.confirm}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {copy.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
