// The details of a record, edited in place and saved as they change.
import { useApply } from '../../journal/journal-context'
import { Checkbox } from '../../ui/checkbox'
import { Stack } from '../../ui/stack'
import { panel } from './copy'
import { DecisionFields } from './decision-fields'
import { DelegationFields } from './delegation-fields'
import { ExceptionFields } from './exception-fields'
import { FeedbackFields } from './feedback-fields'
import type { LedgerRecord } from './ledger-rows'
import { ObstacleFields } from './obstacle-fields'
import { PathItemFields } from './path-item-fields'
import { PlanFields } from './plan-fields'
import { titleOf } from './record-title'

export function RecordFields({ record }: { record: LedgerRecord }) {
  const apply = useApply()
  const save = (next: LedgerRecord, draft: boolean) => apply({ label: titleOf(record), puts: [next] }, { draft })
  return (
    <Stack gap="small">
      <KindFields
        record={record}
        write={(change) => save({ ...record, ...change } as LedgerRecord, true)}
        put={(next) => save(next, false)}
      />
      <Checkbox
        label={panel.forCoach}
        isSelected={record.forCoach}
        onChange={(forCoach) => save({ ...record, forCoach }, false)}
      />
    </Stack>
  )
}

function KindFields({
  record,
  ...edit
}: {
  record: LedgerRecord
  write: (change: object) => void
  put: (record: LedgerRecord) => void
}) {
  switch (record.kind) {
    case 'pathItem':
      return <PathItemFields record={record} {...edit} />
    case 'delegation':
      return <DelegationFields record={record} {...edit} />
    case 'decision':
      return <DecisionFields record={record} {...edit} />
    case 'feedbackOwed':
      return <FeedbackFields record={record} {...edit} />
    case 'obstacle':
      return <ObstacleFields record={record} {...edit} />
    case 'plan':
      return <PlanFields record={record} {...edit} />
    case 'exception':
      return <ExceptionFields record={record} {...edit} />
  }
}
