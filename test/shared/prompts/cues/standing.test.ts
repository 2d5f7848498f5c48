// Whose deed a verb is, and whether it happened.
import { expect, test } from 'vitest'
import { standingOf } from '#shared/prompts/cues/standing'
import { readTokens } from '#shared/prompts/cues/tokens'

/** The actor and what holds, of the last form of "fix" in a line. */
function standing(line: string, verb = 'fix'): string {
  const tokens = readTokens(line, { start: 0, end: line.length })
  const found = standingOf(
    tokens,
    tokens.findLastIndex(({ lemmas }) => lemmas.has(verb)),
  )
  const holds = Object.entries(found).flatMap(([name, value]) => (value === true ? [name] : []))
  return [found.actor, ...holds].join(' ')
}

test.each([
  // Whose it is; a diary leaves "I" out.
  ['I fixed it', 'me'],
  ['fixed it', 'me implied'],
  ['we fixed it', 'we'],
  ['Ana fixed it', 'team'],
  ['they all fixed it', 'team'],
  ['Ana on Monday fixed it', 'team'],
  ['Anas fixing it', 'team'],
  ['they may have fixed it', 'team unreal'],
  ['nobody fixed it', 'nobody denied'],
  ['the vendor fixed it', 'outsider'],
  ['the tests fixed it', 'thing'],
  ['Ana and I fixed it', 'me'],
  ['Ana had me fixing it', 'me'],
  ['one only fixed it', 'me implied'],
  ['she herself fixed it', 'team'],
  ['they themselves fixed it', 'team'],
  ['we ourselves fixed it', 'we'],
  ['the script itself fixed it', 'thing'],
  ['folksy fixed it', 'thing'],
  // Between a subject and its verb much may stand.
  ['Ana just fixed it', 'team'],
  ['Ana maybe fixed it', 'team unreal'],
  ['Ana nearly fixed it', 'team nearly'],
  ['Ana was fixing it', 'team'],
  ['Ana has fixed it', 'team'],
  ['Ana did fix it', 'team'],
  ['Ana two days ago fixed it', 'team'],
  ['Ana kept fixing it', 'team'],
  ['Ana wanted to fix it', 'team unreal'],
  ['everyone fixed it', 'team'],
  ['everyone in the room fixed it', 'team'],
  ['everybody for once fixed it', 'team'],
  ['people over there fixed it', 'team'],
  ['folks in the team fixed it', 'team'],
  ['he on Monday fixed it', 'team'],
  ['they at last fixed it', 'team'],
  ['she still fixed it', 'team'],
  // Marks end the search, but for a name before one.
  ['Ana, fixed it', 'me implied'],
  ['Sam: fixed it', 'team'],
  ['Sam -> fixed it', 'team'],
  ['Sam --> fixed it', 'team'],
  ['Sam ==> fixed it', 'team'],
  ['rota -> fixed it', 'me implied'],
  // As in a list.
  ['- fixed it', 'me implied'],
  ['-> fixed it', 'me implied'],
  ['who fixed it', 'me implied'],
  ['the one who fixed it', 'team'],
  // Whether it happened.
  ['I did not fix it', 'me denied'],
  ["I couldn't fix it", 'me denied'],
  ['could not fix it', 'me implied denied'],
  ['without fixing it', 'me implied denied'],
  ['I wanted to fix it', 'me unreal'],
  ['should fix it', 'me implied unreal bare'],
  ['to fix it', 'me implied unreal bare'],
  ['maybe fixed it', 'me implied unreal'],
  ['she will be fixing it', 'team unreal'],
  ['I nearly fixed it', 'me nearly'],
  ['fix the build', 'me implied bare'],
  ['the vendor fix it', 'outsider bare'],
  ['did fix it', 'me implied'],
  ['the fix', 'me implied'],
  ['was to fix it', 'me implied unreal'],
  ['I had fixed it', 'me before'],
  ["I'd fixed it", 'me before'],
  ["I'd fix it", 'me unreal'],
  ['it was fixed', 'thing passive'],
  ['I thought about fixing it', 'me unreal'],
  ['tired of fixing it', 'me implied unreal'],
  ['took days off fixing it', 'me implied'],
  ['kept from fixing it', 'me implied unreal'],
  // Joined by "and": the subject of the verb before, and its wish where the form is the same.
  ['I sat down and fixed it', 'me'],
  ['Ana called and fixed it', 'team'],
  ['I wanted to stop and fix it', 'me unreal'],
  ['was asked and fixed it', 'me implied'],
  ['did not wait and fixed it', 'me implied'],
  ['help and fix it', 'me implied bare'],
  ['Ana called, and fixed it', 'team'],
  ['Ana called; it was late, and fixed it', 'me implied'],
  ['help Ana and fixed it', 'me implied'],
  ['I sat down and did not fix it', 'me denied'],
  ['I did not stop and fix it', 'me denied'],
  ['I sat down and should fix it', 'me unreal'],
  ['I asked Ana to help and fixed it', 'me'],
  // Before an -ing form, a subject or what was worked on.
  ['spent the day on tickets fixing it', 'me implied'],
  ['on tickets fixing it', 'me implied'],
  ['on old tickets fixing it', 'me implied'],
  ['sent messages fixing it', 'me implied'],
  ['three messages fixing it', 'thing'],
  ['messages fixing it', 'thing'],
  ['late, messages fixing it', 'thing'],
  ['spent, messages fixing it', 'thing'],
  ['tickets all over the morning fixing it', 'me implied'],
])('%s: %s', (line, expected) => {
  expect(standing(line)).toBe(expected)
})

test('a wish reaches a verb whose forms are more than those of the one before it', () => {
  expect(standing('I wanted to stop and run it', 'run')).toBe('me unreal')
})
