// What was noted today is asked about the same evening, before anything else.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { askInstead } from '../../../shared/domain/answer'
import { capturedOn, CAPTURES, type Capture } from '../../../shared/prompts/captured'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { QUESTIONS } from '../../../shared/prompts/questions/index'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, said } from './readings'
import { weekly } from './periodic'

const TENTH = '2026-01-16'
const BEFORE = '2026-01-15'

type About<K extends 'day' | 'person'> = Parameters<JournalBuilder[K]>[1]
const quiet = (today: About<'day'> = {}, ana: About<'person'> = {}) =>
  aJournal()
    .charter({ reports: 5 })
    .person('Ana', ana)
    .days('2026-01-05', 9, { handsOn: 0, energy: 4, touched: ['read'] })
    .day(TENTH, { handsOn: 0, energy: 4, touched: ['read'], ...today })

const noted = (told: JournalBuilder, day = TENTH) =>
  capturedOn(openDayBook(indexJournal(told.build()), toDay(day), {})).map(({ capture }) => capture)
const chosen = (told: JournalBuilder, day = TENTH) => assessOn(told, day, { questions: QUESTIONS })
const first = (told: JournalBuilder, day = TENTH) => chosen(told, day).questions[0]

const tookBack = (told = quiet(), day = TENTH) =>
  told.delegation('Search', 'Ana', '2026-01-05').touched('Search', day, 'took-back')

const NOTED: [Capture, string, string, () => JournalBuilder][] = [
  ['took-back', 'delegation/just-before', 'S4', tookBack],
  [
    'one-to-one-moved-for-code',
    'coaching/worth-of-the-code',
    'S8',
    () => quiet().oneToOne('Ana', TENTH, 'moved-by-me', 'my-code'),
  ],
  ['landed-here', 'ownership/natural-decider', 'S6', () => quiet().decision(TENTH, { arrival: 'landed-here' })],
  ['gave-answer-often', 'coaching/in-ten-minutes', 'S12', () => quiet({ gaveAnswer: 3 })],
  ['could-not-explain', 'literacy/who-could-show', 'O2', () => quiet(weekly({ couldExplain: false }))],
  ['path-item-aged', 'critical-path/next-step-owner', 'S2', () => quiet().item('Billing', '2026-01-13')],
]

const JUST_NOT: [Capture, string, () => JournalBuilder][] = [
  ['took-back', 'the day before', () => tookBack(quiet(), BEFORE)],
  ['took-back', 'a question only', () => quiet().delegation('Search', 'Ana', BEFORE).touched('Search', TENTH, 'asked')],
  [
    'took-back',
    'for safety',
    () => quiet().delegation('Search', 'Ana', BEFORE).touched('Search', TENTH, 'took-back', 'safety-security-legal'),
  ],
  ['took-back', 'from somebody away', () => tookBack(quiet({}, { away: [{ from: toDay(BEFORE), to: toDay(TENTH) }] }))],
  ['took-back', 'in an incident', () => tookBack(quiet({ dayKind: 'incident' }))],
  ['gave-answer-often', 'in an incident', () => quiet({ dayKind: 'incident', gaveAnswer: 3 })],
  ['one-to-one-moved-for-code', 'for an incident', () => quiet().oneToOne('Ana', TENTH, 'moved-by-me', 'incident')],
  ['one-to-one-moved-for-code', 'by them', () => quiet().oneToOne('Ana', TENTH, 'moved-by-them', 'my-code')],
  ['landed-here', 'stepped in', () => quiet().decision(TENTH, { arrival: 'stepped-in' })],
  ['landed-here', 'theirs after all', () => quiet().decision(TENTH, { arrival: 'landed-here', level: 7 })],
  ['landed-here', 'neither technical', () => quiet().decision(TENTH, { arrival: 'landed-here', subject: 'other' })],
  ['landed-here', 'about people', () => quiet().decision(TENTH, { arrival: 'landed-here', subject: 'people' })],
  ['gave-answer-often', 'twice', () => quiet({ gaveAnswer: 2 })],
  ['could-not-explain', 'explained', () => quiet(weekly({ couldExplain: true }))],
  ['path-item-aged', 'two days', () => quiet().item('Billing', '2026-01-14')],
  [
    'path-item-aged',
    'within one’s own limit',
    () =>
      quiet()
        .item('Billing', '2026-01-13')
        .setting('thresholds', { 'S2.item': { threshold: 5, from: toDay('2026-01-05') } }),
  ],
  ['path-item-aged', 'on a day without a check-in', () => aJournal().charter().item('Billing', '2026-01-05')],
  ['path-item-aged', 'theirs', () => quiet().item('Billing', '2026-01-05', { owner: 'Ana' })],
]

describe('noted today', () => {
  test.each(NOTED)('%s is asked about with %s', (capture, questionId, signal, told) => {
    expect(noted(told())).toEqual([capture])
    expect(first(told())).toMatchObject({ questionId, signals: [signal], because: { id: `because.${capture}` } })
  })

  test.each(JUST_NOT)('%s is not: %s', (capture, _why, told) => {
    expect(noted(told())).not.toContain(capture)
  })

  test('every kind has its question, and a question for each is in the library once', () => {
    const kinds = QUESTIONS.flatMap(({ when }) => when?.captured ?? [])
    expect(kinds.toSorted()).toEqual([...CAPTURES].toSorted())
  })

  test('a question for it is asked on no other day', () => {
    const { questions } = chosen(quiet())
    const about = new Set(QUESTIONS.filter(({ when }) => when?.captured).map(({ id }) => id))
    expect(questions).toHaveLength(3)
    expect(questions.filter(({ questionId }) => about.has(questionId))).toEqual([])
  })

  test('what happened with somebody comes before what is old', () => {
    const told = tookBack(quiet({ gaveAnswer: 3 }).item('Billing', '2026-01-05'))
    expect(noted(told)).toEqual(['took-back', 'gave-answer-often', 'path-item-aged'])
    expect(chosen(told).questions.map(({ questionId }) => questionId)).toEqual([
      'delegation/just-before',
      'coaching/in-ten-minutes',
      'critical-path/next-step-owner',
    ])
  })

  test('names what came back, and nobody else', () => {
    const told = tookBack().delegation('Other', 'Ana', '2026-01-05')
    expect(first(told)?.fill).toEqual({ delegation: { kind: 'delegation', id: told.idOf('delegation', 'Search') } })
    const moved = quiet().person('Bo').oneToOne('Bo', TENTH, 'moved-by-me', 'my-code')
    expect(first(moved)?.fill).toEqual({ person: { kind: 'person', id: moved.idOf('person', 'Bo') } })
  })

  test('says why, with the thing by its name', () => {
    const because = (told: JournalBuilder) => said(told, [first(told)!.because])
    expect(because(tookBack())).toEqual(['you noted that you took Search back'])
    const aged = quiet().item('Billing', '2026-01-13')
    expect(because(aged)).toEqual(['Billing has been yours for three working days or more'])
    expect(first(aged)!.because.params['subject']).toEqual({
      kind: 'pathItem',
      id: aged.idOf('pathItem', 'Billing'),
    })
  })

  test('is not asked about where its signal is switched off', () => {
    expect(first(tookBack().setting('signalsOff', ['S4']))?.questionId).not.toBe('delegation/just-before')
  })

  const misread = (told: JournalBuilder, signal: string, recordId: string) =>
    told
      .shown(BEFORE, { signalIds: [signal], evidenceIds: [recordId] })
      .respond(BEFORE, BEFORE, { type: 'not-true', misread: 'wrong-count', text: '', recordIds: [recordId] })

  test('is not asked about where the record was misread, whatever it was about', () => {
    const told = tookBack()
    expect(noted(misread(told, 'S4', told.idOf('delegation', 'Search')))).toEqual([])
    const answers = quiet({ gaveAnswer: 3 })
    const today = [...answers.build().checkIn.values()].at(-1)!
    expect(noted(misread(answers, 'S12', today.id))).toEqual([])
    const moved = quiet().oneToOne('Ana', TENTH, 'moved-by-me', 'my-code')
    const [work] = [...moved.build().peopleWork.keys()]
    expect(noted(misread(moved, 'S8', work!))).toEqual([])
  })

  test('is not asked about where the call was misread, and is where another was', () => {
    const told = quiet().decision(BEFORE, { arrival: 'landed-here' }).decision(TENTH, { arrival: 'landed-here' })
    const [other, id] = [...told.build().decision.values()].map((decision) => decision.id)
    const misread = (recordIds: string[]) => {
      told.shown(BEFORE, { signalIds: ['S6'], evidenceIds: recordIds })
      told.respond(BEFORE, BEFORE, { type: 'not-true', misread: 'wrong-count', text: '', recordIds })
      return first(told)?.questionId
    }
    expect(misread([other!])).toBe('ownership/natural-decider')
    expect(misread([id!])).not.toBe('ownership/natural-decider')
  })

  test('names nothing where nothing has a name', () => {
    expect(first(quiet({ gaveAnswer: 3 }))?.because).toEqual({ id: 'because.gave-answer-often', params: {} })
  })

  test('waits while its theme rests', () => {
    const told = tookBack().asked(BEFORE, { theme: 'delegation' })
    expect(first(told)?.theme).not.toBe('delegation')
  })
})

describe('the question that waits', () => {
  const waiting = () => quiet().asked(TENTH, { questionId: 'energy/x', theme: 'energy' })
  const instead = (told: JournalBuilder) => chosen(told).questionInstead

  test('gives way to what was noted since', () => {
    expect(instead(waiting())).toBeNull()
    const told = tookBack(waiting())
    const [before] = [...told.build().answer.values()]
    expect(instead(told)).toMatchObject({ questionId: 'delegation/just-before', inPlaceOf: before!.id })
  })

  test('stays where it is the one, where another of its theme was asked, or with nothing asked at all', () => {
    const told = tookBack()
    const subject = { kind: 'delegation', id: told.idOf('delegation', 'Search') } as const
    told.asked(TENTH, { questionId: 'delegation/just-before', theme: 'delegation', subject })
    expect(instead(told)).toBeNull()
    expect(instead(tookBack())).toBeNull()
    expect(instead(tookBack(waiting().asked(BEFORE, { theme: 'delegation' })))).toBeNull()
  })

  test.each([
    ['answered', { status: 'answered', text: 'It was the release.' }],
    ['begun', { text: 'It' }],
    ['skipped', { status: 'skipped' }],
    ['kept for the coach', { forCoach: true }],
  ] as const)('stays once it is %s', (_how, as) => {
    expect(instead(tookBack(quiet().asked(TENTH, { questionId: 'energy/x', theme: 'energy', ...as })))).toBeNull()
  })

  test('follows what was taken back, where that was another', () => {
    const told = tookBack(quiet().delegation('Other', 'Ana', '2026-01-05'))
    const [other, search] = ['Other', 'Search'].map((title) => told.idOf('delegation', title))
    const asked = (id: string) => ({
      questionId: 'delegation/just-before',
      theme: 'delegation' as const,
      subject: { kind: 'delegation' as const, id },
    })
    told.asked(TENTH, asked(other!))
    expect(instead(told)).toMatchObject({ subject: { id: search } })
  })

  test('about what was a slip gives way to the one of the day', () => {
    const slip = quiet().asked(TENTH, { questionId: 'delegation/just-before', theme: 'delegation' })
    expect(instead(slip)).toMatchObject({ questionId: first(quiet())!.questionId })
  })

  test('keeps its id, and forgets the sentence that it was about', () => {
    const told = waiting()
    const before = { ...[...told.build().answer.values()][0]!, cueKey: 'x' }
    const shown = { questionId: 'a/b', questionText: 'What?', theme: 'energy', depth: '30s', distanced: false } as const
    const after = askInstead(before, { ...shown, because: 'so', signalIds: ['S4'] })
    expect(after).toMatchObject({ id: before.id, questionText: 'What?', signalIds: ['S4'] })
    expect(after).not.toHaveProperty('cueKey')
    const begun = { ...before, text: 'It' }
    expect(askInstead(begun, { ...shown, because: 'so', signalIds: [] })).toBeNull()
  })
})
