// What is asked after an answer, and how it ends.
import { useMemo, type ComponentType } from 'react'
import type { Day } from '#shared/calendar/day'
import { writeFollowUp, type Answer } from '#shared/domain/answer'
import type { Subject } from '#shared/domain/subject'
import type { Capture } from '#shared/prompts/captured'
import { openDayBook } from '#shared/prompts/day-book'
import { followUpsFor } from '#shared/prompts/follow-ups'
import { indexJournal } from '#shared/prompts/journal-index'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { useApply, useJournal } from '../../journal/journal-context'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import { Rebook } from './rebook'
import styles from './today.module.css'

const { question: words } = copy

/** Offers an if-then plan about what came back today. */
export type PlanOffer = ComponentType<{ subject: Subject; day: Day }>

interface FollowUpsProps {
  answer: Answer
  planOffer: PlanOffer
}

/** At most two; then what can be done about it at once. On a tiring day the last word is that nothing has to follow. */
export function FollowUps({ answer, planOffer }: FollowUpsProps) {
  const journal = useJournal((whole) => whole)
  const apply = useApply()
  const book = useMemo(() => openDayBook(indexJournal(journal), answer.day, {}), [journal, answer.day])
  const question = QUESTIONS.find(({ id }) => id === answer.questionId)
  if (!question) return null
  const written = answer.followUps.filter(({ text }) => text !== '').map((one) => one.question)
  const asked = new Set([...followUpsFor(question, answer.text, book).map(({ text }) => text), ...written])
  const write = (one: string, text: string) =>
    apply({ label: words.followUp, puts: [writeFollowUp(answer, one, text)] }, { draft: true })
  return (
    <div className={styles['followUps']}>
      {[...asked].map((one) => (
        <TextField
          key={one}
          label={one}
          value={answer.followUps.find((kept) => kept.question === one)?.text ?? ''}
          onChange={(typed) => write(one, typed)}
        />
      ))}
      {answer.text.trim() !== '' && <Ending capture={question.when?.captured} {...{ answer, planOffer }} />}
      {answer.distanced && answer.text.trim() !== '' && <p className={styles['quiet']}>{words.nothingToDo}</p>}
    </div>
  )
}

interface EndingProps extends FollowUpsProps {
  capture: Capture | undefined
}

/** About what the question was put about, whatever else was noted since. */
function Ending({ capture, answer: { subject, day }, planOffer: Offer }: EndingProps) {
  if (!subject) return null
  if (capture === 'took-back') return <Offer subject={subject} day={day} />
  return capture === 'one-to-one-moved-for-code' ? <Rebook personId={subject.id} day={day} /> : null
}
