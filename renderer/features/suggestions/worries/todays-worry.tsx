// One worry an evening, where there is nothing to suggest: the card, and in its place what was said to it.
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Day } from '#shared/calendar/day'
import { goingInCircles } from '#shared/prompts/circles/going-in-circles'
import { useJournal, useSetting } from '../../../journal/journal-context'
import { AnsweredWorry } from './answered-worry'
import { WorryCard } from './worry-card'

/** `otherwise` is what stands there without one. */
export function TodaysWorry({ day, otherwise }: { day: Day; otherwise: ReactNode }) {
  const journal = useJournal((whole) => whole)
  const worries = useSetting('worries')
  const worry = useMemo(() => goingInCircles(journal, day), [journal, day])
  const answered = worries.findLast((one) => one.day === day && one.said !== 'shown')
  const said = answered?.said ?? 'shown'
  const place = useRef<HTMLDivElement>(null)
  const hasActed = useRef(false)
  const act = () => {
    hasActed.current = true
  }

  // The button that was pressed goes with its card: the keyboard stays where the card was.
  useEffect(() => {
    if (!hasActed.current) return
    hasActed.current = false
    place.current?.focus({ preventScroll: true })
  }, [said])

  if (!worry && !answered) return otherwise
  return (
    <div ref={place} tabIndex={-1}>
      {worry ? (
        <WorryCard key={[worry.about, ...worry.stems].join(' ')} worry={worry} day={day} onAnswer={act} />
      ) : answered && said !== 'shown' ? (
        <AnsweredWorry worry={answered} said={said} onUndo={act} />
      ) : null}
    </div>
  )
}
