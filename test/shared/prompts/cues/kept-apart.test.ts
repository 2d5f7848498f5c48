// What is held out proves something only where nothing that was seen says it too. Only what was seen is named here, by its file
// and line: what is held out stays unread.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  heldOutByOthers,
  heldOutLast,
  heldOutLines,
  heldOutProse,
  linesForRules,
  linesForWeights,
  linesInProse,
  seenSentences,
} from './labelled-lines'
import { repeatsOf } from './repeats-of'

const RULES = new URL('../../../../shared/prompts/cues/rules/', import.meta.url)

/** Sentences that tests and rules give as examples: who wrote them had the reader in mind. */
function quotedIn(folder: string | URL): { at: string; sentence: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, single, double]) => ({
            at: `${name}:${index + 1}`,
            sentence: single ?? double!,
          })),
        ),
    )
}

describe('a sentence repeats another', () => {
  const repeated = repeatsOf(['Took it back - again.', 'I sat down and wrote all of it, with Ana beside me'])

  test.each([
    ['its very words', 'Took it back - again.'],
    ['its words without case and marks', 'took it back, AGAIN'],
    ['six of its words in a row', 'today I sat down and wrote all the tests'],
    ['six across a mark', 'wrote all of it with Ana'],
  ])('in %s', (_, sentence) => expect(repeated(sentence)).toBe(true))

  test.each([
    ['five of its words in a row', 'today we sat down and wrote all the tests'],
    ['words that begin alike', 'took it back again today'],
    ['no words', '...'],
  ])('but not in %s', (_, sentence) => expect(repeated(sentence)).toBe(false))

  test('however its marks are written', () => {
    const said = repeatsOf(['didn’t get to the 1:1'])
    expect(said("Didn't get to the 1:1!")).toBe(true)
    expect(said('did get to the 1:1')).toBe(false)
  })
})

const heldOut = () => [...heldOutLines(), ...heldOutByOthers(), ...heldOutLast(), ...heldOutProse()]

test('every line that was seen is looked at', () => {
  const looked = seenSentences().map(({ sentence }) => sentence)
  expect(looked).toEqual([...linesForRules(), ...linesForWeights(), ...linesInProse()].map(({ sentence }) => sentence))
})

test('nothing that was seen repeats what is held out', () => {
  const repeats = repeatsOf(heldOut().map(({ sentence }) => sentence))
  const seen = [...seenSentences(), ...quotedIn(new URL('./', import.meta.url)), ...quotedIn(RULES)]
  expect(seen.filter(({ sentence }) => repeats(sentence)).map(({ at }) => at)).toEqual([])
})
