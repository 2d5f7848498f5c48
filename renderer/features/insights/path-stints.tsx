// Critical-path work that was with the person: how long, and what became of it.
import { formatDay } from '#shared/calendar/format-day'
import { pathStints, type PathStint } from '#shared/insights/path-stints'
import type { Period } from '#shared/insights/period'
import { Section } from '../../ui/section'
import { Table, type Column } from '../../ui/table'
import { copy, endings } from './copy'

const { path: words } = copy

export function PathStints({ period }: { period: Period }) {
  const stints = pathStints(period)
  const people = period.journal.person
  const ending = ({ ending: how, personId }: PathStint) => {
    const name = personId === null ? undefined : people.get(personId)?.name
    return name ? words.to(endings[how], name) : endings[how]
  }
  const columns: Column<PathStint>[] = [
    { id: 'item', header: words.columns.item, isMain: true, cell: ({ item }) => item.title },
    { id: 'from', header: words.columns.from, cell: ({ from }) => formatDay(from, 'en-GB', 'short') },
    { id: 'ending', header: words.columns.ending, cell: ending },
    { id: 'age', header: words.columns.age, align: 'end', cell: ({ age }) => age, sortBy: ({ age }) => age },
  ]
  return (
    <Section title={words.title}>
      {stints.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table label={words.title} columns={columns} rows={stints} rowId={({ item, from }) => `${item.id} ${from}`} />
      )}
    </Section>
  )
}
