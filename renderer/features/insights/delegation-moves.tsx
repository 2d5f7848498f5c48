// What became of delegations, in the order it happened.
import { formatDay } from '#shared/calendar/format-day'
import { delegationMoves, type DelegationMove } from '#shared/insights/delegation-moves'
import type { Period } from '#shared/insights/period'
import { Section } from '../../ui/section'
import { Table, type Column } from '../../ui/table'
import { copy, moves } from './copy'

const { delegations: words } = copy

export function DelegationMoves({ period }: { period: Period }) {
  const all = delegationMoves(period)
  const columns: Column<DelegationMove>[] = [
    { id: 'day', header: words.columns.day, cell: ({ day }) => formatDay(day, 'en-GB', 'short') },
    { id: 'what', header: words.columns.what, isMain: true, cell: ({ delegation }) => delegation.title },
    { id: 'move', header: words.columns.move, cell: ({ type }) => moves[type] },
    { id: 'who', header: words.columns.who, cell: ({ personId }) => period.journal.person.get(personId)?.name ?? '' },
    {
      id: 'level',
      header: words.columns.level,
      align: 'end',
      cell: ({ level, levelBefore }) => (levelBefore === null ? level : `${levelBefore} → ${level}`),
    },
  ]
  return (
    <Section title={words.title}>
      {all.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          label={words.title}
          columns={columns}
          rows={all}
          rowId={({ delegation, day, type }) => `${delegation.id} ${day} ${type}`}
        />
      )}
    </Section>
  )
}
