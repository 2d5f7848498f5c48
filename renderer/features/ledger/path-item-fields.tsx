// A path item: owner, milestone, why it is where it is.
import {
  PATH_ITEM_REASONS,
  PATH_ITEM_TAGS,
  pathItemOn,
  recordPathItemEvent,
  type PathItem,
} from '#shared/domain/path-item'
import { useStamp, useToday } from '../../journal/journal-context'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { Select } from '../../ui/select'
import { Row } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { panel, pathItemReasons, pathItemTags } from './copy'
import { DraftText } from './draft-text'
import { PersonSelect } from './person-select'
import type { FieldsProps } from './fields-props'
import { TitleField } from './title-field'

export function PathItemFields({ record, write, put }: FieldsProps<PathItem>) {
  const today = useToday()
  const stamp = useStamp()
  const now = pathItemOn(record, today)
  const add = (event: Parameters<typeof recordPathItemEvent>[1]) => put(recordPathItemEvent(record, event, stamp()))
  const setMilestone = (milestone: string, due: typeof today | null) => add({ type: 'milestone-set', milestone, due })
  const { covering } = record
  const setCovering = (personId: string | null) =>
    put({ ...record, covering: personId ? { personId, until: covering?.until ?? today } : null })

  return (
    <>
      <TitleField value={record.title} onWrite={(title) => write({ title })} />
      <PersonSelect
        label={panel.handOverTo}
        canBeMe
        value={now?.owner ?? 'me'}
        onChange={(owner) => owner && add(owner === 'me' ? { type: 'took-back' } : { type: 'handed-over', to: owner })}
      />
      <DraftText
        place={`milestone/${record.id}`}
        value={now?.milestone ?? ''}
        onSave={(milestone) => setMilestone(milestone, now?.milestoneDue ?? null)}
      >
        {(field) => <TextField label={panel.milestone} {...field} />}
      </DraftText>
      <DateField
        label={panel.milestoneDue}
        value={now?.milestoneDue ?? null}
        onChange={(due) => setMilestone(now?.milestone ?? '', due)}
        isNarrow
      />
      <Select
        label={panel.reason}
        none={panel.noReason}
        options={PATH_ITEM_REASONS.map((value) => ({ value, label: pathItemReasons[value] }))}
        value={record.reason}
        onChange={(reason) => put({ ...record, reason })}
      />
      <Row>
        {PATH_ITEM_TAGS.map((tag) => (
          <Checkbox
            key={tag}
            label={pathItemTags[tag]}
            isSelected={record.tags.includes(tag)}
            onChange={(isOn) =>
              put({
                ...record,
                tags: PATH_ITEM_TAGS.filter((other) => (other === tag ? isOn : record.tags.includes(other))),
              })
            }
          />
        ))}
      </Row>
      <PersonSelect label={panel.covering} value={covering?.personId ?? null} onChange={setCovering} />
      {covering && (
        <DateField
          label={panel.coveringUntil}
          value={covering.until}
          onChange={(until) => until && put({ ...record, covering: { ...covering, until } })}
          isNarrow
        />
      )}
      <TextArea label={panel.notes} voice="written" value={record.notes} onChange={(notes) => write({ notes })} />
    </>
  )
}
