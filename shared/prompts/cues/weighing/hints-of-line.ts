// The hints of a whole line, for reading and for fitting alike.
import { findCues } from '../find-cues'
import { framedTokens } from '../frames'
import { splitSentences } from '../sentences'
import { readTokens } from '../tokens'
import { hintsOf } from './hints'

/** The names of the hints of all its sentences. */
export function hintsOfLine(line: string): Set<string> {
  return new Set(
    splitSentences(line).flatMap((span) => {
      const tokens = readTokens(line, span)
      return [...hintsOf(tokens, findCues(tokens), framedTokens(tokens)).keys()]
    }),
  )
}
