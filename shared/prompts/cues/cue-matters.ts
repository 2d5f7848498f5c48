// What a kind of cue is evidence for, what it speaks against, and which theme it asks about. Data, and nothing else.
import type { SignalId } from '../assessment'
import type { Theme } from '../questions/question'
import type { FoundKind } from './cue'

interface Matter {
  /** Signals that look at the same thing. */
  for: readonly SignalId[]
  /** Signals whose matter it contradicts. */
  against: readonly SignalId[]
  theme: Theme
}

export const CUE_MATTERS: Readonly<Record<FoundKind, Matter>> = {
  'took-critical-path': {
    for: ['S1', 'S2', 'S15', 'S16', 'S18', 'S20', 'S21'],
    against: ['O1', 'O7'],
    theme: 'critical-path',
  },
  'took-back': { for: ['S4', 'S5', 'S13', 'S14'], against: ['O6'], theme: 'delegation' },
  'team-deferred': { for: ['S3', 'S6', 'S7', 'S22'], against: [], theme: 'ownership' },
  'people-work-postponed': { for: ['S8', 'S9', 'S10', 'S11'], against: [], theme: 'feedback' },
  'stepped-back': {
    for: [],
    against: ['S1', 'S2', 'S4', 'S5', 'S6', 'S7', 'S12', 'S13', 'S14', 'S18', 'S21', 'S22'],
    theme: 'ownership',
  },
  'off-path': { for: [], against: ['S1', 'S2', 'O1', 'O7', 'O10'], theme: 'literacy' },
}
