import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { aJournal, WEEKDAYS, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, said } from './readings'

/** Feedback for Ana has been owed since the fifth, for Ben since the sixth. */
const owing = () =>
  aJournal()
    .charter({ reports: 5 })
    .days('2026-01-05', 15, { handsOn: 0, touched: ['read'], anyDecision: false })
    .owes('Ana', '2026-01-05')
    .owes('Ben', '2026-01-06')
const DAY = '2026-01-20'
const NEXT = '2026-01-21'

type Answer = Parameters<JournalBuilder['respond']>[2]

function named(told: JournalBuilder, day: string) {
  const { suggestions, heldBack } = assessOn(told, day)
  const ids = new Map(['Ana', 'Ben'].map((name) => [told.idOf('person', name), name]))
  return {
    said: suggestions.map(({ subject }) => subject && ids.get(subject.id)),
    held: heldBack.map(({ subject, why }) => [subject && ids.get(subject.id), why.id]),
  }
}
const shownFor = (told: JournalBuilder, name: string, day: string) =>
  told.shown(day, { signalIds: ['S9'], subject: { kind: 'person', id: told.idOf('person', name) } })

describe('a signal that fires for several', () => {
  test('names the first of them, and says nothing of the others that day', () => {
    expect(named(owing(), DAY)).toEqual({ said: ['Ana'], held: [] })
  })

  test('goes on to the next while the first rests after it was shown', () => {
    const told = shownFor(owing(), 'Ana', DAY)
    expect(named(told, NEXT)).toEqual({ said: ['Ben'], held: [['Ana', 'held.shown']] })
  })

  test.each([
    ['fine for now', () => ({ type: 'fine-for-now', until: toDay('2026-03-31') }), 'held.fine'],
    ['not true', () => ({ type: 'not-true', misread: 'my-job', text: '', recordIds: [] }), 'held.not-true'],
  ] satisfies [string, () => Answer, string][])('goes on to the next where the first is %s', (_name, answer, why) => {
    const told = shownFor(owing(), 'Ana', DAY).respond(DAY, DAY, answer())
    const { said: names, held } = named(told, NEXT)
    expect(names).toEqual(['Ben'])
    expect(held).toEqual([['Ana', why]])
  })

  test('says of the next what was seen of it, and nothing of the first', () => {
    const told = shownFor(owing(), 'Ana', DAY)
    const [suggestion] = assessOn(told, NEXT).suggestions
    const words = said(told, [suggestion!.title, ...suggestion!.saw]).join(' ')
    expect(words).toContain('Ben')
    expect(words).not.toContain('Ana')
    expect(suggestion!.evidence.map(({ recordId }) => recordId)).toEqual([told.idOf('feedbackOwed', 'Ben 2026-01-06')])
  })

  test('says nothing at all once it has retired, whomever it is about', () => {
    const told = owing()
    for (const day of ['2026-01-08', '2026-01-09', '2026-01-12']) {
      shownFor(told, 'Ana', day)
      told.respond(day, day, { type: 'followed-up', did: false, helped: null })
    }
    const retired = assessOn(told, DAY)
    expect(retired.suggestions).toEqual([])
    expect(retired.heldBack.map(({ why }) => why.id)).toEqual(['held.retired'])
  })
})

describe('a day that is answered after a later one was shown', () => {
  const later = (told: JournalBuilder, from: string) => ({
    questions: [],
    shownLater: {
      suggestions: told.records().flatMap((one) => (one.kind === 'suggestion' && one.day > from ? [one] : [])),
      answers: [],
    },
  })

  test('says nothing again that was shown about the later one', () => {
    const told = shownFor(shownFor(owing(), 'Ana', NEXT), 'Ben', '2026-01-22')
    const { suggestions, heldBack } = assessOn(told, DAY, later(told, DAY))
    expect(suggestions).toEqual([])
    expect(heldBack.map(({ why }) => [why.id, why.params['day']])).toEqual([
      ['held.shown', NEXT],
      ['held.shown', '2026-01-22'],
    ])
  })

  test('says what was shown about one that is five working days later or more', () => {
    const shownAfter = (days: number) => shownFor(owing(), 'Ana', WEEKDAYS.addWorkingDays(toDay(DAY), days))
    const saidOn = (told: JournalBuilder) =>
      assessOn(told, DAY, later(told, DAY)).suggestions.map(({ subject }) => subject?.id === told.idOf('person', 'Ana'))
    expect([saidOn(shownAfter(4)), saidOn(shownAfter(5))]).toEqual([[false], [true]])
  })

  test('counts the showings of every five working days it is one of', () => {
    const told = owing()
    const on = (ago: number) => told.shown(WEEKDAYS.addWorkingDays(toDay(DAY), ago), { signalIds: ['O1'] })
    for (const ago of [-3, 1]) on(ago)
    expect(assessOn(told, DAY, later(told, DAY)).suggestions).toHaveLength(1)
    // The first and the last are five working days apart, and no five hold all three.
    on(2)
    expect(assessOn(told, DAY, later(told, DAY)).suggestions).toHaveLength(1)
    on(-1)
    expect(assessOn(told, DAY, later(told, DAY)).heldBack.map(({ why }) => why.id)).toEqual(['held.three-in-five'])
  })

  test('counts the first and the last of five working days in', () => {
    const told = owing()
    for (const ago of [-3, -1, 1]) told.shown(WEEKDAYS.addWorkingDays(toDay(DAY), ago), { signalIds: ['O1'] })
    expect(assessOn(told, DAY, later(told, DAY)).heldBack.map(({ why }) => why.id)).toEqual(['held.three-in-five'])
  })
})
