// "Put it on a 1:1": whom to raise it with, and in which words; it is shown on the day of the next one.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { presentPeople } from '#shared/domain/live'
import { addToRaise, type Person } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'
import { useJournal, useStamp } from '../../../journal/journal-context'
import { useUnfinished } from '../../../journal/use-unfinished'
import { Button } from '../../../ui/button'
import { Select } from '../../../ui/select'
import { Row, Stack } from '../../../ui/stack'
import { TextField } from '../../../ui/text-field'
import { copy } from '../copy'
import { words } from './copy'

interface WorryForOneToOneProps {
  about: string
  /** Under which what is typed is kept. */
  place: string
  subject: Subject | null
  day: Day
  onClose: () => void
  onPut: (person: Person) => void
}

export function WorryForOneToOne({ about, place, subject, day, onClose, onPut }: WorryForOneToOneProps) {
  const person = useJournal((journal) => journal.person)
  const present = presentPeople({ person }, day)
  const [personId, setPersonId] = useState(subject?.kind === 'person' ? subject.id : null)
  const [text, setText] = useUnfinished(`${place}/to-raise`, about)
  const stamp = useStamp()
  const chosen = present.find(({ id }) => id === personId)

  function put(): void {
    if (!chosen || text.trim() === '') return
    setText(about)
    onPut(addToRaise(chosen, text, stamp(day)))
  }

  return (
    <Stack gap="small">
      <Select
        label={words.withWhom}
        options={present.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={setPersonId}
        autoFocus
      />
      <TextField label={words.toRaise} value={text} onChange={setText} onEnter={put} maxLength={500} />
      <Row>
        <Button variant="primary" isDisabled={!chosen || text.trim() === ''} onPress={put}>
          {words.keepLine}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {copy.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
