// What a "not true" changes, and for how long.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import type { SuggestionRecord } from '../../../shared/domain/suggestion-record'
import { correctedRecords, isRaised, misreadRecords } from '../../../shared/prompts/responses'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const SHOWN = '2026-01-12'
const ITEM = { kind: 'pathItem', id: 'billing' } as const
const shown = () => aJournal().shown(SHOWN, { signalIds: ['S2', 'S1'], subject: ITEM })
const notTrue = (told: JournalBuilder, day: string, ...recordIds: string[]) =>
  told.respond(SHOWN, day, { type: 'not-true', misread: 'other', text: '', recordIds })
const records = (told: JournalBuilder): SuggestionRecord[] => [told.suggestion(SHOWN)]
const misread = (told: JournalBuilder, day: string, signal: 'S1' | 'S2' | 'S3' = 'S2') => [
  ...misreadRecords(records(told), signal, toDay(day)),
]

describe('a record that was misread', () => {
  test('is so from that day on, for every signal that the suggestion rested on', () => {
    const told = notTrue(shown(), '2026-01-13', 'a', 'b')
    expect(misread(told, '2026-01-12')).toEqual([])
    expect([misread(told, '2026-01-13'), misread(told, '2027-01-13', 'S1')]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect(misread(told, '2026-01-13', 'S3')).toEqual([])
    expect([...correctedRecords(records(told), toDay('2026-01-13'))]).toEqual(['a', 'b'])
  })

  test('is so no longer once that was taken back, and the one before still is', () => {
    const told = notTrue(notTrue(shown(), '2026-01-13', 'a'), '2026-01-14', 'b')
    told.respond(SHOWN, '2026-01-15', { type: 'followed-up', did: true, helped: null })
    told.respond(SHOWN, '2026-01-15', { type: 'answer-withdrawn' })
    expect([misread(told, '2026-01-14'), misread(told, '2026-01-15')]).toEqual([['a', 'b'], ['a']])
  })

  test('stays so where another answer was taken back', () => {
    const told = notTrue(shown(), '2026-01-13', 'a')
    told.respond(SHOWN, '2026-01-14', { type: 'later' })
    told.respond(SHOWN, '2026-01-15', { type: 'answer-withdrawn' })
    expect(misread(told, '2026-01-15')).toEqual(['a'])
  })
})

describe('a limit is raised', () => {
  const raised = (told: JournalBuilder, day: string, signal: 'S1' | 'S2' = 'S2', subject: typeof ITEM | null = ITEM) =>
    isRaised(records(told), signal, subject, toDay(day))

  test('for sixty days, for the signal that led and the thing it named', () => {
    const told = notTrue(shown(), '2026-01-13')
    expect(['2026-01-12', '2026-01-13', '2026-03-13', '2026-03-14'].map((day) => raised(told, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([raised(told, '2026-01-13', 'S1'), raised(told, '2026-01-13', 'S2', null)]).toEqual([false, false])
    expect(raised(shown(), '2026-01-13')).toBe(false)
  })
})
