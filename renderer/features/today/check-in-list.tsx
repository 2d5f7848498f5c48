// The check-in: its rows in order, each answered by keys; Enter goes from one to the next.
import { useRef } from 'react'
import { useJournal } from '../../journal/journal-context'
import { Section } from '../../ui/section'
import { CheckInRowView } from './check-in-row-view'
import { checkInRows } from './check-in-rows'
import { copy } from './copy'
import type { DayAnswering } from './use-day'
import styles from './today.module.css'

interface CheckInListProps {
  answering: DayAnswering
  /** Enter on the last row. */
  onEnd: () => void
}

export function CheckInList({ answering, onEnd }: CheckInListProps) {
  const journal = useJournal((whole) => whole)
  const list = useRef<HTMLDivElement>(null)
  const rows = checkInRows(journal, answering.day, answering.checkIn, answering.mode)

  function moveOn(from: string): void {
    const places = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const next = places[places.findIndex((place) => place.dataset['row'] === from) + 1]
    const target = next?.querySelector<HTMLElement>('[tabindex="0"], input, button, textarea')
    if (target) target.focus()
    else onEnd()
  }

  return (
    <Section title={copy.checkIn} hint={copy.keysHint}>
      <div ref={list} className={styles['rows']}>
        {rows.map((row) => (
          <div key={row.id} data-row={row.id}>
            <CheckInRowView row={row} answering={answering} onNext={() => moveOn(row.id)} />
          </div>
        ))}
      </div>
    </Section>
  )
}
