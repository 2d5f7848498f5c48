import { describe, expect, test } from 'vitest'
import type { Evidence, SignalId } from '../../../shared/prompts/assessment'
import { keptEvidence } from '../../../shared/prompts/kept-evidence'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import { assessOn } from './readings'

describe('news of one record that several things happened to', () => {
  /** Told on the 14th of what happened to it on two days; with its days, or as a showing was kept before it had them. */
  const toldTwice = (signal: SignalId, happen: (told: JournalBuilder, day: string) => void, keep = keptEvidence) => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 15, { handsOn: 0 })
    told.delegation('Search', 'Ana', '2026-01-02').oneToOne('Ana', '2026-01-09', 'done')
    for (const day of ['2026-01-13', '2026-01-14']) happen(told, day)
    const found = assessOn(told, '2026-01-14').suggestions[0]!
    expect(found.signals).toEqual([signal])
    const { signals: signalIds, direction, subject, evidence } = found
    told.shown('2026-01-14', { signalIds: [...signalIds], direction, subject, ...keep(evidence) })
    return {
      on(day: string, entered?: string) {
        if (entered) happen(told, entered)
        const { suggestions, heldBack } = assessOn(told, day)
        return suggestions.length > 0 ? 'said' : heldBack.map(({ why }) => why.id)
      },
    }
  }
  const takeBack = (told: JournalBuilder, day: string) => void told.touched('Search', day, 'took-back')
  const moveAgain = (told: JournalBuilder, day: string) =>
    void told.oneToOneThen('Ana', '2026-01-09', day, 'moved-by-me', 'meeting')
  const each = [
    ['a delegation taken back', 'S4', takeBack],
    ['a 1:1 moved', 'S8', moveAgain],
  ] as const

  test.each(each)('%s a third time is news, though entered late', (_what, signal, happen) => {
    expect(toldTwice(signal, happen).on('2026-01-21', '2026-01-12')).toBe('said')
  })

  test.each(each)('%s is none where a day that was told of is only answered again', (_what, signal, happen) => {
    const told = toldTwice(signal, happen)
    expect(told.on('2026-01-21')).toEqual(['held.no-news'])
    expect(told.on('2026-01-21', '2026-01-13')).toEqual(['held.no-news'])
  })

  test.each(each)('%s is known by its record alone where its days were not kept', (_what, signal, happen) => {
    const idsAlone = (evidence: readonly Evidence[]) => ({ evidenceIds: keptEvidence(evidence).evidenceIds })
    const told = toldTwice(signal, happen, idsAlone)
    expect(told.on('2026-01-21', '2026-01-12')).toEqual(['held.no-news'])
    expect(told.on('2026-01-21', '2026-01-20')).toBe('said')
  })
})
