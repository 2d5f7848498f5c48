// An obstacle: whose to clear, and until when nothing can move.
import { obstacleOn, recordObstacleEvent, type Obstacle } from '#shared/domain/obstacle'
import { useStamp, useToday } from '../../journal/journal-context'
import { DateField } from '../../ui/date-field'
import { TextArea } from '../../ui/text-area'
import { panel } from './copy'
import { PersonSelect } from './person-select'
import type { FieldsProps } from './fields-props'
import { TitleField } from './title-field'

export function ObstacleFields({ record, write, put }: FieldsProps<Obstacle>) {
  const stamp = useStamp()
  const now = obstacleOn(record, useToday())
  const add = (event: Parameters<typeof recordObstacleEvent>[1]) => put(recordObstacleEvent(record, event, stamp()))
  return (
    <>
      <TitleField value={record.title} onWrite={(title) => write({ title })} />
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
      <TextArea label={panel.notes} voice="written" value={record.notes} onChange={(notes) => write({ notes })} />
    </>
  )
}
