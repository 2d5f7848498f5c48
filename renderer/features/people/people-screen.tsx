// Everyone the person works with.
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { useJournal, useToday } from '../../journal/journal-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { FilterBar } from '../../ui/filter-bar'
import { Page } from '../../ui/page'
import { Table, type Column } from '../../ui/table'
import { AddPersonDialog } from './add-person-dialog'
import { copy, relations } from './copy'
import { PEOPLE_FILTERS, peopleRows, type PeopleFilter, type PersonRow } from './people-rows'
import { PersonPanel } from './person-panel'
import styles from './people.module.css'

export function PeopleScreen({ personId }: { personId: string | null }) {
  const [filter, setFilter] = useState<PeopleFilter>('now')
  const [isAdding, setIsAdding] = useState(false)
  const [, navigate] = useLocation()
  const journal = useJournal((whole) => whole)
  const today = useToday()
  const rows = useMemo(() => peopleRows(journal, filter, today), [journal, filter, today])
  const person = personId === null ? null : (journal.person.get(personId) ?? null)
  const open = (id: string | null) => navigate(id === null ? '/people' : `/people/${id}`)
  const add = (
    <Button variant="primary" onPress={() => setIsAdding(true)}>
      {copy.add}
    </Button>
  )
  return (
    <div className={styles['split']}>
      <Page title={copy.title} lead={copy.lead} width="wide" actions={add}>
        <FilterBar
          label={copy.filter}
          options={PEOPLE_FILTERS.map((value) => ({ value, label: copy.filters[value] }))}
          value={filter}
          onChange={setFilter}
        />
        {rows.length === 0 ? (
          <EmptyState>{copy.empty}</EmptyState>
        ) : (
          <Table
            label={copy.title}
            columns={columnsOn(today)}
            rows={rows}
            rowId={(row) => row.person.id}
            selectedId={personId}
            onOpen={(row) => open(row.person.id)}
          />
        )}
      </Page>
      {person && <PersonPanel key={person.id} person={person} onClose={() => open(null)} />}
      {isAdding && (
        <AddPersonDialog
          onClose={() => setIsAdding(false)}
          onAdded={(id) => {
            setIsAdding(false)
            open(id)
          }}
        />
      )}
    </div>
  )
}

function columnsOn(today: Day): Column<PersonRow>[] {
  const { columns } = copy
  return [
    {
      id: 'name',
      header: columns.name,
      isMain: true,
      cell: ({ person }) => (person.role ? `${person.name}, ${person.role}` : person.name),
      sortBy: ({ person }) => person.name,
    },
    {
      id: 'relation',
      header: columns.relation,
      cell: ({ person }) => relations[person.relation],
      sortBy: ({ person }) => person.relation,
    },
    { id: 'rhythm', header: columns.rhythm, cell: ({ rhythm }) => (rhythm ? copy.rhythm(rhythm) : copy.noRhythm) },
    {
      id: 'next',
      header: columns.next,
      cell: ({ nextOneToOne: next }) => sayNext(next, today),
      sortBy: (row) => row.nextOneToOne,
    },
    { id: 'open', header: columns.open, align: 'end', cell: (row) => row.open || '', sortBy: (row) => row.open },
    {
      id: 'raise',
      header: columns.raise,
      align: 'end',
      cell: (row) => row.toRaise || '',
      sortBy: (row) => row.toRaise,
    },
  ]
}

function sayNext(next: Day | null, today: Day) {
  if (next === null) return ''
  return next === today ? <Badge tone="accent">{copy.dueToday}</Badge> : formatDay(next, 'en-GB', 'short')
}
