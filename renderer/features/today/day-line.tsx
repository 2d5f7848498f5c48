// F10: one line for the day, and whether it was a win.
import { formatDay } from '#shared/calendar/format-day'
import { mentionedIn } from '#shared/domain/mentions'
import { useJournal, useToday } from '../../journal/journal-context'
import { useTraces } from '../../journal/use-traces'
import { Checkbox } from '../../ui/checkbox'
import { TextArea } from '../../ui/text-area'
import { Traces } from '../../ui/traces'
import { copy } from './copy'
import type { DayAnswering } from './use-day'
import styles from './today.module.css'

export function DayLine({ answering, onDone }: { answering: DayAnswering; onDone: () => void }) {
  const people = useJournal((journal) => journal.person)
  const { day, checkIn, answer } = answering
  const today = useToday()
  const traces = useTraces(checkIn?.id)
  const write = (line: string) => answer({ line, mentions: mentionedIn(line, [...people.values()]) }, { draft: true })
  return (
    <div className={styles['line']}>
      <TextArea
        label={day === today ? copy.line.label : copy.line.labelOther(formatDay(day, 'en-GB', 'short'))}
        placeholder={copy.line.hint}
        voice="written"
        value={checkIn?.line ?? ''}
        onChange={write}
        onDone={onDone}
      />
      <Traces {...traces} />
      <Checkbox label={copy.line.win} isSelected={checkIn?.isWin ?? false} onChange={(isWin) => answer({ isWin })} />
      <Checkbox
        label={copy.question.flag}
        isSelected={checkIn?.forCoach ?? false}
        onChange={(forCoach) => answer({ forCoach })}
      />
    </div>
  )
}
