// What ends going in circles, beyond what a journal most often has.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { goingInCircles } from '../../../../shared/prompts/circles/going-in-circles'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'

const LINES = {
  '2026-01-12': 'Worried about the on-call rota and who carries it.',
  '2026-01-14': 'The rota for on-call again. Not sure what to do.',
  '2026-01-16': 'Stuck on the rota, on-call is unfair.',
}
const DAY = '2026-01-16'

function written(lines: Record<string, string>, told = aJournal().charter()): JournalBuilder {
  for (const [day, line] of Object.entries(lines)) told.day(day, { line })
  return told
}
const circling = (told: JournalBuilder) => goingInCircles(told.build(), toDay(DAY))

describe('what else ends it, or does not', () => {
  const LINES_OF = (what: string) => ({
    '2026-01-12': `Worried about ${what}.`,
    '2026-01-14': `${what} seems stuck.`,
    [DAY]: `Not sure about ${what}.`,
  })
  const item = () => written(LINES_OF('Billing'), aJournal().charter().item('Billing', '2026-01-05'))
  const work = () => written(LINES_OF('Search'), aJournal().charter().delegation('Search', 'Ana', '2026-01-05'))
  const obstacle = () => written(LINES_OF('Slow builds'), aJournal().charter().obstacle('Slow builds', '2026-01-05'))

  test.each<[string, () => JournalBuilder, (told: JournalBuilder) => unknown]>([
    [
      'work that was handed over',
      item,
      (told) =>
        told.person('Ben').itemEvent('Billing', '2026-01-15', { type: 'handed-over', to: told.idOf('person', 'Ben') }),
    ],
    ['work that is done', item, (told) => told.itemEvent('Billing', '2026-01-15', { type: 'done' })],
    ['work that was dropped', item, (told) => told.itemEvent('Billing', '2026-01-15', { type: 'dropped' })],
    [
      'a delegation that is finished',
      work,
      (told) => told.delegationEvent('Search', '2026-01-15', { type: 'finished', outcome: '' }),
    ],
    [
      'an obstacle that was cleared',
      obstacle,
      (told) => told.obstacleEvent('Slow builds', '2026-01-15', { type: 'cleared', text: '' }),
    ],
    [
      'an obstacle that was dropped',
      obstacle,
      (told) => told.obstacleEvent('Slow builds', '2026-01-15', { type: 'dropped' }),
    ],
  ])('%s ends it, on its day as much as before the last entry', (_name, journal, act) => {
    const told = journal()
    expect(circling(told)).not.toBeNull()
    act(told)
    expect(circling(told)).toBeNull()
  })

  test.each<[string, () => JournalBuilder, (told: JournalBuilder) => unknown]>([
    ['is moved off the path', item, (told) => told.itemEvent('Billing', DAY, { type: 'moved-off-path' })],
    [
      'has another owner',
      obstacle,
      (told) =>
        told.person('Ben').obstacleEvent('Slow builds', DAY, { type: 'owner-set', owner: told.idOf('person', 'Ben') }),
    ],
    [
      'has somebody who decides',
      obstacle,
      (told) =>
        told.person('Ben').obstacleEvent('Slow builds', DAY, {
          type: 'decider-named',
          decider: told.idOf('person', 'Ben'),
          due: toDay('2026-01-30'),
        }),
    ],
    [
      'is passed on',
      work,
      (told) =>
        told.person('Ben').delegationEvent('Search', DAY, { type: 'passed-on', personId: told.idOf('person', 'Ben') }),
    ],
    ['has another level', work, (told) => told.delegationEvent('Search', DAY, { type: 'level-set', level: 6 })],
    ['was talked about', work, (told) => told.delegationEvent('Search', DAY, { type: 'check-in-held', text: '' })],
    ['is given back', work, (told) => told.delegationEvent('Search', DAY, { type: 'returned' })],
    ['is abandoned', work, (told) => told.delegationEvent('Search', DAY, { type: 'abandoned', outcome: '' })],
  ])('what %s is at rest', (_name, journal, act) => {
    const told = journal()
    expect(circling(told)).not.toBeNull()
    act(told)
    expect(circling(told)).toBeNull()
  })

  test('nor do a milestone, a date to wait for, or a check-in that is only agreed', () => {
    const milestone = { type: 'milestone-set', milestone: '', due: null } as const
    expect(circling(item().itemEvent('Billing', DAY, milestone))).not.toBeNull()
    expect(
      circling(obstacle().obstacleEvent('Slow builds', DAY, { type: 'waiting-until', until: null })),
    ).not.toBeNull()
    const agreed = { type: 'check-in-agreed', due: toDay('2026-01-30') } as const
    expect(circling(work().delegationEvent('Search', DAY, agreed))).not.toBeNull()
  })

  test('what is done about a thing ends it, though its title has no word to know it by', () => {
    const things: [JournalBuilder, (told: JournalBuilder) => unknown][] = [
      [
        aJournal().charter().item('Next week', '2026-01-05'),
        (told) => told.itemEvent('Next week', DAY, { type: 'done' }),
      ],
      [
        aJournal().charter().obstacle('Next week', '2026-01-05'),
        (told) => told.obstacleEvent('Next week', DAY, { type: 'dropped' }),
      ],
      [
        aJournal().charter().delegation('Next week', 'Ben', '2026-01-05'),
        (told) => told.delegationEvent('Next week', DAY, { type: 'level-set', level: 6 }),
      ],
    ]
    for (const [told, act] of things) {
      written(LINES_OF('Next week'), told)
      expect(circling(told)).not.toBeNull()
      act(told)
      expect(circling(told)).toBeNull()
    }
  })

  const ofAna = () =>
    written(
      { '2026-01-12': 'Worried about Ana.', '2026-01-14': 'Ana seems stuck.', [DAY]: 'Not sure about Ana.' },
      aJournal().charter().person('Ana').person('Ben'),
    )

  test('work that is passed on to somebody, and a decision that mentions them, are about them', () => {
    const passed = ofAna()
      .delegation('Search', 'Ben', '2026-01-05')
      .delegationEvent('Search', '2026-01-14', { type: 'level-set', level: 6 })
    expect(circling(passed)).not.toBeNull()
    const { id } = [...passed.build().person.values()].find(({ name }) => name === 'Ana')!
    expect(circling(passed.delegationEvent('Search', DAY, { type: 'passed-on', personId: id }))).toBeNull()
    const decided = ofAna().decision(DAY, { title: 'The lead' })
    expect(circling(decided)).not.toBeNull()
    const [made] = decided.build().decision.values()
    expect(circling(decided.add({ ...made!, mentions: [id] }))).toBeNull()
  })

  test('what is in the trash is not', () => {
    const told = written(LINES).decision(DAY, { title: 'The on-call rota stays' })
    expect(circling(told)).toBeNull()
    const [made] = told.build().decision.values()
    expect(circling(told.add({ ...made!, deletedAt: '2026-01-16T18:00:00Z' }))).not.toBeNull()
  })

  test('feedback that was dropped, or given to somebody else, does not end it', () => {
    const owed = (name: string, type: 'given' | 'dropped') =>
      ofAna().owes(name, '2026-01-12').feedback(name, '2026-01-12', DAY, type)
    expect(circling(owed('Ben', 'given'))).not.toBeNull()
    expect(circling(owed('Ana', 'dropped'))).not.toBeNull()
    expect(circling(owed('Ana', 'given'))).toBeNull()
  })

  test('a line that was raised ends it on the day it was raised', () => {
    const told = ofAna()
    const ana = [...told.build().person.values()].find(({ name }) => name === 'Ana')!
    const line = { id: told.stamp(DAY).newId(), text: 'How are you?', addedOn: toDay('2026-01-05'), raisedOn: null }
    expect(circling(told.add({ ...ana, toRaise: [line] }))).not.toBeNull()
    expect(circling(told.add({ ...ana, toRaise: [{ ...line, raisedOn: toDay(DAY) }] }))).toBeNull()
  })

  test('what happened on the first of the ten days or today counts, a day before or after does not', () => {
    const lines = { '2026-01-05': LINES['2026-01-12'], '2026-01-06': LINES['2026-01-14'], '2026-01-13': LINES[DAY] }
    const decided = (day: string) => circling(written(lines).decision(day, { title: 'On-call, the rota' }))
    expect(decided('2026-01-02')).not.toBeNull()
    expect(decided('2026-01-05')).toBeNull()
    expect(decided(DAY)).toBeNull()
  })

  test('looking at a delegation, or taking it back, does not', () => {
    expect(
      circling(work().touched('Search', '2026-01-15', 'asked').touched('Search', '2026-01-16', 'took-back')),
    ).not.toBeNull()
  })

  test('what happened before its first entry, or will after today, does not', () => {
    const rota = { title: 'The on-call rota stays' }
    expect(circling(written(LINES).decision('2026-01-09', rota).decision('2026-01-19', rota))).not.toBeNull()
  })

  test.each([
    ['Buy a new rota board', false],
    ['On-call pay', false],
    ['A rota of on-call', true],
    ['Oncall rotas for all', true],
  ])('words end it in pairs, as they make it: %s', (title, ends) => {
    expect(circling(written(LINES).decision(DAY, { title })) === null).toBe(ends)
  })

  test('one word ends what is known by that one under its theme', () => {
    const told = aJournal().charter().day(DAY)
    for (const [day, text] of [
      ['2026-01-12', 'Worried that the hand-over fails.'],
      ['2026-01-14', 'Unsure about this handover'],
      [DAY, 'The handover keeps me awake.'],
    ] as const)
      told.asked(day, { theme: 'delegation', status: 'answered', text })
    expect(circling(told)).not.toBeNull()
    expect(circling(told.decision(DAY, { title: 'Hand-over in March' }))).toBeNull()
  })

  test('a person or a thing that is named ends it, one word that its entries share does not', () => {
    const rota = () =>
      written(
        {
          '2026-01-12': 'Worried about Ana and the rota.',
          '2026-01-14': 'Ana seems stuck, the rota.',
          [DAY]: 'Not sure about Ana.',
        },
        aJournal().charter().person('Ana'),
      )
    expect(circling(rota().decision(DAY, { title: 'A new rota' }))).not.toBeNull()
    expect(circling(rota().decision(DAY, { title: 'Ana leads search' }))).toBeNull()
    expect(circling(item().decision(DAY, { title: 'Billing goes to Ben' }))).toBeNull()
  })
})
