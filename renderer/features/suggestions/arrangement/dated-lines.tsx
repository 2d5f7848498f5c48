// Lines of the record, each with its day.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import styles from './arrangement.module.css'

interface DatedLine {
  day: Day
  recordId: string | null
  text: string
}

export function DatedLines({ lines, empty }: { lines: readonly DatedLine[]; empty: string }) {
  if (lines.length === 0) return <p>{empty}</p>
  return (
    <ol className={styles['lines']} data-private>
      {lines.map(({ day, recordId, text }) => (
        <li key={`${day} ${recordId ?? ''} ${text}`} className={styles['line']}>
          <time dateTime={day}>{formatDay(day, 'en-GB', 'date')}</time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
