// Questions of the library as they were shown, and what became of them.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { createAnswer, setAnswerStatus, writeAnswer, writeFollowUp } from '#shared/domain/answer'
import type { Subject } from '#shared/domain/subject'
import { QUESTIONS } from '#shared/prompts/questions/index'
import type { Question } from '#shared/prompts/questions/question'
import { sayQuestion } from '#shared/prompts/questions/say-question'
import type { Message } from '#shared/prompts/assessment'
import { english } from '#shared/prompts/words/en/index'
import { say, type Speaker } from '#shared/prompts/words/speaker'
import type { SampleBook } from './sample-book'
import { STORY_DAYS } from './logged-days'
import { ANSWERS } from './story/answers'
import type { StoryAnswer } from './story/shapes'
import { toSubject } from './write-suggestions'

/** At this energy or less a question is asked about another manager. */
const LOW_ENERGY = 2

export function writeAnswers(book: SampleBook): void {
  const speaker = speakerOf(book)
  for (const story of ANSWERS) writeStoryAnswer(book, story, speaker)
}

function writeStoryAnswer(book: SampleBook, story: StoryAnswer, speaker: Speaker): void {
  const question = questionById(story.question)
  const stamp = book.stampOn(story.on)
  const { id: questionId, theme, depth } = question
  const distanced = (STORY_DAYS.get(story.on)?.energy ?? LOW_ENERGY + 1) <= LOW_ENERGY
  const shown = {
    questionId,
    questionText: sayQuestion(
      question,
      { distanced, fill: fillOf(book, story) },
      { nameOf: speaker.nameOf, when: 'today' },
    ),
    theme,
    depth,
    distanced,
    because: say(english, becauseOf(book, story, question), speaker),
    signalIds: [...(story.signals ?? [])],
  }
  const answer = book.put(createAnswer(shown, stamp), stamp.at)
  const done = book.stampOn(story.on)
  if (story.status) {
    book.put(setAnswerStatus(answer, story.status), done.at)
    return
  }
  const text = book.words(story.text)
  let written = writeAnswer({ ...answer, forCoach: story.forCoach ?? false }, text, book.mentions(text))
  const replies = story.followUps ?? []
  for (const [index, reply] of replies.entries())
    written = writeFollowUp(written, question.followUps[index]!.text, reply)
  book.put(written, done.at)
}

function questionById(id: string): Question {
  const question = QUESTIONS.find((candidate) => candidate.id === id)
  if (!question) throw new Error(`The library has no question ${id}`)
  return question
}

function fillOf(book: SampleBook, { fill = {} }: StoryAnswer): Record<string, Subject> {
  return Object.fromEntries(Object.entries(fill).map(([gap, subject]) => [gap, toSubject(book, subject)]))
}

function becauseOf(book: SampleBook, { on, signals = [] }: StoryAnswer, { theme }: Question): Message {
  if (signals[0]) return { id: `because.${signals[0]}`, params: {} }
  const earlier = ANSWERS.filter((story) => story.on < on && questionById(story.question).theme === theme).at(-1)
  if (!earlier) return { id: 'because.theme-new', params: { theme } }
  return { id: 'because.theme-rested', params: { theme, day: book.dayOf(earlier.on) } }
}

function speakerOf(book: SampleBook): Speaker {
  const titled = new Map(book.records().map((record) => [record.id, 'title' in record ? record.title : '']))
  return {
    nameOf: ({ id }) => titled.get(id) ?? '',
    formatDay: (day: Day) => formatDay(day, 'en-GB', 'short'),
  }
}
