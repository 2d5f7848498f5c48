// How long the cue reader takes for a text longer than anybody's note, and whether that grows with its length alone.
import { performance } from 'node:perf_hooks'
import { readCues } from '#shared/prompts/cues/read-cues'
import { linesForRules } from '../../shared/prompts/cues/labelled-lines'

export interface Speed {
  seconds: number
  /** Time of the whole by time of a quarter: about 4, and 16 where it grows with the square. */
  growth: number
}

const LENGTH = 200_000

/** The slower of two texts: sentences as people write them, and small words that begin many patterns, without an end. */
export function measureSpeed(): Speed {
  const sentences = `${linesForRules()
    .map(({ sentence }) => sentence)
    .join('. ')}. `
  const hard = 'take take take it it back with me for her and and and to to not not '
  const all = [sentences, hard].map((text) => {
    const whole = text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH)
    const quarter = timed(whole.slice(0, LENGTH / 4))
    const seconds = timed(whole)
    return { seconds, growth: seconds / quarter }
  })
  return {
    seconds: Math.max(...all.map(({ seconds }) => seconds)),
    growth: Math.max(...all.map(({ growth }) => growth)),
  }
}

function timed(text: string): number {
  const start = performance.now()
  readCues(text)
  return (performance.now() - start) / 1000
}
