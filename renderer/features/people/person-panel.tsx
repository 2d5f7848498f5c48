// One person: who they are, what to raise, what is due, and everything that names them.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '#shared/calendar/format-day'
import { EXPERIENCES, RELATIONS, renamePerson, rhythmOn, setRhythm, type Person } from '#shared/domain/person'
import { moveToTrash, restoreFromTrash } from '#shared/domain/stamp'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
import { useTraces } from '../../journal/use-traces'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { Section } from '../../ui/section'
import { Select } from '../../ui/select'
import { SidePanel } from '../../ui/side-panel'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { Traces } from '../../ui/traces'
import { AwayList } from './away-list'
import { copy, experiences, relations } from './copy'
import { PeopleWorkAdd } from './people-work-add'
import { linkedTo } from './people-rows'
import { RhythmFields } from './rhythm-fields'
import { ToRaiseList } from './to-raise-list'
import styles from './people.module.css'

export function PersonPanel({ person, onClose }: { person: Person; onClose: () => void }) {
  const apply = useApply()
  const stamp = useStamp()
  const [, go] = useLocation()
  const traces = useTraces(person.id)
  const put = (next: Person) => apply({ label: person.name, puts: [next] })

  if (person.deletedAt !== null) {
    return (
      <SidePanel title={person.name} onClose={onClose} closeLabel={copy.panel.close}>
        <Button onPress={() => put(restoreFromTrash(person))}>{copy.panel.restore}</Button>
        <Button variant="plain" onPress={() => go(`/people/${person.id}/delete`)}>
          {copy.panel.erase}
        </Button>
      </SidePanel>
    )
  }
  return (
    <SidePanel title={person.name} onClose={onClose} closeLabel={copy.panel.close}>
      <ToRaiseList person={person} />
      <PeopleWorkAdd person={person} />
      <PersonFields key={person.id} person={person} />
      <Traces {...traces} />
      <AwayList person={person} />
      <Linked personId={person.id} />
      <Button
        variant="plain"
        onPress={() => {
          put(moveToTrash(person, stamp()))
          onClose()
        }}
      >
        {copy.panel.trash}
      </Button>
      <Button variant="plain" onPress={() => go(`/people/${person.id}/delete`)}>
        {copy.panel.erase}
      </Button>
    </SidePanel>
  )
}

function PersonFields({ person }: { person: Person }) {
  const apply = useApply()
  const today = useToday()
  const set = (change: Partial<Person>) => apply({ label: person.name, puts: [{ ...person, ...change }] })
  const write = (change: Partial<Person>) =>
    apply({ label: person.name, puts: [{ ...person, ...change }] }, { draft: true })
  const [nameBefore, setNameBefore] = useState(person.name)
  const { panel } = copy
  return (
    <Stack gap="small">
      <TextField
        label={panel.name}
        value={person.name}
        maxLength={200}
        onChange={(name) => name.trim() !== '' && write(renamePerson(person, name, nameBefore))}
        onBlur={() => setNameBefore(person.name)}
      />
      <Select
        label={panel.relation}
        options={RELATIONS.map((value) => ({ value, label: relations[value] }))}
        value={person.relation}
        onChange={(relation) => relation && set({ relation })}
      />
      <TextField label={panel.role} value={person.role} maxLength={200} onChange={(role) => write({ role })} />
      <Select
        label={panel.experience}
        none={panel.unknown}
        options={EXPERIENCES.map((value) => ({ value, label: experiences[value] }))}
        value={person.experience}
        onChange={(experience) => set({ experience })}
      />
      <RhythmFields
        rhythm={rhythmOn(person, today)?.rhythm ?? null}
        onChange={(rhythm) => set(setRhythm(person, today, rhythm))}
      />
      <TextArea label={panel.notes} voice="written" value={person.notes} onChange={(notes) => write({ notes })} />
      <Checkbox label={panel.forCoach} isSelected={person.forCoach} onChange={(forCoach) => set({ forCoach })} />
      <DateField label={panel.left} value={person.until} onChange={(until) => set({ until })} isNarrow />
    </Stack>
  )
}

function Linked({ personId }: { personId: string }) {
  const journal = useJournal((whole) => whole)
  const today = useToday()
  const lines = linkedTo(journal, personId, today).filter((line) => line.text.trim() !== '')
  return (
    <Section level={3} title={copy.panel.linked}>
      {lines.length === 0 ? (
        <p className={styles['quiet']}>{copy.panel.nothingLinked}</p>
      ) : (
        <div className={styles['linked']} data-private>
          {lines.map((line) => (
            <div key={line.id} style={{ display: 'contents' }}>
              <span className={styles['quiet']}>{formatDay(line.day, 'en-GB', 'short')}</span>
              <span className={styles['quiet']}>{copy.linkedKinds[line.kind]}</span>
              <span>{line.text.length > 140 ? `${line.text.slice(0, 139)}…` : line.text}</span>
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}
