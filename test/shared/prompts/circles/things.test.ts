// The people and things that a worried text names.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { goingInCircles } from '../../../../shared/prompts/circles/going-in-circles'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'

const DAY = '2026-01-16'

function written(lines: Record<string, string>, told = aJournal().charter()): JournalBuilder {
  for (const [day, line] of Object.entries(lines)) told.day(day, { line })
  return told
}
const circling = (told: JournalBuilder) => goingInCircles(told.build(), toDay(DAY))

describe('who and what a text names', () => {
  const about = (what: string, told: JournalBuilder) =>
    circling(
      written({ '2026-01-12': `Worried, ${what}.`, '2026-01-14': `Stuck: ${what}.`, [DAY]: `Unsure: ${what}.` }, told),
    )?.subject?.kind ?? null
  const team = () => aJournal().charter().person('Will Okoro').item('Billing', '2026-01-05')

  test.each([
    ['Will', 'person'],
    ['Will Okoro', 'person'],
    ['will', null],
    ['Willow', null],
    ['billing', 'pathItem'],
    ['rebilling', null],
    ['billings', null],
  ])('%s: %s', (what, kind) => {
    expect(about(what, team())).toBe(kind)
  })

  test('a first name that two share is nobody’s, and a title of three letters names nothing', () => {
    expect(about('Will', team().person('Will Smith'))).toBeNull()
    expect(about('Will Smith', team().person('Will Smith'))).toBe('person')
    expect(about('CI?', aJournal().charter().item('CI?', '2026-01-05'))).toBeNull()
    expect(about('(CI+)', aJournal().charter().item('(CI+)', '2026-01-05'))).toBe('pathItem')
  })
})
