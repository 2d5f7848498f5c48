// The shape of a rule. Rules are data; `find-cues.ts` applies them.
import type { FoundKind } from '../cue'

export interface CueRule {
  id: string
  kind: FoundKind
  /** Any one of these patterns; `pattern.ts` says how they are written. */
  says: readonly string[]
  /**
   * Whose deed the starred verb has to be. `others`: the team, or a thing that happens; never those above, beside or
   * outside the team. `anyone` asks only that it happened.
   */
  who: 'me' | 'others' | 'anyone'
  /** Whether it has to have happened (the default), not to have happened, or either. */
  happened?: 'yes' | 'no' | 'either'
  /** Wishes and near misses count too: for pulls noticed. */
  evenWished?: true
  /** The whole sentence has to say one of these too, or must not say any. */
  with?: readonly string[]
  unless?: readonly string[]
  /** A line it finds, and would not find without it. */
  example: string
}
