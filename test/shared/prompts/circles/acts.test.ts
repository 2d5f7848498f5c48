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

  test('looking at a delegation, or taking it back, does not', () => {
    expect(
      circling(work().touched('Search', '2026-01-15', 'asked').touched('Search', '2026-01-16', 'took-back')),
    ).not.toBeNull()
  })

  test('what happened before its first entry, or will after today, does not', () => {
    const rota = { title: 'The rota stays' }
    expect(circling(written(LINES).decision('2026-01-09', rota).decision('2026-01-19', rota))).not.toBeNull()
  })
})
