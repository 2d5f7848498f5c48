// What is asked after an answer.
import { writeFollowUp, type Answer } from '#shared/domain/answer'
import { followUpsFor } from '#shared/prompts/follow-ups'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { useApply, useJournal, useWorkCalendar } from '../../journal/journal-context'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import styles from './today.module.css'

const { question: words } = copy

/** At most two; on a tiring day the last word is that nothing has to follow. */
export function FollowUps({ answer }: { answer: Answer }) {
  const journal = useJournal((whole) => whole)
  const calendar = useWorkCalendar()
  const apply = useApply()
  const question = QUESTIONS.find(({ id }) => id === answer.questionId)
  if (!question) return null
  const followUps = followUpsFor(question, answer.text, journal, answer.day, calendar.workingDaysBetween)
  const write = (index: number, text: string, asked: string) =>
    apply({ label: words.followUp, puts: [writeFollowUp(answer, index, asked, text)] }, { draft: true })
  return (
    <div className={styles['followUps']}>
      {followUps.map(({ text }, index) => (
        <TextField
          key={text}
          label={text}
          value={answer.followUps[index]?.text ?? ''}
          onChange={(typed) => write(index, typed, text)}
        />
      ))}
      {answer.distanced && answer.text.trim() !== '' && <p className={styles['quiet']}>{words.nothingToDo}</p>}
    </div>
  )
}
