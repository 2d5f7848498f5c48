// A plan: its words. Editing them keeps what was planned before in the history.
import { editPlan, planOn, type Plan } from '#shared/domain/plan'
import { useStamp, useToday } from '../../journal/journal-context'
import { TextField } from '../../ui/text-field'
import { panel } from './copy'
import { DraftText } from './draft-text'
import type { FieldsProps } from './fields-props'

export function PlanFields({ record, put }: FieldsProps<Plan>) {
  const stamp = useStamp()
  const { ifText, thenText, cue } = record
  const timesShown = planOn(record, useToday())?.timesShown ?? 0
  const edit = (change: { ifText?: string; thenText?: string }) =>
    put(editPlan(record, { ifText, thenText, cue, ...change }, stamp()))
  return (
    <>
      <DraftText place={`plan-if/${record.id}`} value={ifText} onSave={(text) => edit({ ifText: text })}>
        {(field) => <TextField label={panel.ifText} {...field} />}
      </DraftText>
      <DraftText
        place={`plan-then/${record.id}`}
        value={thenText}
        onSave={(text) => text.trim() && edit({ thenText: text })}
      >
        {(field) => <TextField label={panel.thenText} {...field} />}
      </DraftText>
      {timesShown > 0 && <p>{panel.shownTimes(timesShown)}</p>}
    </>
  )
}
