// A suggestion: its four lines, and four answers.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { recordSuggestionEvent, suggestionAnswerOn, type SuggestionRecord } from '#shared/domain/suggestion-record'
import type { PlanTemplate } from '#shared/prompts/assessment'
import { testimonyOn, type Testimony } from '#shared/prompts/cues/written-cues'
import { knownSignal } from '#shared/prompts/signal-by-id'
import { useApply, useStamp, useWorkCalendar } from '../../journal/journal-context'
import { useWrittenCues } from '../../journal/use-written-cues'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Disclosure } from '../../ui/disclosure'
import { Row } from '../../ui/stack'
import { copy } from './copy'
import { FineForm } from './fine-form'
import { NotTrueForm } from './not-true-form'
import { PlanForm } from './plan-form'
import { WrittenWords } from './written-words'
import styles from './suggestions.module.css'

interface SuggestionCardProps {
  record: SuggestionRecord
  /** [] where it is read again on a later day: a free plan is then written. */
  templates: readonly PlanTemplate[]
  day: Day
}

type Step = 'read' | 'do-it' | 'not-true' | 'fine'

export function SuggestionCard({ record, templates, day }: SuggestionCardProps) {
  const [step, setStep] = useState<Step>('read')
  const apply = useApply()
  const stamp = useStamp()
  const answer = suggestionAnswerOn(record, day)
  const put = (event: Parameters<typeof recordSuggestionEvent>[1]) => {
    apply({ label: record.title, puts: [recordSuggestionEvent(record, event, stamp(day))] })
    setStep('read')
  }
  const close = () => setStep('read')

  return (
    <Card tone={record.direction === 'own-action' ? 'neutral' : record.direction} label={record.title}>
      <h3 className={styles['title']} data-private>
        {record.title}
      </h3>
      <FourLines record={record} />
      {answer === null && step === 'read' && (
        <Row>
          <Button variant="primary" onPress={() => setStep('do-it')}>
            {copy.doIt}
          </Button>
          <Button onPress={() => setStep('not-true')}>{copy.notTrue}</Button>
          <Button onPress={() => setStep('fine')}>{copy.fine}</Button>
          <Button variant="plain" onPress={() => put({ type: 'later' })}>
            {copy.later}
          </Button>
        </Row>
      )}
      {step === 'do-it' && (
        <PlanForm
          id={record.id}
          follows={{ subject: record.subject, signalId: record.signalIds[0] ?? null, suggestionId: record.id }}
          {...{ templates, day }}
          onSave={(plan, now) =>
            apply({
              label: copy.doIt,
              puts: [plan, recordSuggestionEvent(record, { type: 'do-it', planId: plan.id }, now)],
            })
          }
          onClose={close}
        />
      )}
      {step === 'not-true' && <NotTrueForm record={record} onClose={close} onAnswer={put} />}
      {step === 'fine' && (
        <FineForm day={day} onClose={close} onAnswer={(until) => put({ type: 'fine-for-now', until })} />
      )}
      {answer && (
        <Row>
          <p role="status">
            {answer.type === 'fine-for-now'
              ? copy.answered['fine-for-now'](formatDay(answer.until, 'en-GB', 'short'))
              : copy.answered[answer.type]}
          </p>
          <Button variant="plain" onPress={() => put({ type: 'answer-withdrawn' })}>
            {copy.withdrawn}
          </Button>
        </Row>
      )}
    </Card>
  )
}

function FourLines({ record }: { record: SuggestionRecord }) {
  const testimony = useTestimony(record)
  const lines = [
    [copy.saw, record.saw],
    [copy.limit, record.limit],
    [copy.leftOut, record.leftOut || copy.leftOutNothing],
    [copy.away, record.wouldGoAway],
  ] as const
  return (
    <dl className={styles['lines']} data-private>
      {lines.map(([term, text]) => (
        <div key={term} className={styles['line']}>
          <dt>{term}</dt>
          <dd>
            <Lines text={text} />
          </dd>
        </div>
      ))}
      {testimony.length > 0 && (
        <div className={styles['line']}>
          <dt>{copy.wrote}</dt>
          <dd>
            <WrittenWords testimony={testimony} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** As many lines as a tired reader takes in; of more than that the first lead, and the rest is folded away. */
const READ_AT_ONCE = 5
const LEADING = 3

function Lines({ text }: { text: string }) {
  const lines = text.split('\n')
  if (lines.length <= READ_AT_ONCE) return text
  const more = lines.slice(LEADING)
  return (
    <>
      {lines.slice(0, LEADING).join('\n')}
      <Disclosure summary={copy.moreLines(more.length)}>
        <span className={styles['more']}>{more.join('\n')}</span>
      </Disclosure>
    </>
  )
}

/** What was written about the matter in the window that its signals look back on. */
function useTestimony({ day, signalIds }: SuggestionRecord): Testimony[] {
  const calendar = useWorkCalendar()
  const windowDays = Math.max(1, ...signalIds.map((id) => knownSignal(id)?.windowDays ?? 1))
  const from = calendar.workingDaysUpTo(day, windowDays)[0] ?? day
  return testimonyOn(signalIds, useWrittenCues(from, day) ?? [], from, day)
}
