// Choosing a person; where it can be one's own, "You" comes first.
import { presentPeople } from '#shared/domain/live'
import type { Owner } from '#shared/domain/path-item'
import { useJournal, useToday } from '../../journal/journal-context'
import { Select } from '../../ui/select'
import { panel } from './copy'

interface PersonSelectProps {
  label: string
  value: Owner | null
  onChange: (value: Owner | null) => void
  canBeMe?: boolean
  problem?: string | null
}

export function PersonSelect({ label, value, onChange, canBeMe = false, problem }: PersonSelectProps) {
  const person = useJournal((journal) => journal.person)
  const today = useToday()
  const people = presentPeople({ person }, today).map(({ id, name }) => ({ value: id, label: name }))
  const options = canBeMe ? [{ value: 'me', label: panel.me }, ...people] : people
  // Someone who has left stays readable where they were chosen.
  const gone = value !== null && !options.some((option) => option.value === value) ? person.get(value) : undefined
  const all = gone ? [...options, { value: gone.id, label: gone.name }] : options
  return (
    <Select
      label={label}
      none={canBeMe ? undefined : panel.nobody}
      options={all}
      value={value}
      onChange={onChange}
      problem={problem}
    />
  )
}
