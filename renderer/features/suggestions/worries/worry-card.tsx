// A worry that goes in circles: what it was seen in, and three ways out of it.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { Change, Journal } from '#shared/domain/journal'
import type { SaidWorry } from '#shared/domain/worry'
import type { Worry } from '#shared/prompts/circles/going-in-circles'
import { useJournal } from '../../../journal/journal-context'
import { nameOf } from '../../../journal/use-assessment'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Row, Stack } from '../../../ui/stack'
import { copy } from '../copy'
import { Marked } from '../marked'
import styles from '../suggestions.module.css'
import quoted from '../written-words.module.css'
import { words } from './copy'
import { useAnswer, useShown, type AlsoDone } from './use-answer'
import { WorryDecision } from './worry-decision'
import { WorryForOneToOne } from './worry-for-one-to-one'

type Step = 'read' | 'decide' | 'one-to-one'

interface WorryCardProps {
  worry: Worry
  day: Day
  /** The card goes with its answer: whoever used the keyboard has to be somewhere. */
  onAnswer: () => void
}

export function WorryCard({ worry, day, onAnswer }: WorryCardProps) {
  const [{ step, before }, setSteps] = useState<{ step: Step; before: Step }>({ step: 'read', before: 'read' })
  const journal = useJournal((whole) => whole)
  const keep = useAnswer(worry, day)
  const about = worry.subject ? nameOf(journal, worry.subject) : worry.words.join(', ')
  const form = { about, subject: worry.subject, place: `worry/${worry.entries[0]?.recordId}`, day }
  const open = (next: Step) => setSteps({ step: next, before: step })
  const close = () => open('read')
  const answer = (said: SaidWorry['said'], also?: AlsoDone) => {
    onAnswer()
    keep(said, also)
  }
  useShown(worry, day)

  return (
    <Card label={words.title(about)}>
      <h3 className={styles['title']} data-private>
        {words.title(about)}
      </h3>
      <p>{words.lead(worry.entries.length)}</p>
      <ul className={quoted['list']} aria-label={words.entries} data-private>
        {worry.entries.map((entry) => (
          <li key={entry.recordId} className={quoted['quoted']}>
            <blockquote className={quoted['sentence']}>
              <Marked sentence={entry.sentence} spans={entry.words} />
            </blockquote>
            <div className={quoted['reading']}>{formatDay(entry.day, 'en-GB', 'short')}</div>
          </li>
        ))}
      </ul>
      {step === 'read' && (
        <Stack gap="small">
          <Row>
            <Button variant="primary" autoFocus={before === 'decide'} onPress={() => open('decide')}>
              {words.decide}
            </Button>
            <Button autoFocus={before === 'one-to-one'} onPress={() => open('one-to-one')}>
              {words.oneToOne}
            </Button>
            <Button onPress={() => answer('coach', (now) => ({ puts: flagged(worry, now) }))}>{words.coach}</Button>
          </Row>
          <Row>
            <Button variant="plain" size="small" onPress={() => answer('not-a-worry')}>
              {words.notAWorry}
            </Button>
            <Button variant="plain" size="small" onPress={() => answer('later')}>
              {copy.later}
            </Button>
          </Row>
        </Stack>
      )}
      {step === 'decide' && (
        <WorryDecision
          {...form}
          onClose={close}
          onDecide={(decision) => answer('decide', () => ({ puts: [decision] }))}
        />
      )}
      {step === 'one-to-one' && (
        <WorryForOneToOne
          {...form}
          onClose={close}
          onPut={(person) => answer('one-to-one', () => ({ puts: [person] }))}
        />
      )}
    </Card>
  )
}

function flagged(worry: Worry, now: Journal): Change['puts'] {
  const ids = new Set(worry.entries.map(({ recordId }) => recordId))
  return [...ids].flatMap((id) => {
    const record = now.note.get(id) ?? now.answer.get(id) ?? now.checkIn.get(id)
    return record ? [{ ...record, forCoach: true }] : []
  })
}
