// The ledger: seven lists one can work from.
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useJournal, useToday, useWorkCalendar } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { FilterBar } from '../../ui/filter-bar'
import { Page } from '../../ui/page'
import { AddDialog } from './add-dialog'
import { copy, filters, kinds } from './copy'
import { LedgerTable } from './ledger-table'
import { LEDGER_FILTERS, LEDGER_KINDS, ledgerRows, type LedgerFilter, type LedgerKind } from './ledger-rows'
import { RecordPanel } from './record-panel'
import styles from './ledger.module.css'

interface LedgerScreenProps {
  /** Out of the address; anything unknown shows the first list. */
  kind: string | null
  recordId: string | null
}

export function LedgerScreen({ kind: asked, recordId }: LedgerScreenProps) {
  const kind = LEDGER_KINDS.find((known) => known === asked) ?? 'pathItem'
  const [filter, setFilter] = useState<LedgerFilter>('open')
  const [isAdding, setIsAdding] = useState(false)
  const [, navigate] = useLocation()
  const journal = useJournal((whole) => whole)
  const today = useToday()
  const calendar = useWorkCalendar()
  const rows = useMemo(
    () => ledgerRows(journal, kind, filter, today, calendar),
    [journal, kind, filter, today, calendar],
  )
  const record = recordId === null ? null : (journal[kind].get(recordId) ?? null)
  const open = (id: string | null) => navigate(id === null ? `/ledger/${kind}` : `/ledger/${kind}/${id}`)
  const add = (
    <Button variant="primary" onPress={() => setIsAdding(true)}>
      {kinds[kind].add}
    </Button>
  )

  return (
    <div className={styles['split']}>
      <Page title={copy.title} width="wide" actions={add}>
        <div className={styles['filters']}>
          <FilterBar<LedgerKind>
            label={copy.title}
            options={LEDGER_KINDS.map((value) => ({ value, label: kinds[value].many }))}
            value={kind}
            onChange={(next) => navigate(`/ledger/${next}`)}
          />
          <FilterBar
            label={copy.filter}
            options={LEDGER_FILTERS.map((value) => ({ value, label: filters[value] }))}
            value={filter}
            onChange={setFilter}
          />
        </div>
        {rows.length === 0 ? (
          <EmptyState>{filter === 'open' ? kinds[kind].empty : copy.nothing}</EmptyState>
        ) : (
          <LedgerTable kind={kind} rows={rows} selectedId={recordId} onOpen={open} />
        )}
      </Page>
      {record && <RecordPanel key={record.id} record={record} onClose={() => open(null)} />}
      {isAdding && (
        <AddDialog
          kind={kind}
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
