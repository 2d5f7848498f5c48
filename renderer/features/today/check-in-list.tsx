// The check-in: its rows in order, each answered by keys; Enter goes from one to the next.
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useJournal } from '../../journal/journal-context'
import { Section } from '../../ui/section'
import { CheckInRowView } from './check-in-row-view'
import { checkInRows } from './check-in-rows'
import { copy } from './copy'
import { isNobodyFocused, nextStop, stopsIn } from './row-stops'
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

  // The first thing on the page is a question and a caret: whoever comes tired can begin with a digit.
  useEffect(() => {
    if (list.current && isNobodyFocused()) stopsIn(list.current)[0]?.focus()
  }, [])

  function moveOn(): void {
    // Enter may answer and move on in one: the row that the answer calls up has to be there first.
    queueMicrotask(() => {
      const next = list.current && nextStop(list.current)
      if (next) next.focus()
      else onEnd()
    })
  }

  /** Enter moves on from a text or a date too, unless the field has a use for it. */
  function onKeyDown(event: KeyboardEvent): void {
    const isField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (!isField || event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    moveOn()
  }

  return (
    <Section title={copy.checkIn} hint={copy.keysHint}>
      <div ref={list} role="presentation" className={styles['rows']} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <div key={row.id}>
            <CheckInRowView row={row} answering={answering} onNext={moveOn} />
          </div>
        ))}
      </div>
    </Section>
  )
}
