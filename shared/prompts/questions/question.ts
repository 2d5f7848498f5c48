// The shape of a question in the library. The twelve themes are data files beside this one, with no code in them.
import type { Capture } from '../captured'

export const THEMES = [
  'ownership',
  'delegation',
  'critical-path',
  'coaching',
  'feedback',
  'hiring',
  'cross-functional',
  'friction',
  'literacy',
  'ai-pace',
  'incident',
  'energy',
] as const
export type Theme = (typeof THEMES)[number]

/** How long an honest answer takes: half a minute, three minutes, or a deep look of ten. */
export type Depth = '30s' | '3m' | 'deep'

/** Conditions under which a question fits. All that are given must hold; a question without any always fits. */
export interface QuestionWhen {
  /** Only where one of these signals fired, or is being watched (`S1` … `S25`, `O1` … `O10`). Such a question jumps the queue. */
  signals?: readonly string[]
  /** Only on the evening on which this was noted. Such a question comes before all others. */
  captured?: Capture
  /** Only on these kinds of day. */
  dayKinds?: readonly ('normal' | 'incident' | 'on-call' | 'travel')[]
  /** Only where the journal holds something of the kind to talk about. */
  live?: readonly (
    | 'path-item'
    | 'delegation'
    | 'obstacle'
    | 'feedback-owed'
    // A step that is due.
    | 'hiring'
    // Any step or candidate at all.
    | 'hiring-lately'
    | 'partner'
    | 'report'
    | 'incident'
  )[]
  /** Energy at most this (1 to 5). */
  energyAtMost?: number
}

/** What the answer, or the day's record, must look like for a follow-up to be offered. */
export type FollowUpCondition = Capture | 'always' | 'low-energy' | 'answer-short'

export interface FollowUp {
  when: FollowUpCondition
  text: string
}

export interface Question {
  /** `theme/slug`, unique and never reused: answers keep it for years. */
  id: string
  theme: Theme
  depth: Depth
  /** What the question is for, in one line shown behind "why this one". */
  purpose: string
  /**
   * May hold {person}, {item}, {delegation}, {obstacle} or {partner}; then it is asked only with something to fill in.
   * {today} is the day it is asked about, which may be over by then.
   */
  text: string
  /** For low-energy days: the same question about another manager. */
  distanced: string
  when?: QuestionWhen
  /** At most two are asked, in this order. */
  followUps: readonly FollowUp[]
}
