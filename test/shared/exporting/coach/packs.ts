// A receipt of a page handed over earlier.
import type { CoachPack } from '../../../../shared/domain/coach-pack'
import { newBase } from '../../../../shared/domain/stamp'
import { day, madeJournal } from '../../../support/made-journal'

export function createCoachPack(on: string, changes: Partial<CoachPack> = {}): CoachPack {
  const stamp = madeJournal(Number(on.replaceAll('-', ''))).stamp(on)
  return {
    kind: 'coachPack',
    ...newBase(stamp),
    audience: 'coach',
    day: day(on),
    at: stamp.at,
    from: day('2026-01-05'),
    to: day(on),
    format: 'markdown',
    lines: [],
    words: {},
    pseudonyms: {},
    keepPseudonyms: false,
    wordsHidden: 0,
    sha256: '0'.repeat(64),
    text: '# Notes\n',
    ...changes,
  }
}
