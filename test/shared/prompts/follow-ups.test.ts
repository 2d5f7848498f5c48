import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { followUpsFor } from '../../../shared/prompts/follow-ups'
import { toPlanCue } from '../../../shared/prompts/plan-cues'
import type { FollowUpCondition, Question } from '../../../shared/prompts/questions/question'
import { weekly } from './periodic'
import { aJournal, WEEKDAYS, type JournalBuilder } from '../../support/journal-builder'

const DAY = '2026-01-07'
const ANSWER = 'It was the release that I could have left alone.'

function followed(told: JournalBuilder, when: FollowUpCondition, answer = ANSWER): boolean {
  const question: Question = {
    id: 'ownership/x',
    theme: 'ownership',
    depth: '3m',
    purpose: 'x',
    text: 'What?',
    distanced: 'What?',
    followUps: [{ when, text: 'And then?' }],
  }
  return followUpsFor(question, answer, bookOf(told)).length === 1
}
const bookOf = (told: JournalBuilder, day = DAY) => openDayBook(indexJournal(told.build()), toDay(day), {})
const plain = () => aJournal().day(DAY, { energy: 4, gaveAnswer: 2 })

const HOLDING: [FollowUpCondition, () => JournalBuilder, string?][] = [
  ['always', plain],
  ['answer-short', plain, 'Not much today'],
  ['took-back', () => plain().delegation('Search', 'Ana', '2026-01-05').touched('Search', DAY, 'took-back')],
  ['path-item-aged', () => plain().item('Billing', '2026-01-02')],
  ['one-to-one-moved-for-code', () => plain().oneToOne('Ana', DAY, 'moved-by-me', 'my-code')],
  ['gave-answer-often', () => aJournal().day(DAY, { gaveAnswer: 3 })],
  ['landed-here', () => plain().decision(DAY, { arrival: 'landed-here' })],
  ['could-not-explain', plain, 'I couldn’t explain why the migration is hard'],
  ['could-not-explain', () => aJournal().day(DAY, weekly({ couldExplain: false }))],
  ['low-energy', () => aJournal().day(DAY, { energy: 2 })],
]

describe('follow-ups', () => {
  test.each(HOLDING)('%s follows when it is so', (when, told, answer) => {
    expect(followed(told(), when, answer)).toBe(true)
  })

  test.each(HOLDING.slice(1))('%s does not follow when it is not', (when) => {
    expect(followed(aJournal().day(DAY, { energy: null }), when)).toBe(false)
  })

  test('a day without a check-in says neither how tiring it was nor what was answered', () => {
    expect(followed(aJournal().charter(), 'low-energy')).toBe(false)
    expect(followed(aJournal().charter(), 'gave-answer-often')).toBe(false)
    expect(followed(aJournal().item('Billing', '2026-01-02'), 'path-item-aged')).toBe(false)
  })

  test('an answer of four words is not short', () => {
    expect(followed(plain(), 'answer-short', 'Ana and the release')).toBe(false)
    expect(followed(plain(), 'answer-short', ' Ana  and Ben ')).toBe(true)
  })

  test('nothing follows an answer that was not given', () => {
    expect(followed(plain(), 'always', '  ')).toBe(false)
  })

  test('two at most, in the order of the question', () => {
    const followUps = ['One?', 'Two?', 'Three?'].map((text) => ({ when: 'always' as const, text }))
    const asked = followUpsFor({ followUps }, ANSWER, bookOf(plain()))
    expect(asked.map(({ text }) => text)).toEqual(['One?', 'Two?'])
  })
})

describe('the cue of a plan', () => {
  test('on the next working day becomes that day', () => {
    const friday = toDay('2026-01-09')
    expect(toPlanCue({ on: 'next-working-day' }, friday, WEEKDAYS)).toEqual({ on: 'day', day: '2026-01-12' })
  })

  test('on a weekday, every day or in a 1:1 stays what it is', () => {
    for (const cue of [
      { on: 'weekday', weekday: 4 },
      { on: 'every-day' },
      { on: 'one-to-one', personId: 'x' },
    ] as const)
      expect(toPlanCue(cue, toDay(DAY), WEEKDAYS)).toEqual(cue)
  })
})
