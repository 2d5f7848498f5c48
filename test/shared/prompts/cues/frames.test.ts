// Which words of a sentence stand inside a frame, so that no deed is read out of them.
import { expect, test } from 'vitest'
import { framedTokens } from '#shared/prompts/cues/frames'
import { readTokens } from '#shared/prompts/cues/tokens'

/** The words that are in a frame. */
function framed(line: string): string {
  const tokens = readTokens(line, { start: 0, end: line.length })
  const inFrame = framedTokens(tokens)
  return tokens.flatMap(({ word }, at) => (inFrame[at] ? [word] : [])).join(' ')
}

test.each([
  ['fixed the build', ''],
  // A condition reaches to the end, or to where the sentence turns.
  ['if I fixed the build', 'if i fixed the build'],
  ['left it, but if I fixed it', 'if i fixed it'],
  ['if I fixed it they would learn nothing, so left it', 'if i fixed it they would learn nothing ,'],
  ['if I fixed it but left it', 'if i fixed it'],
  ['if I fixed it today left it', 'if i fixed it'],
  // What is to come does not take back what was done.
  ['moved it to tomorrow', 'it to tomorrow'],
  ['tomorrow I fix it', 'tomorrow i fix it'],
  // Another job is the whole sentence, up to a turn.
  ['fixed it at my last job', 'fixed it at my last job'],
  ['fixed it at my last job, now left it', 'fixed it at my last job ,'],
  ['slept well. fixed it at my last job', 'fixed it at my last job'],
  // A question is one with a mark and a word that asks.
  ['did I fix it?', 'did i fix it'],
  ['slept well. who fixed it?', 'who fixed it'],
  ['fixed it?', ''],
  ['this one I fixed?', ''],
  ['done with it, fixed it?', ''],
  ['who fixed it', ''],
  ['did I fix it? shipped it', 'did i fix it'],
])('%s: %s', (line, expected) => {
  expect(framed(line)).toBe(expected)
})

test.each(['but', 'so', 'today', 'now', 'instead', 'this time', 'this week', 'nowadays', 'here', '.', '!', '?'])(
  'what was thought of ends where a sentence turns: %s',
  (turn) => {
    expect(framed(`if I fixed it ${turn} left it`)).toBe('if i fixed it')
  },
)

test('a word that begins like one at which a sentence turns is none', () => {
  expect(framed('if I fixed it somewhere they left it')).toBe('if i fixed it somewhere they left it')
})

test.each(
  `what why who how do does did would should could can is are am was were will when where which shall may have has had
  whose`.split(/\s+/),
)('%s asks', (word) => {
  expect(framed(`${word} I fix it?`)).toBe(`${word} i fix it`)
})
