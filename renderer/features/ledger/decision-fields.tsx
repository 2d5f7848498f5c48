// A decision: who decided, how it arrived, what was expected, when to look back.
import { DECISION_ARRIVALS, decisionReviewDue, setDecisionReview, type Decision } from '#shared/domain/decision'
import { useStamp } from '../../journal/journal-context'
import { DateField } from '../../ui/date-field'
import { DecisionChoice } from '../../ui/decision-choice'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { decisionArrivals, panel } from './copy'
import { PersonSelect } from './person-select'
import type { FieldsProps } from './fields-props'

export function DecisionFields({ record, write, put }: FieldsProps<Decision>) {
  const stamp = useStamp()
  const set = (change: Partial<Decision>) => put({ ...record, ...change })
  return (
    <>
      <TextField label={panel.title} value={record.title} maxLength={200} onChange={(title) => write({ title })} />
      <DecisionChoice
        level={record.level}
        subject={record.subject}
        onLevel={(level) => set({ level })}
        onSubject={(subject) => set({ subject })}
      />
      <Select
        label={panel.arrival}
        none={panel.nobody}
        options={DECISION_ARRIVALS.map((value) => ({ value, label: decisionArrivals[value] }))}
        value={record.arrival}
        onChange={(arrival) => set({ arrival })}
      />
      <PersonSelect label={panel.decider} value={record.personId} onChange={(personId) => set({ personId })} />
      <TextArea
        label={panel.expectation}
        voice="written"
        value={record.expectation}
        onChange={(expectation) => write({ expectation })}
      />
      <DateField
        label={panel.reviewOn}
        value={decisionReviewDue(record)}
        onChange={(due) => put(setDecisionReview(record, due, stamp()))}
        isNarrow
      />
    </>
  )
}
