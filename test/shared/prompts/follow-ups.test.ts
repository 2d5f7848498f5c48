import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { createPlan, keepPlan, missPlan } from '../../../shared/domain/plan'
import { followUpsFor } from '../../../shared/prompts/follow-ups'
import { toPlanCue } from '../../../shared/prompts/plan-cues'
import type { FollowUpCondition, Question } from '../../../shared/prompts/questions/question'
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
  return followUpsFor(question, answer, told.build(), toDay(DAY), WEEKDAYS.workingDaysBetween).length === 1
}
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
  ['low-energy', () => aJournal().day(DAY, { energy: 2 })],
  ['plan-kept', () => closedPlan('kept')],
  ['plan-missed', () => closedPlan('missed')],
]

function closedPlan(as: 'kept' | 'missed') {
  const told = plain()
  const stamp = told.stamp(DAY)
  const plan = createPlan({ ifText: 'If', thenText: 'then', cue: { on: 'every-day' }, from: stamp.day }, stamp)
  return told.add(as === 'kept' ? keepPlan(plan, '', stamp) : missPlan(plan, null, '', stamp))
}

describe('follow-ups', () => {
  test.each(HOLDING)('%s follows when it is so', (when, told, answer) => {
    expect(followed(told(), when, answer)).toBe(true)
  })

  test.each(HOLDING.slice(1))('%s does not follow when it is not', (when) => {
    expect(followed(aJournal().day(DAY, { energy: null }), when)).toBe(false)
  })

  test('neither a day without a check-in nor a plan that was closed on another day is followed', () => {
    expect(followed(aJournal().charter(), 'low-energy')).toBe(false)
    expect(followed(aJournal().charter(), 'gave-answer-often')).toBe(false)
    const told = plain()
    const before = told.stamp('2026-01-06')
    const plan = createPlan({ ifText: 'If', thenText: 'then', cue: { on: 'every-day' }, from: before.day }, before)
    expect(followed(told.add(keepPlan(plan, '', before)), 'plan-kept')).toBe(false)
    expect(followed(closedPlan('kept'), 'plan-missed')).toBe(false)
  })

  test('nothing follows an answer that was not given', () => {
    expect(followed(plain(), 'always', '  ')).toBe(false)
  })

  test('two at most, in the order of the question', () => {
    const followUps = ['One?', 'Two?', 'Three?'].map((text) => ({ when: 'always' as const, text }))
    const base = { id: 'ownership/x', theme: 'ownership', depth: '30s', purpose: '', text: '', distanced: '' } as const
    const asked = followUpsFor({ ...base, followUps }, ANSWER, plain().build(), toDay(DAY), WEEKDAYS.workingDaysBetween)
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
