// What stands beside a cue can make it another.
import { expect, test } from 'vitest'
import { findCues } from '#shared/prompts/cues/find-cues'
import { readTokens } from '#shared/prompts/cues/tokens'

const found = (line: string) =>
  findCues(readTokens(line, { start: 0, end: line.length })).map(({ kind, rule }) => `${kind} ${rule}`)

test.each([
  // Built after it was given away, it was taken back; built before, it was not.
  ['handed over billing to Priya, fixed it today', ['took-back a-built-it', 'stepped-back e-handed']],
  ['fixed the build, then handed over billing', ['took-critical-path a-built', 'stepped-back e-handed']],
  // What was given away before that is no step back any more.
  ["I'd handed billing to Ana, fixed the build", ['took-back a-built']],
  ["I'd handed over billing", ['stepped-back e-handed']],
  // What the build is for decides whether anybody waits for it.
  ['fixed a typo in the docs', expect.arrayContaining(['off-path a-built'])],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected)
})
