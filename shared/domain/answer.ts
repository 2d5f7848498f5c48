// A question that was shown, and what became of it.
import { z } from 'zod'
import { CUE_KEY } from '#shared/prompts/cues/cue'
import { THEMES } from '#shared/prompts/questions/question'
import { baseShape, daySchema, textRecordShape, textSchema } from './fields'
import { newBase, type Stamp } from './stamp'
import { subjectSchema } from './subject'

/** Two are asked at most; more are kept where others were asked once the day was noted differently. */
const MOST_FOLLOW_UPS = 8
const ANSWER_STATUSES = ['shown', 'answered', 'skipped', 'not-relevant', 'never-again'] as const

export const answerSchema = z.strictObject({
  kind: z.literal('answer'),
  ...baseShape,
  ...textRecordShape,
  day: daySchema,
  zone: z.string(),
  questionId: z.string().max(100),
  /** The words as they were shown, names filled in, so that the answer can be read in five years. */
  questionText: textSchema,
  theme: z.enum(THEMES),
  depth: z.enum(['30s', '3m', 'deep']),
  distanced: z.boolean(),
  /** Why this one, as it was shown. */
  because: textSchema,
  /** The signals that made it jump the queue; [] for the ordinary rotation. */
  signalIds: z.array(z.string()),
  /** The person's own sentence that made it jump the queue, by `cueKey`. */
  cueKey: z.string().regex(CUE_KEY).max(160).optional(),
  /** What was noted on the day and is asked about. */
  subject: subjectSchema.optional(),
  status: z.enum(ANSWER_STATUSES),
  text: textSchema,
  /** Some working days later: did it change anything? */
  followedUp: z.strictObject({ day: daySchema, helped: z.boolean().nullable() }).optional(),
  followUps: z.array(z.strictObject({ question: textSchema, text: textSchema })).max(MOST_FOLLOW_UPS),
})

export type Answer = z.infer<typeof answerSchema>

/** What the engine chose, in words. */
export type ShownQuestion = Pick<
  Answer,
  'questionId' | 'questionText' | 'theme' | 'depth' | 'distanced' | 'because' | 'signalIds' | 'cueKey' | 'subject'
>

export function createAnswer(shown: ShownQuestion, stamp: Stamp): Answer {
  return {
    kind: 'answer',
    ...newBase(stamp),
    day: stamp.day,
    zone: stamp.zone,
    ...shown,
    status: 'shown',
    text: '',
    followUps: [],
    forCoach: false,
    mentions: [],
  }
}

/** Neither begun, nor skipped, nor kept for the coach. */
export function isUntouched({ status, text, forCoach }: Answer): boolean {
  return status === 'shown' && text === '' && !forCoach
}

/** Another question in the place of one that nobody has touched; null where somebody has. */
export function askInstead(answer: Answer, shown: ShownQuestion): Answer | null {
  const { cueKey: _cue, subject: _subject, ...rest } = answer
  return isUntouched(answer) ? { ...rest, ...shown } : null
}

/** Text makes it answered; emptying the text again makes it merely shown. */
export function writeAnswer(answer: Answer, text: string, mentions: string[]): Answer {
  return { ...answer, text, mentions, status: text.trim() === '' ? 'shown' : 'answered' }
}

/** Known by its words: which follow-ups are asked can change with what is noted. What was written is never dropped. */
export function writeFollowUp(answer: Answer, question: string, text: string): Answer {
  const isIt = (one: Answer['followUps'][number]) => one.question === question
  const kept = answer.followUps.filter((one) => isIt(one) || one.text !== '')
  const followUps = kept.some(isIt)
    ? kept.map((one) => (isIt(one) ? { question, text } : one))
    : [...kept, { question, text }]
  return { ...answer, followUps }
}

export function setAnswerStatus(answer: Answer, status: 'skipped' | 'not-relevant' | 'never-again'): Answer {
  return { ...answer, status }
}

export function followUpAnswer(answer: Answer, helped: boolean | null, { day }: Stamp): Answer {
  return { ...answer, followedUp: { day, helped } }
}
