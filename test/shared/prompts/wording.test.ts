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

function shown(question: Question, distanced: boolean): Answer {
  const { id: questionId, theme, depth } = question
  const fill = { person: 'Ana', item: 'Billing', delegation: 'Rota', obstacle: 'Access', partner: 'Dana' }
  const subjects = Object.fromEntries(Object.entries(fill).map(([gap, id]) => [gap, { kind: 'person' as const, id }]))
  const questionText = sayQuestion(question, { distanced, fill: subjects }, nameOf)
  return createAnswer({ questionId, questionText, theme, depth, distanced, because: '', signalIds: [] }, stamp)
}

test('every question of the library is reworded once low energy is noted, with the names it was shown with', () => {
  const wrong = QUESTIONS.filter((question) => {
    const { questionText, distanced } = inTodaysWording(shown(question, false), question, 2) ?? {}
    return !distanced || questionText !== shown(question, true).questionText
  })
  expect(wrong).toEqual([])
})

const [first] = QUESTIONS

test('a slip of the finger is taken back with its wording', () => {
  const reworded = inTodaysWording(shown(first!, true), first!, 4)
  expect(reworded).toMatchObject({ questionText: first!.text, distanced: false })
})

test.each([3, 4, 5, null])('energy of %s leaves the words as they are', (energy) => {
  expect(inTodaysWording(shown(first!, false), first!, energy)).toBeNull()
})

test('what was answered, skipped, or begun keeps the words it was asked in', () => {
  const asked = shown(first!, false)
  expect(inTodaysWording(writeAnswer(asked, 'It was Ana', []), first!, 1)).toBeNull()
  expect(inTodaysWording({ ...asked, status: 'skipped' }, first!, 1)).toBeNull()
  expect(inTodaysWording({ ...asked, text: ' ' }, first!, 1)).toBeNull()
})

test('words that are no longer the library’s stay', () => {
  expect(inTodaysWording({ ...shown(first!, false), questionText: 'An older wording?' }, first!, 1)).toBeNull()
})
