// What the engine says once the day is done: at most one suggestion, or a plain sentence of calm.
import { useEffect } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { liveRecords } from '#shared/domain/journal'
import { createSuggestionRecord } from '#shared/domain/suggestion-record'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
import { useAssessment, useSay } from '../../journal/use-assessment'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'
import { copy, stances } from './copy'
import { FollowUpCard } from './follow-up-card'
import { SuggestionCard } from './suggestion-card'
import { toShownSuggestion } from './suggestion-record-of'
import styles from './suggestions.module.css'
import { TodaysWorry } from './worries/todays-worry'

export function TodaysSuggestion({ day }: { day: Day }) {
  const records = useJournal((journal) => journal.suggestion)
  const assessment = useAssessment(day)
  const apply = useApply()
  const stamp = useStamp()
  const today = useToday()
  const say = useSay()
  const shown = liveRecords({ suggestion: records }, 'suggestion').find((record) => record.day === day)
  const [first] = assessment.suggestions

  useEffect(() => {
    // Once shown it is kept, and stays the day's whatever is answered after it.
    if (shown || !first || first.recordId !== null) return
    apply(
      { label: copy.heading, puts: [createSuggestionRecord(toShownSuggestion(first, say), stamp(day))] },
      { draft: true },
    )
  }, [shown, first, apply, say, stamp, day])

  return (
    <Section title={copy.heading}>
      <FollowUpCard day={day} />
      {shown ? (
        <SuggestionCard record={shown} templates={first?.plans ?? []} day={day} />
      ) : (
        <TodaysWorry
          day={day}
          otherwise={
            <Card>
              <p>{day === today ? copy.calm : copy.calmOther(formatDay(day, 'en-GB', 'short'))}</p>
              <p className={styles['quiet']}>{stances[assessment.stance].text}</p>
            </Card>
          }
        />
      )}
    </Section>
  )
}
