// What is seen in a sentence before anything is added up: what the weights are for.
import { describe, expect, test } from 'vitest'
import { findCues } from '#shared/prompts/cues/find-cues'
import { framedTokens } from '#shared/prompts/cues/frames'
import { readTokens } from '#shared/prompts/cues/tokens'
import { hintsOf } from '#shared/prompts/cues/weighing/hints'
import { hintsOfLine } from '#shared/prompts/cues/weighing/hints-of-line'

/** The words behind each hint, by its name. */
function hintsIn(line: string): Map<string, string> {
  const tokens = readTokens(line, { start: 0, end: line.length })
  const hints = hintsOf(tokens, findCues(tokens), framedTokens(tokens))
  return new Map([...hints].map(([name, at]) => [name, at.map((each) => tokens[each]!.word).join(' ')]))
}
const namesIn = (line: string, begin: string) => [...hintsIn(line).keys()].filter((name) => name.startsWith(begin))

test.each([
  // A verb in dictionary form, what is no verb as it was typed; a phrase is one word.
  ['rewrote it', 'rewrite', 'rewrote'],
  ['the builds broke', 'builds', 'builds'],
  ['wanted to wait', 'want-to', 'wanted to'],
  // Two and three words in a row; the first has the beginning before it.
  ['fixed the build', '^_fix', 'fixed'],
  ['fixed the build', 'the_build', 'the build'],
  ['fixed the build', 'fix_the_build', 'fixed the build'],
  ['so we fixed the build', 'fix_the_build', 'fixed the build'],
  ['no diesel', '%diesel', 'diesel'],
  ['so v2 of it', 'v2', 'v2'],
  ['fixed it — twice', 'it_<mark>', 'it —'],
  ['so 12 of them', 'so_<number>', 'so 12'],
  ['so Ana fixed it', 'so_<name>', 'so ana'],
  // Everywhere it stands.
  ['ship it, then ship it', 'ship_it', 'ship it ship it'],
  // Classes and topics, and whose deed it was.
  ['Ana fixed the build', '<tech>', 'build'],
  ['Ana fixed the build', 'team', 'fixed'],
  ['Ana fixed the build', 'team/<building>', 'fixed'],
  ['Ana fixed the build', '#codework', 'fixed build'],
  ['Ana fixed the build', 'team/#codework', 'fixed'],
  ['did not fix the build', 'me!', 'fix'],
  ['wanted to fix the build', 'me?', 'fix'],
  ['if I fixed the build', 'me~', 'fixed'],
  ['they should not fix it', 'team!?', 'fix'],
  // A rule that matched.
  ['fixed the build', '=took-critical-path', 'fixed build'],
  ['fixed the build', '@me=took-critical-path', 'fixed build'],
])('"%s" has the hint %s of %s', (line, name, words) => {
  expect(hintsIn(line).get(name)).toBe(words)
})

test.each([
  ['fixed the build', '^_the'],
  ['fixed the build', '^_fix_the'],
  ['the builds broke', 'build'],
  ['Ana fixed the build', 'me'],
  ['Ana fixed the build', 'team/<tech>'],
  ['fixed the build', 'me?'],
  ['fixed the build', 'me~'],
  ['the vendor', '=took-critical-path'],
])('"%s" has no hint %s', (line, name) => {
  expect([...hintsIn(line).keys()]).not.toContain(name)
})

test('what is no deed has nobody’s', () => {
  const names = ['the', '^_the', '<det>', 'build', '%build', 'the_build', '<tech>', '#codework', '@nobody']
  expect([...hintsIn('the build').keys()]).toEqual(names)
})

describe('a stem', () => {
  test.each([
    ['approve', ['approves', 'approved', 'approver', 'approvers', 'approving', 'approval', 'approvingly']],
    ['assign', ['assignment', 'assigns', 'assignedly']],
    ['kind', ['kindly', 'kindness']],
    ['present', ['presentation', 'presenter']],
    ['collaborate', ['collaborative', 'collaborates']],
    ['tidy', ['tidies', 'tidied']],
    ['unplug', ['unplugged', 'unplugging']],
    ['intervene', ['intervenes', 'intervening']],
  ])('of "%s" is that of its family', (word, family) => {
    const stems = [word, ...family].map((word) => namesIn(word, '%').join(' '))
    expect(new Set(stems).size).toBe(1)
    expect(stems[0]).toMatch(/^%\w+$/)
  })

  test.each(['Priya', 'fix', '10am', 'v1beta', 'beta2', 'ci/cd'])('has %s none', (word) => {
    expect(namesIn(`so ${word}`, '%')).toEqual([])
  })
})

describe('alike are', () => {
  test.each([
    ['all names', 'Ana fixed it', 'Ben fixed it'],
    ['all numbers', 'fixed 12 of them', 'fixed 30 of them'],
    ['all marks that are not of every sentence', 'fixed it — twice', 'fixed it ; twice'],
  ])('%s', (_, one, other) => {
    expect([...hintsIn(one).keys()]).toEqual([...hintsIn(other).keys()])
  })

  test('no commas and question marks, and no 1:1', () => {
    expect(namesIn('fixed it, twice', 'it_')).toEqual(['it_,', 'it_,_twice'])
    expect(namesIn('fixed it?', 'it_')).toEqual(['it_?'])
    expect(namesIn('my 1:1', '1:1')).toEqual(['1:1'])
  })
})

describe('who acts', () => {
  test.each([
    ['me', 'Ana waited and I fixed it'],
    ['me!', 'did not fix it'],
    ['me!', 'did not fix it, to merge it'],
    ['me?', 'should call it'],
    ['others', 'Ana fixed it'],
    ['others', 'the script fixed it'],
    ['elsewhere', 'the vendor fixed it'],
    ['elsewhere', 'Ana would fix it'],
    ['nobody', 'a quiet day'],
  ])('is %s in "%s"', (scene, line) => {
    expect(namesIn(line, '@').filter((name) => !name.includes('='))).toEqual([`@${scene}`])
  })
})

test('a line has the hints of all its sentences', () => {
  const both = hintsOfLine('Fixed the build. Ana waited')
  for (const each of ['Fixed the build.', 'Ana waited'])
    expect([...hintsOfLine(each)].filter((name) => !both.has(name))).toEqual([])
  expect(both.has('build_<name>')).toBe(false)
})
