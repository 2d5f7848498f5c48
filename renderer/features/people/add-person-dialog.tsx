// Adding a person: name, who they are, and the rhythm of their 1:1s.
import { useState } from 'react'
import type { Weekday } from '#shared/calendar/day'
import { createPerson, namesakeOf, RELATIONS, type Relation } from '#shared/domain/person'
import { useApply, useJournal, useStamp } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { copy, relations } from './copy'
import { RhythmFields } from './rhythm-fields'

export function AddPersonDialog({ onClose, onAdded }: { onClose: () => void; onAdded: (id: string) => void }) {
  const [name, setName] = useUnfinished('add/person')
  const [relation, setRelation] = useState<Relation>('report')
  const [rhythm, setRhythm] = useState<{ everyWeeks: number; weekday: Weekday } | null>(null)
  const [hasProblem, setHasProblem] = useState(false)
  /** The name that the person was told of: the second press adds it. */
  const [saidOf, setSaidOf] = useState<string | null>(null)
  const people = useJournal((journal) => journal.person)
  const apply = useApply()
  const stamp = useStamp()

  function add(): void {
    setHasProblem(name.trim() === '')
    if (name.trim() === '') return
    const namesake = namesakeOf(people.values(), name)
    if (namesake && saidOf !== namesake.name) return setSaidOf(namesake.name)
    const person = createPerson({ name, relation, rhythm }, stamp())
    apply({ label: `${copy.add}: ${person.name}`, puts: [person] })
    setName('')
    onAdded(person.id)
  }

  const isNamesakeSaid = saidOf !== null && namesakeOf(people.values(), name)?.name === saidOf

  function cancel(): void {
    setName('')
    onClose()
  }

  return (
    <Dialog
      title={copy.add}
      onClose={onClose}
      actions={
        <>
          <Button onPress={cancel}>{copy.panel.cancel}</Button>
          <Button variant="primary" onPress={add}>
            {isNamesakeSaid ? copy.addAnother : copy.panel.add}
          </Button>
        </>
      }
    >
      <TextField
        label={copy.panel.name}
        value={name}
        onChange={setName}
        onEnter={add}
        maxLength={200}
        problem={hasProblem ? copy.problems['no-name'] : null}
        autoFocus
      />
      {isNamesakeSaid && <Callout isAlert>{copy.namesake(saidOf)}</Callout>}
      <Select
        label={copy.panel.relation}
        options={RELATIONS.map((value) => ({ value, label: relations[value] }))}
        value={relation}
        onChange={(value) => value && setRelation(value)}
      />
      <RhythmFields rhythm={rhythm} onChange={setRhythm} />
    </Dialog>
  )
}
