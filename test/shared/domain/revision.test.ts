// When an earlier version is kept: what stood for five minutes, and what was there before a fifth of the words went.
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { answerCheckIn, createCheckIn } from '#shared/domain/check-in'
import { createDelegation, recordDelegationEvent } from '#shared/domain/delegation'
import { createNote, type Note } from '#shared/domain/note'
import type { EarlierRecord } from '#shared/domain/record'
import { bringBack, changedFields, continueSitting, lostShare, type Sitting } from '#shared/domain/revision'
import { madeJournal } from '../../support/made-journal'
import '../../support/seed'

const stamp = madeJournal().stamp('2026-01-05')
const START = Date.parse(stamp.at)
const later = (seconds: number) => new Date(START + seconds * 1000).toISOString()
const blank = createNote(stamp.day, '', stamp)

/** Writes the texts one after the other, each so many seconds after the beginning; answers with the texts that are kept. */
function write(start: Note, ...steps: readonly [seconds: number, text: string][]): string[] {
  const kept: string[] = []
  let sitting: Sitting | null = null
  let now: EarlierRecord = start
  for (const [seconds, text] of steps) {
    const next: EarlierRecord = { ...start, text, updatedAt: later(seconds) }
    const answer = continueSitting(sitting, now, next, later(seconds))
    if (answer.kept) kept.push((answer.kept as Note).text)
    sitting = answer.sitting
    now = next
  }
  return kept
}
const note = (text: string): Note => ({ ...blank, text })
const LINE = 'Ana took the rollout, and I kept my hands off it.'

describe('an earlier version', () => {
  it('is kept when somebody comes back after five minutes, and not before', () => {
    expect(write(note(LINE), [299, `${LINE} So far.`])).toEqual([])
    expect(write(note(LINE), [300, `${LINE} So far.`])).toEqual([LINE])
  })

  it('is kept every five minutes of writing without a pause', () => {
    const steps = Array.from({ length: 66 }, (_, at): [number, string] => [at * 10, 'word '.repeat(at + 1)])
    expect(write(blank, ...steps)).toHaveLength(2)
  })

  it('is what a text said at its fullest, however slowly it was taken apart', () => {
    const letters = Array.from({ length: 20 }, (_, at): [number, string] => [at, LINE.slice(0, -1 - at)])
    expect(write(note(LINE), ...letters)[0]).toBe(LINE)
  })

  it('is not kept of what said nothing', () => {
    expect(write(blank, [600, 'First words'])).toEqual([])
  })

  test.prop([fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 12 })])(
    'loses at most a fifth of the fullest text of a sitting',
    (texts) => {
      const steps = texts.map((text, at): [number, string] => [at, text])
      const last = texts.at(-1)!
      const all = [...write(note(LINE), ...steps), last]
      expect(Math.min(...all.map((text) => lostShare(LINE, text)))).toBeLessThan(0.2)
    },
  )
})

test.prop([fc.string(), fc.string(), fc.string()])('a text that only grew has lost nothing', (before, front, back) => {
  expect(lostShare(before, `${before}${back}`)).toBe(0)
  expect(lostShare(before, `${front}${before}`)).toBe(0)
})

describe('what else a record says', () => {
  const empty = createCheckIn(stamp.day, 'full', stamp)
  it('is kept when an answer is changed later, and not when one is added', () => {
    const four = { ...answerCheckIn(empty, { energy: 4 }), updatedAt: later(0) }
    const added = continueSitting(null, four, answerCheckIn(four, { waiting: 2 }), later(3600))
    const changed = continueSitting(null, four, answerCheckIn(four, { energy: 1 }), later(3600))
    expect(added.kept).toBeNull()
    expect(changed.kept).toEqual(four)
  })

  it('does not count what happened since, which comes back with nothing', () => {
    const given = createDelegation({ title: 'Runbook', personId: stamp.newId(), level: 4, ownerIs: 'new' }, stamp)
    const touched = recordDelegationEvent({ ...given, notes: 'Done well' }, { type: 'returned' }, stamp)
    expect(changedFields(given, touched)).toEqual(['notes'])
    const back = bringBack(touched, given)
    expect(back).toEqual({ ...given, events: touched.events })
  })
})
