// Feedback that is owed: to whom, what was seen.
import type { FeedbackOwed } from '#shared/domain/feedback-owed'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { TextArea } from '../../ui/text-area'
import { panel } from './copy'
import { PersonSelect } from './person-select'
import type { FieldsProps } from './fields-props'

export function FeedbackFields({ record, write, put }: FieldsProps<FeedbackOwed>) {
  return (
    <>
      <PersonSelect
        label={panel.person}
        value={record.personId}
        onChange={(personId) => personId && put({ ...record, personId, mentions: [personId] })}
      />
      <TextArea label={panel.whatYouSaw} voice="written" value={record.text} onChange={(text) => write({ text })} />
      <DateField
        label={panel.since}
        value={record.since}
        onChange={(since) => since && put({ ...record, since })}
        isNarrow
      />
      <Checkbox label={panel.formal} isSelected={record.formal} onChange={(formal) => put({ ...record, formal })} />
    </>
  )
}
