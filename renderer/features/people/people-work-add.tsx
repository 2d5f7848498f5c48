// Something due with a person that no rhythm knows of: a single 1:1, feedback time, a hiring step, time with a partner.
import { useState } from 'react'
import { createPeopleWork, PEOPLE_WORK_TYPES, type PeopleWorkType } from '#shared/domain/people-work'
import type { Person } from '#shared/domain/person'
import { useApply, useStamp, useToday } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Disclosure } from '../../ui/disclosure'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

export function PeopleWorkAdd({ person }: { person: Person }) {
  const today = useToday()
  const apply = useApply()
  const stamp = useStamp()
  const [type, setType] = useState<PeopleWorkType>(TYPE_FOR[person.relation] ?? 'one-to-one')
  const [dueDay, setDueDay] = useState(today)
  const [title, setTitle] = useUnfinished(`due/${person.id}`)

  function add(): void {
    const isWaiting = type === 'hiring' && person.relation === 'candidate'
    const work = createPeopleWork(
      { type, personId: person.id, dueDay, title, candidateWaitingSince: isWaiting ? today : null },
      stamp(),
    )
    apply({ label: copy.panel.addDue, puts: [work] })
    setTitle('')
  }

  return (
    <Disclosure summary={copy.panel.addDue}>
      <Select
        label={copy.panel.type}
        options={PEOPLE_WORK_TYPES.map((value) => ({ value, label: copy.peopleWorkTypes[value] }))}
        value={type}
        onChange={(value) => value && setType(value)}
      />
      <DateField label={copy.panel.dueOn} value={dueDay} onChange={(day) => day && setDueDay(day)} isNarrow />
      <TextField label={copy.panel.what} value={title} onChange={setTitle} onEnter={add} maxLength={200} />
      <Button onPress={add}>{copy.panel.add}</Button>
    </Disclosure>
  )
}

const TYPE_FOR: Partial<Record<Person['relation'], PeopleWorkType>> = { partner: 'partner', candidate: 'hiring' }
