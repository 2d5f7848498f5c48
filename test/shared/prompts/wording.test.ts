import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { createAnswer, writeAnswer, type Answer } from '../../../shared/domain/answer'
import { QUESTIONS } from '../../../shared/prompts/questions/index'
import type { Question } from '../../../shared/prompts/questions/question'
import { sayQuestion } from '../../../shared/prompts/questions/say-question'
import { inTodaysWording } from '../../../shared/prompts/wording'
import { seededIds } from '../../support/fixed-clock'

const stamp = { day: toDay('2026-01-07'), at: '2026-01-07T18:00:00Z', zone: 'Europe/Berlin', newId: seededIds() }
/** Names with what a pattern would stumble over. */
const nameOf = ({ id }: { id: string }) => `${id} (v1.2) $& next`

const at = (energy: number | null, when = 'today') => ({ energy, when })

function shown(question: Question, distanced: boolean, when = 'today'): Answer {
  const { id: questionId, theme, depth } = question
  const fill = { person: 'Ana', item: 'Billing', delegation: 'Rota', obstacle: 'Access', partner: 'Dana' }
  const subjects = Object.fromEntries(Object.entries(fill).map(([gap, id]) => [gap, { kind: 'person' as const, id }]))
  const questionText = sayQuestion(question, { distanced, fill: subjects }, { nameOf, when })
  return createAnswer({ questionId, questionText, theme, depth, distanced, because: '', signalIds: [] }, stamp)
}

test('every question of the library is reworded once low energy is noted, with the names it was shown with', () => {
  const wrong = QUESTIONS.filter((question) => {
    const { questionText, distanced } = inTodaysWording(shown(question, false), question, at(2)) ?? {}
    return !distanced || questionText !== shown(question, true).questionText
  })
  expect(wrong).toEqual([])
})

const [first] = QUESTIONS

test('a slip of the finger is taken back with its wording', () => {
  const reworded = inTodaysWording(shown(first!, true), first!, at(4))
  expect(reworded).toMatchObject({ questionText: shown(first!, false).questionText, distanced: false })
})

test.each([3, 4, 5, null])('energy of %s leaves the words as they are', (energy) => {
  expect(inTodaysWording(shown(first!, false), first!, at(energy))).toBeNull()
})

test('what was answered, skipped, or begun keeps the words it was asked in', () => {
  const asked = shown(first!, false)
  expect(inTodaysWording(writeAnswer(asked, 'It was Ana', []), first!, at(1))).toBeNull()
  expect(inTodaysWording({ ...asked, status: 'skipped' }, first!, at(1))).toBeNull()
  expect(inTodaysWording({ ...asked, text: ' ' }, first!, at(1))).toBeNull()
})

test('words that are no longer the library’s stay', () => {
  expect(inTodaysWording({ ...shown(first!, false), questionText: 'An older wording?' }, first!, at(1))).toBeNull()
})

test('every question that waits names its day once that is over, in either wording', () => {
  for (const [energy, distanced] of [
    [4, false],
    [1, true],
  ] as const) {
    const late = QUESTIONS.map((question) => {
      const asked = shown(question, distanced)
      return (inTodaysWording(asked, question, at(energy, 'on Wed 7 Jan')) ?? asked).questionText
    })
    expect(late).toEqual(QUESTIONS.map((question) => shown(question, distanced, 'on Wed 7 Jan').questionText))
    expect(late.filter((text) => text.includes('on Wed 7 Jan')).length).toBeGreaterThan(1)
  }
})

test('no question calls the day it is asked about today by itself', () => {
  const words = QUESTIONS.flatMap(({ text, distanced, followUps }) => [
    text,
    distanced,
    ...followUps.map((one) => one.text),
  ])
  expect(words.filter((text) => /\btoday\b/i.test(text.replaceAll('{today}', '')))).toEqual([])
  // The day stands in the question alone: what is asked after it is kept by its words.
  expect(QUESTIONS.flatMap(({ followUps }) => followUps).filter(({ text }) => text.includes('{'))).toEqual([])
})
