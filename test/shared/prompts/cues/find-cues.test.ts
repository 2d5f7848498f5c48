// What stands beside a cue can make it another.
import { expect, test } from 'vitest'
import { findCues } from '#shared/prompts/cues/find-cues'
import { readTokens } from '#shared/prompts/cues/tokens'

const found = (line: string) =>
  findCues(readTokens(line, { start: 0, end: line.length })).map(({ kind, rule }) => `${kind} ${rule}`)

/** Cues of work with people that was put off, by these rules. */
const postponed = (...rules: string[]) => rules.map((rule) => `people-work-postponed ${rule}`)

test.each([
  // Built after it was given away, it was taken back; built before, it was not.
  ['handed over billing to Priya, fixed it today', ['took-back a-built-it', 'stepped-back e-handed']],
  ['fixed the build, then handed over billing', ['took-critical-path a-built', 'stepped-back e-handed']],
  // What was put off before it is still put off.
  ['I had skipped my 1:1 with Ana, fixed the build', ['took-critical-path a-built', ...postponed('d-put-off')]],
  // What was given away before that is no step back any more.
  ["I'd handed billing to Ana, fixed the build", ['took-back a-built']],
  ["I'd handed over billing", ['stepped-back e-handed']],
  ['fixed the build, I had handed over billing', ['took-back a-built', 'took-back a-hold']],
  // Work with people that was let slide is no step back, nor was the decision brought to anybody.
  ['Let the conversation about Ruben slide once more', postponed('d-was-put-off', 'd-late', 'd-cut-short')],
  ["I still haven't written the feedback for Laura.", postponed('d-not-done')],
  // A wish is none of it, but for what was owed; a near miss is a pull that was resisted.
  ['should fix the build', []],
  ['should have met Olga today, cancelled it', expect.arrayContaining(postponed('d-should-have'))],
  ['nearly fixed the build', ['stepped-back e-nearly']],
  ['fix the build', []],
  // What did not happen is none of it, but for what was owed.
  ['did not fix the build', []],
  // Nor is what others did.
  ['Ana fixed the build', []],
  ["didn't get to the hiring screen", postponed('d-not-done')],
  // What was done to me is not done by me, what they did has to be theirs.
  ['Dan wanted me to choose', ['team-deferred c-asked-me', 'team-deferred c-leave-to-me']],
  ['asked me to decide the drop rate', ['team-deferred c-asked-me']],
  ['I was pinged for a decision six times today', ['team-deferred c-was-asked']],
  ['all heads turned to me', ['team-deferred c-looked']],
  ['nobody dares to merge without me', expect.arrayContaining(['team-deferred c-not-without-me'])],
  // What the build is for decides whether anybody waits for it.
  ['fixed a typo in the docs', expect.arrayContaining(['off-path a-built'])],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected)
})
