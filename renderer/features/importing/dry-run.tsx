// The dry run: what would come over, and the one button that does it.
import { useState } from 'react'
import { countPlan, type ImportCounts, type ImportPlan } from '#shared/importing/plan'
import { noteText } from '#shared/importing/note-text'
import { excerpt } from '#shared/importing/text'
import type { ImportedNote } from '#shared/importing/types'
import { formatNames, zoneWords } from '#shared/importing/words'
import { useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Checkbox } from '../../ui/checkbox'
import { DataList } from '../../ui/data-list'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { Table, type Column } from '../../ui/table'
import { copy } from './copy'
import type { ImportFlow } from './use-import'

const ROWS = ['found', 'added', 'changed', 'alreadyHere', 'notUnderstood'] as const satisfies (keyof ImportCounts)[]
const SAMPLES = 5

type CountRow = { id: keyof ImportCounts; count: number }
const COUNT_COLUMNS: readonly Column<CountRow>[] = [
  { id: 'what', header: copy.found.what, isMain: true, cell: ({ id }) => copy.found.rows[id] },
  { id: 'count', header: copy.found.count, align: 'end', cell: ({ count }) => count },
]

const SAMPLE_COLUMNS: readonly Column<ImportedNote>[] = [
  { id: 'day', header: copy.found.day, cell: ({ day }) => day },
  { id: 'text', header: copy.found.text, isMain: true, cell: (note) => excerpt(noteText(note), 120) },
]

export function DryRun({ plan, flow }: { plan: ImportPlan; flow: ImportFlow }) {
  const counts = countPlan(plan)
  const rows = ROWS.map((id) => ({ id, count: counts[id] }))
  return (
    <Section title={copy.found.title}>
      <Stack>
        {counts.found === 0 && plan.reading.question === null && <p>{copy.found.none}</p>}
        <Table label={copy.found.table} columns={COUNT_COLUMNS} rows={rows} rowId={({ id }) => id} />
        <Facts plan={plan} />
        {plan.fresh.length > 0 && (
          <Table
            label={copy.found.samples}
            columns={SAMPLE_COLUMNS}
            rows={plan.fresh.slice(0, SAMPLES)}
            rowId={({ source }) => `${source.app} ${source.id}`}
          />
        )}
        <Confirm plan={plan} flow={flow} />
      </Stack>
    </Section>
  )
}

function Facts({ plan }: { plan: ImportPlan }) {
  const own = useStamp()().zone
  const { reading, days, zones } = plan
  const formats = [...new Set(reading.detected.map(({ format }) => formatNames[format]))]
  const zoneLines = [
    ...zones.map(({ zone, count }) => (zone === null ? copy.found.noZone(count) : copy.found.zone(zone, count))),
    ...reading.zoneNotes.map((note) => zoneWords(note, own)),
  ]
  const items = [
    [copy.found.formats, formats.join(', ')],
    [copy.found.days, days === null ? '' : copy.found.span(days)],
    [copy.found.zones, zoneLines.map((line) => <div key={line}>{line}</div>)],
  ] as const
  return <DataList items={items.filter(([, value]) => value.length > 0)} />
}

function Confirm({ plan, flow }: { plan: ImportPlan; flow: ImportFlow }) {
  const [updates, setUpdates] = useState(false)
  const updatable = plan.changed.filter(({ isEditedHere }) => !isEditedHere).length
  const count = plan.fresh.length
  const hasWork = count > 0 || (updates && updatable > 0)
  const isSaving = flow.stage.at === 'saving'
  return (
    <Stack>
      {updatable > 0 && (
        <Checkbox
          label={copy.confirm.update(updatable)}
          hint={copy.confirm.updateHint}
          isSelected={updates}
          onChange={setUpdates}
        />
      )}
      {count > 0 || updatable > 0 ? (
        <p>{copy.confirm.marked}</p>
      ) : (
        plan.reading.question === null && <p>{copy.confirm.nothing}</p>
      )}
      {flow.hasNoBackup && (
        <Callout tone="warning" isAlert>
          {copy.confirm.noBackup}
        </Callout>
      )}
      <Row>
        {hasWork && (
          <Button variant="primary" isDisabled={isSaving} onPress={() => void flow.confirm(updates)}>
            {count > 0 ? copy.confirm.go(count) : copy.confirm.goChanged(updatable)}
          </Button>
        )}
        <Button isDisabled={isSaving} onPress={flow.cancel}>
          {copy.confirm.other}
        </Button>
        {isSaving && <span role="status">{copy.confirm.working}</span>}
      </Row>
    </Stack>
  )
}
