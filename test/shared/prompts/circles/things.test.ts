// The people and things that a worried text names.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { goingInCircles } from '../../../../shared/prompts/circles/going-in-circles'
import { thingFinder } from '../../../../shared/prompts/circles/things'
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

  test.each([
    ['@Will', 'person'],
    ['Will’s plan', 'person'],
    ['(Will)', 'person'],
    ['Will2', null],
    ['2Will', null],
    ['x𝒜Will', null],
    ['Billing, Billing', 'pathItem'],
    ['rebilling and billing', 'pathItem'],
  ])('%s: %s as a whole word', (what, kind) => {
    expect(about(what, team())).toBe(kind)
  })

  test('what is in the trash names nothing', () => {
    const told = team()
    for (const record of told.records())
      if (record.kind !== 'charter') told.add({ ...record, deletedAt: '2026-01-06T10:00:00Z' })
    expect(about('Will', told)).toBeNull()
    expect(about('Billing', told)).toBeNull()
  })

  test('a former name, an obstacle and a delegation are found, each in its own right', () => {
    const told = team()
    const [will] = told.build().person.values()
    told.add({ ...will!, name: 'Bill Okoro', formerNames: ['Will Okoro'] })
    expect(about('Will', told)).toBe('person')
    expect(about('Bill', told)).toBe('person')
    expect(about('Slow builds', aJournal().charter().obstacle('Slow builds', '2026-01-05'))).toBe('obstacle')
    const given = () => aJournal().charter().delegation('Search index', 'Ana', '2026-01-05')
    expect(about('the search index', given())).toBe('delegation')
    expect(about('the search', given())).toBeNull()
  })

  test('whoever is mentioned is named, where the worried part mentions them', () => {
    const told = () => aJournal().charter().person('Ana Souza').person('Ana Okoro').item('Billing', '2026-01-05')
    const first = (journal: JournalBuilder) => [...journal.build().person.values()][0]!
    const mentioning = (line: string, mentions: (journal: JournalBuilder) => string[]) => {
      const journal = told()
      written({ '2026-01-12': line, '2026-01-14': line, [DAY]: line }, journal)
      for (const record of journal.records())
        if (record.kind === 'checkIn') journal.add({ ...record, mentions: mentions(journal) })
      return circling(journal)?.about ?? null
    }
    const hers = (journal: JournalBuilder) => [first(journal).id]
    expect(mentioning('Worried about @ana.', hers)).toBe(`person:${first(told()).id}`)
    expect(mentioning('Worried about @Ana.', () => [])).toBeNull()
    expect(mentioning('Worried about ana.', hers)).toBeNull()
    expect(mentioning('@Ana had cake. It rained. It was late. Worried.', hers)).toBeNull()
    expect(mentioning('Worried about @ana.', () => ['00000000-0000-4000-8000-0000000000cc'])).toBeNull()
  })
})

describe('in a text', () => {
  const told = aJournal().charter().person(' Will  Okoro ').item(' Billing ', '2026-01-05').item('+ Plan', '2026-01-05')
  const kindsIn = (sentence: string) => thingFinder(told.build())({ sentence }, []).map(({ kind }) => kind)

  test.each([
    ['billing', ['pathItem']],
    ['billing is late', ['pathItem']],
    ['late is billing', ['pathItem']],
    ['x billing', ['pathItem']],
    ['xbilling', []],
    ['billingx', []],
    ['billing1', []],
    ['𝒜billing, billing𝒜', []],
    ['billingx, billing', ['pathItem']],
    ['Will and billing', ['person', 'pathItem']],
    ['billing, Billing, BILLING', ['pathItem']],
    ['will', []],
    ['WILL', []],
    ['the + plan holds', ['pathItem']],
    ['the plan holds', []],
    ['?!', []],
    ['', []],
  ])('%s: %j', (sentence, kinds) => {
    expect(kindsIn(sentence)).toEqual(kinds)
  })

  test('is found again in another journal, whatever the one before it held', () => {
    const part = { sentence: 'billing and search' }
    const kinds = (builder: JournalBuilder) => thingFinder(builder.build())(part, []).map(({ kind }) => kind)
    expect(kinds(told)).toEqual(['pathItem'])
    expect(kinds(aJournal().charter().obstacle('Search', '2026-01-05'))).toEqual(['obstacle'])
    expect(kinds(aJournal().charter())).toEqual([])
  })
})
