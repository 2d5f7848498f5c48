// A worry that goes in circles: what it was seen in, and three ways out of it.
import { Fragment, useEffect, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { Change, Journal } from '#shared/domain/journal'
import { changeSetting, settingValue } from '#shared/domain/setting'
import type { SaidWorry } from '#shared/domain/worry'
import type { Worry } from '#shared/prompts/circles/going-in-circles'
import { toSaid, withSaid } from '#shared/prompts/circles/said-worries'
import { useApply, useJournal, useJournalStore, useSetting, useStamp } from '../../journal/journal-context'
import { nameOf } from '../../journal/use-assessment'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row, Stack } from '../../ui/stack'
import { copy } from './copy'
import styles from './suggestions.module.css'
import quoted from './written-words.module.css'
import { WorryDecision } from './worry-decision'
import { WorryForOneToOne } from './worry-for-one-to-one'

const { worry: words } = copy

export function WorryCard({ worry, day }: { worry: Worry; day: Day }) {
  const [step, setStep] = useState<'read' | 'decide' | 'one-to-one'>('read')
  const journal = useJournal((whole) => whole)
  const answer = useAnswer(worry, day)
  const about = worry.subject ? nameOf(journal, worry.subject) : worry.words.join(', ')
  const close = () => setStep('read')
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
              <Marked {...entry} />
            </blockquote>
            <div className={quoted['reading']}>{formatDay(entry.day, 'en-GB', 'short')}</div>
          </li>
        ))}
      </ul>
      {step === 'read' && (
        <Stack gap="small">
          <Row>
            <Button variant="primary" onPress={() => setStep('decide')}>
              {words.decide}
            </Button>
            <Button onPress={() => setStep('one-to-one')}>{words.oneToOne}</Button>
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
          about={about}
          subject={worry.subject}
          day={day}
          onClose={close}
          onDecide={(decision) => answer('decide', () => ({ puts: [decision] }))}
        />
      )}
      {step === 'one-to-one' && (
        <WorryForOneToOne
          about={about}
          subject={worry.subject}
          day={day}
          onClose={close}
          onPut={(person) => answer('one-to-one', () => ({ puts: [person] }))}
        />
      )}
    </Card>
  )
}

/** What was said to a worry today stays in sight today, with the way back. */
export function AnsweredWorry({ worry, day }: { worry: SaidWorry; day: Day }) {
  const store = useJournalStore()
  const undoable = store
    .getState()
    .undoable.findLast(({ records }) =>
      records.some(({ after }) => after.kind === 'setting' && after.key === 'worries'),
    )
  if (worry.said === 'shown' || worry.day !== day) return null
  return (
    <Card>
      <Row>
        <p role="status">{words.said[worry.said]}</p>
        {undoable && (
          <Button variant="plain" onPress={() => store.undo(undoable.id)}>
            {copy.withdrawn}
          </Button>
        )}
      </Row>
    </Card>
  )
}

/** The answer and what it does are one change, and are undone as one. */
function useAnswer(worry: Worry, day: Day) {
  const store = useJournalStore()
  const apply = useApply()
  const stamp = useStamp()
  return (said: SaidWorry['said'], also: (now: Journal) => Pick<Change, 'puts'> = () => ({ puts: [] })) => {
    const { journal } = store.getState()
    const settings = journal.setting.values()
    const worries = withSaid(settingValue([...settings], 'worries'), toSaid(worry, said, day))
    const setting = changeSetting(journal.setting.values(), 'worries', worries, stamp())
    apply({ label: words.labels[said], puts: [...also(journal).puts, setting] }, { draft: said === 'shown' })
  }
}

/** Said once: where it is not answered today it does not come back. */
function useShown(worry: Worry, day: Day): void {
  const answer = useAnswer(worry, day)
  const worries = useSetting('worries')
  const isKept = worries.some(
    ({ said, day: on, recordIds }) =>
      said === 'shown' && on === day && worry.entries.every(({ recordId }) => recordIds.includes(recordId)),
  )
  useEffect(() => {
    if (!isKept) answer('shown')
  })
}

function flagged(worry: Worry, now: Journal): Change['puts'] {
  const ids = new Set(worry.entries.map(({ recordId }) => recordId))
  return [...ids].flatMap((id) => {
    const record = now.note.get(id) ?? now.answer.get(id) ?? now.checkIn.get(id)
    return record ? [{ ...record, forCoach: true }] : []
  })
}

function Marked({ sentence, words: spans }: Worry['entries'][number]) {
  const starts = [0, ...spans.map(({ end }) => end)]
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <Fragment key={start}>
          {sentence.slice(starts[at], start)}
          <mark>{sentence.slice(start, end)}</mark>
        </Fragment>
      ))}
      {sentence.slice(starts.at(-1))}
    </>
  )
}
