// A delegation: level, the owner's experience, the next check-in, what was expected.
import { delegationOn, OWNER_EXPERIENCES, recordDelegationEvent, type Delegation } from '#shared/domain/delegation'
import { openPathItems } from '#shared/domain/live'
import { LEVELS } from '#shared/domain/level'
import { useJournal, useStamp, useToday } from '../../journal/journal-context'
import { DateField } from '../../ui/date-field'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { levelNames } from '../../ui/decision-words'
import { ownerExperiences, panel } from './copy'
import { PersonSelect } from './person-select'
import type { FieldsProps } from './fields-props'
import { TitleField } from './title-field'

export function DelegationFields({ record, write, put }: FieldsProps<Delegation>) {
  const stamp = useStamp()
  const today = useToday()
  const now = delegationOn(record, today)
  const pathItem = useJournal((journal) => journal.pathItem)
  const add = (event: Parameters<typeof recordDelegationEvent>[1]) => put(recordDelegationEvent(record, event, stamp()))
  if (!now) return null
  const chosen = record.pathItemId ? pathItem.get(record.pathItemId) : undefined
  const open = openPathItems({ pathItem }, today).map(({ record: item }) => item)
  const items = chosen && !open.includes(chosen) ? [chosen, ...open] : open
  return (
    <>
      <TitleField value={record.title} onWrite={(title) => write({ title })} />
      <PersonSelect
        label={panel.passOn}
        value={now.personId}
        onChange={(personId) => personId && personId !== 'me' && add({ type: 'passed-on', personId })}
      />
      <Select
        label={panel.level}
        options={LEVELS.map((value) => ({ value, label: `${value} · ${levelNames[value]}` }))}
        value={now.level}
        onChange={(level) => level && add({ type: 'level-set', level })}
      />
      <Select
        label={panel.ownerIs}
        options={OWNER_EXPERIENCES.map((value) => ({ value, label: ownerExperiences[value] }))}
        value={now.ownerIs}
        onChange={(ownerIs) => ownerIs && add({ type: 'owner-is-set', ownerIs })}
      />
      {items.length > 0 && (
        <Select
          label={panel.partOf}
          none={panel.partOfNothing}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
          value={record.pathItemId}
          onChange={(pathItemId) => put({ ...record, pathItemId })}
        />
      )}
      <DateField
        label={panel.nextCheckIn}
        value={now.nextCheckIn}
        onChange={(due) => due && add({ type: 'check-in-agreed', due })}
        isNarrow
      />
      <TextArea label={panel.goodLooks} voice="written" value={record.notes} onChange={(notes) => write({ notes })} />
      <TextArea
        label={panel.prediction}
        voice="written"
        value={record.prediction}
        onChange={(prediction) => write({ prediction })}
      />
    </>
  )
}
