// One record: its next steps, its details, its history.
import { useState } from 'react'
import { formatDay } from '#shared/calendar/format-day'
import { moveToTrash, restoreFromTrash } from '#shared/domain/stamp'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
import { useTraces } from '../../journal/use-traces'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Section } from '../../ui/section'
import { SidePanel } from '../../ui/side-panel'
import { Traces } from '../../ui/traces'
import { actions, copy, panel } from './copy'
import { historyOf } from './history'
import type { LedgerRecord } from './ledger-rows'
import { actionsFor } from './record-actions'
import { RecordFields } from './record-fields'
import { titleOf } from './record-title'
import styles from './ledger.module.css'

interface RecordPanelProps {
  record: LedgerRecord
  onClose: () => void
}

export function RecordPanel({ record, onClose }: RecordPanelProps) {
  const isTrashed = record.deletedAt !== null
  const traces = useTraces(record.id)
  return (
    <SidePanel title={titleOf(record)} onClose={onClose} closeLabel={panel.close}>
      {isTrashed ? <TrashedSteps record={record} onClose={onClose} /> : <Steps record={record} onClose={onClose} />}
      {!isTrashed && (
        <Section level={3} title={panel.fields}>
          <RecordFields record={record} />
          <Traces {...traces} />
        </Section>
      )}
      <History record={record} />
    </SidePanel>
  )
}

function Steps({ record, onClose }: RecordPanelProps) {
  const today = useToday()
  const apply = useApply()
  const stamp = useStamp()

  function trash(): void {
    apply({ label: titleOf(record), puts: [moveToTrash(record, stamp())] })
    onClose()
  }

  return (
    <div className={styles['steps']}>
      {actionsFor(record, today).map((action) => (
        <Button
          key={action.id}
          size="small"
          onPress={() => apply({ label: `${actions[action.id]}: ${titleOf(record)}`, puts: [action.apply(stamp())] })}
        >
          {actions[action.id]}
        </Button>
      ))}
      <Button size="small" variant="plain" onPress={trash}>
        {panel.trash}
      </Button>
    </div>
  )
}

function TrashedSteps({ record, onClose }: RecordPanelProps) {
  const apply = useApply()
  const [isSure, setIsSure] = useState(false)

  function erase(): void {
    apply({ label: panel.erase, puts: [], erases: [record.id] })
    onClose()
  }

  return (
    <div className={styles['steps']}>
      <Button size="small" onPress={() => apply({ label: panel.restore, puts: [restoreFromTrash(record)] })}>
        {panel.restore}
      </Button>
      <Button size="small" variant="danger" onPress={() => setIsSure(true)}>
        {panel.erase}
      </Button>
      {isSure && (
        <Dialog
          title={panel.eraseSure}
          isQuestion
          onClose={() => setIsSure(false)}
          actions={
            <>
              <Button onPress={() => setIsSure(false)}>{panel.cancel}</Button>
              <Button variant="danger" onPress={erase}>
                {panel.erase}
              </Button>
            </>
          }
        />
      )}
    </div>
  )
}

function History({ record }: { record: LedgerRecord }) {
  const people = useJournal((journal) => journal.person)
  const lines = historyOf(record, (id) => people.get(id)?.name ?? copy.someone)
  return (
    <Section level={3} title={panel.history}>
      {lines.length === 0 ? (
        <p>{panel.noHistory}</p>
      ) : (
        <dl className={styles['history']} data-private>
          {lines.map((line) => (
            <div key={line.id} style={{ display: 'contents' }}>
              <dt>{formatDay(line.day, 'en-GB', 'short')}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
