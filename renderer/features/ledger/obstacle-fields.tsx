// An obstacle: whose to clear, and until when nothing can move; of a disagreement, who decides it and by when.
import { OBSTACLE_TYPES, obstacleOn, recordObstacleEvent, type Obstacle } from '#shared/domain/obstacle'
import { useStamp, useToday, useWorkCalendar } from '../../journal/journal-context'
import { DateField } from '../../ui/date-field'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { obstacleTypes, panel } from './copy'
import { PersonSelect } from './person-select'
import type { FieldsProps } from './fields-props'
import { TitleField } from './title-field'

export function ObstacleFields({ record, write, put }: FieldsProps<Obstacle>) {
  const stamp = useStamp()
  const today = useToday()
  const nextWorkingDay = useWorkCalendar().nextWorkingDay(today)
  const now = obstacleOn(record, today)
  const decider = now?.decider ?? null
  const add = (event: Parameters<typeof recordObstacleEvent>[1]) => put(recordObstacleEvent(record, event, stamp()))
  return (
    <>
      <TitleField value={record.title} onWrite={(title) => write({ title })} />
      <Select
        label={panel.type}
        options={OBSTACLE_TYPES.map((value) => ({ value, label: obstacleTypes[value] }))}
        value={record.type}
        onChange={(type) => type && put({ ...record, type })}
      />
      <PersonSelect
        label={panel.owner}
        canBeMe
        value={now?.owner ?? record.owner}
        onChange={(owner) => owner && add({ type: 'owner-set', owner })}
      />
      <PersonSelect
        label={panel.namedBy}
        value={record.namedById}
        onChange={(namedById) => put({ ...record, namedById })}
      />
      <DateField
        label={panel.blockedUntil}
        value={now?.waitingUntil ?? null}
        onChange={(until) => add({ type: 'waiting-until', until })}
        isNarrow
      />
      {record.type === 'disagreement' && (
        <PersonSelect
          label={panel.whoDecides}
          canBeMe
          value={decider?.who ?? null}
          onChange={(who) => who && add({ type: 'decider-named', decider: who, due: decider?.due ?? nextWorkingDay })}
        />
      )}
      {decider && (
        <DateField
          label={panel.decidesBy}
          value={decider.due}
          onChange={(due) => due && add({ type: 'decider-named', decider: decider.who, due })}
          isNarrow
        />
      )}
      <TextArea label={panel.notes} voice="written" value={record.notes} onChange={(notes) => write({ notes })} />
    </>
  )
}
