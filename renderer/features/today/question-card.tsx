// One question with its reason; skip it, flag it, or take another, at most two more.
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Day } from '#shared/calendar/day'
import { setAnswerStatus, writeAnswer, type Answer } from '#shared/domain/answer'
import { liveRecords } from '#shared/domain/journal'
import { mentionedIn } from '#shared/domain/mentions'
import { FRESH_DAYS } from '#shared/prompts/cues/written-cues'
import { useApply, useChangeSetting, useJournal, useSetting, useWorkCalendar } from '../../journal/journal-context'
import { useAssessment } from '../../journal/use-assessment'
import { useWrittenCues } from '../../journal/use-written-cues'
import { useTraces } from '../../journal/use-traces'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { LinkButton } from '../../ui/link-button'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Traces } from '../../ui/traces'
import { copy } from './copy'
import { FollowUps, type PlanOffer } from './question-follow-ups'
import { useAsk, useTodaysQuestion, useTodaysWording } from './use-question'
import { useWhen } from './use-when'
import styles from './today.module.css'

const MOST_QUESTIONS = 3
const { question: words } = copy

interface QuestionCardProps {
  day: Day
  /** Ctrl or Cmd with Enter in the answer. */
  onDone: () => void
  planOffer: PlanOffer
}

export function QuestionCard({ day, onDone, planOffer }: QuestionCardProps) {
  const answers = useJournal((journal) => journal.answer)
  const noQuestionsOn = useSetting('noQuestionsOn')
  const change = useChangeSetting()
  const calendar = useWorkCalendar()
  const cues = useWrittenCues(calendar.workingDaysUpTo(day, FRESH_DAYS)[0] ?? day, day)
  const { questions, questionInstead } = useAssessment(day, cues ?? undefined)
  const ask = useAsk(day)
  const when = useWhen(day)
  const shown = liveRecords({ answer: answers }, 'answer').filter((answer) => answer.day === day)
  const current = shown.at(-1)
  const [next] = questions
  const isQuiet = noQuestionsOn.includes(day)
  const asked = useRef<Day | null>(null)

  useEffect(() => {
    // Asked once per day; the record keeps the very words, so a reload shows the same question.
    // What was written lately is read first: it may be what the question is about.
    if (isQuiet || current || !next || !cues || asked.current === day) return
    asked.current = day
    ask(next)
  }, [isQuiet, current, next, cues, day, ask])
  useTodaysQuestion(day, current, questionInstead)
  useTodaysWording(day, questionInstead ? undefined : current)

  if (isQuiet)
    return (
      <Section title={words.heading}>
        <p className={styles['quiet']}>{words.none(when)}.</p>
      </Section>
    )
  if (!current) return cues && !next ? null : <div className={styles['asking']} />
  const canAskMore = next !== undefined && shown.length < MOST_QUESTIONS
  return (
    <div className={styles['asking']}>
      <Section title={words.heading}>
        {shown.slice(0, -1).map((answer) => (
          <EarlierAnswer key={answer.id} answer={answer} />
        ))}
        <OpenQuestion
          key={current.id}
          answer={current}
          onAnother={canAskMore ? () => ask(next) : null}
          {...{ onDone, planOffer }}
        />
        {current.status === 'shown' && shown.length === 1 && (
          <Row>
            <Button
              variant="plain"
              size="small"
              onPress={() => change('noQuestionsOn', [...noQuestionsOn, day], words.none(when))}
            >
              {words.none(when)}
            </Button>
          </Row>
        )}
      </Section>
    </div>
  )
}

function EarlierAnswer({ answer }: { answer: Answer }) {
  const traces = useTraces(answer.id)
  return (
    <div data-private>
      <p className={styles['quiet']}>{answer.questionText}</p>
      <p>{answer.text || words.skipped}</p>
      <Traces {...traces} />
    </div>
  )
}

interface OpenQuestionProps extends Pick<QuestionCardProps, 'onDone' | 'planOffer'> {
  answer: Answer
  onAnother: (() => void) | null
}

function OpenQuestion({ answer, onAnother, onDone, planOffer }: OpenQuestionProps) {
  const traces = useTraces(answer.id)
  const people = useJournal((journal) => journal.person)
  const apply = useApply()
  const write = (text: string) =>
    apply(
      { label: words.answer, puts: [writeAnswer(answer, text, mentionedIn(text, [...people.values()]))] },
      { draft: true },
    )
  const set = (next: Answer) => apply({ label: words.heading, puts: [next] })
  const flag = () => set({ ...answer, forCoach: !answer.forCoach })
  const skip = () => {
    set(setAnswerStatus(answer, 'skipped'))
    onAnother?.()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key.toLowerCase() === 's') skip()
    else if (event.key.toLowerCase() === 'f') flag()
    else if (event.key === 'ArrowDown' && onAnother) onAnother()
    else return
    event.preventDefault()
  }

  return (
    <div onKeyDown={onKeyDown}>
      <Stack>
        {/* It can give way to another while somebody is at the rows above. */}
        <div aria-live="polite">
          <p className={styles['question']} data-private>
            {answer.questionText}
          </p>
          <p className={styles['because']} data-private>
            {words.because(answer.because)} {answer.cueKey !== undefined && <Correction cueKey={answer.cueKey} />}
          </p>
        </div>
        <TextArea
          label={words.answer}
          isLabelHidden
          voice="written"
          value={answer.text}
          onChange={write}
          onDone={onDone}
        />
        <FollowUps {...{ answer, planOffer }} />
        <Traces {...traces} />
        <Row>
          <Button variant="plain" shortcut="S" onPress={skip}>
            {words.skip}
          </Button>
          {onAnother && (
            <Button variant="plain" shortcut="↓" onPress={onAnother}>
              {words.another}
            </Button>
          )}
          <Button variant="plain" shortcut="F" isPressed={answer.forCoach} onPress={flag}>
            {words.flag}
          </Button>
        </Row>
        <Disclosure summary={words.more}>
          <Row>
            <Button size="small" onPress={() => set(setAnswerStatus(answer, 'not-relevant'))}>
              {words.notRelevant}
            </Button>
            <Button size="small" onPress={() => set(setAnswerStatus(answer, 'never-again'))}>
              {words.never}
            </Button>
          </Row>
        </Disclosure>
      </Stack>
    </div>
  )
}

/** The sentence behind the question was read wrongly: one tap, and it never is again. */
function Correction({ cueKey }: { cueKey: string }) {
  const misread = useSetting('misreadCues')
  const change = useChangeSetting()
  if (misread.includes(cueKey)) return <span role="status">{words.corrected}</span>
  return (
    <LinkButton onPress={() => change('misreadCues', [...misread, cueKey], words.correct)}>{words.correct}</LinkButton>
  )
}
