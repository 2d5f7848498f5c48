// The dry run: what would come over, and the one button that does it.
import { useState } from 'react'
import { resultsByFile, type FileResult } from '#shared/importing/file-results'
import { countPlan, updatableOf, type ImportCounts, type ImportPlan } from '#shared/importing/plan'
import type { ImportChoices } from '#shared/importing/to-records'
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
import { OwnFindings } from './own-findings'
import type { ImportFlow } from './use-import'

const ROWS = ['found', 'added', 'changed', 'alreadyHere', 'notUnderstood'] as const satisfies (keyof ImportCounts)[]
const SAMPLES = 5
const FILES_SHOWN = 50

type CountRow = { id: keyof ImportCounts; count: number }
const COUNT_COLUMNS: readonly Column<CountRow>[] = [
  { id: 'what', header: copy.found.what, isMain: true, cell: ({ id }) => copy.found.rows[id] },
  { id: 'count', header: copy.found.count, align: 'end', cell: ({ count }) => count },
]

const FILE_COLUMNS: readonly Column<FileResult>[] = [
  { id: 'file', header: copy.found.file, isMain: true, cell: ({ path }) => path },
  { id: 'found', header: copy.found.fileFound, align: 'end', cell: ({ found }) => found },
  { id: 'not', header: copy.found.fileNot, align: 'end', cell: ({ notUnderstood }) => notUnderstood },
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
        {flow.picked.length > 1 && <Files plan={plan} picked={flow.picked} />}
        <OwnFindings own={plan.own} />
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

/** What came of each file, the first of very many. */
function Files({ plan, picked }: { plan: ImportPlan; picked: readonly string[] }) {
  const rows = resultsByFile(plan.reading, picked)
  const rest = rows.length - FILES_SHOWN
  return (
    <>
      <Table
        label={copy.found.files}
        columns={FILE_COLUMNS}
        rows={rows.slice(0, FILES_SHOWN)}
        rowId={({ path }) => path}
      />
      {rest > 0 && <p>{copy.troubles.more(rest)}</p>}
    </>
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
  const [updateChanged, setUpdateChanged] = useState(false)
  const [takeDiffering, setTakeDiffering] = useState(false)
  const { fresh, own } = plan
  const updatable = updatableOf(plan).length
  const label = actionOf(plan, { updateChanged, takeDiffering })
  const isSaving = flow.stage.at === 'saving'
  return (
    <Stack>
      {updatable > 0 && (
        <Checkbox
          label={copy.confirm.update(updatable)}
          hint={copy.confirm.updateHint}
          isSelected={updateChanged}
          onChange={setUpdateChanged}
        />
      )}
      {own.changed.length > 0 && (
        <Checkbox
          label={copy.confirm.take(own.changed.length)}
          hint={copy.confirm.takeHint}
          isSelected={takeDiffering}
          onChange={setTakeDiffering}
        />
      )}
      {fresh.length + updatable > 0 && <p>{copy.confirm.marked}</p>}
      {own.fresh.length > 0 && <p>{copy.confirm.exact}</p>}
      {isNothingNew(plan) && <p>{copy.confirm.nothing}</p>}
      {flow.hasNoBackup && (
        <Callout tone="warning" isAlert>
          {copy.confirm.noBackup}
        </Callout>
      )}
      <Row>
        {label !== null && (
          <Button
            variant="primary"
            isDisabled={isSaving}
            onPress={() => void flow.confirm({ updateChanged, takeDiffering })}
          >
            {label}
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

/** Nothing of it could be written, and no question is open. */
const isNothingNew = (plan: ImportPlan): boolean =>
  plan.fresh.length + updatableOf(plan).length + plan.own.fresh.length + plan.own.changed.length === 0 &&
  plan.reading.question === null

/** What the one button says; null where there is nothing to do. */
function actionOf(plan: ImportPlan, { updateChanged, takeDiffering }: ImportChoices): string | null {
  const { fresh, own } = plan
  const updated = updateChanged ? updatableOf(plan).length : 0
  const taken = takeDiffering ? own.changed.length : 0
  if (fresh.length > 0) return copy.confirm.go(fresh.length)
  if (own.fresh.length > 0) return copy.confirm.goRecords(own.fresh.length)
  if (updated > 0) return copy.confirm.goChanged(updated)
  return taken > 0 ? copy.confirm.goTake(taken) : null
}
