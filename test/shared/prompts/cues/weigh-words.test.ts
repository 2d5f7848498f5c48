// Which words are shown for what many small hints decided, and how sure of it they have to be.
import { describe, expect, test } from 'vitest'
import { CUE_KINDS } from '#shared/prompts/cues/cue'
import { labelLine, readCues } from '#shared/prompts/cues/read-cues'
import { readTokens } from '#shared/prompts/cues/tokens'
import { findTopics, phrasesOf } from '#shared/prompts/cues/weighing/find-topics'
import { damping, toShares } from '#shared/prompts/cues/weighing/shares'
import { mostLikely, sharesOf, wordsFor } from '#shared/prompts/cues/weighing/weigh-hints'
import { WEIGHTS } from '#shared/prompts/cues/weighing/weights'

const tokensOf = (line: string) => readTokens(line, { start: 0, end: line.length })

describe('shares', () => {
  test('are the same where nothing is said, and grow with what is', () => {
    expect(toShares([0, 0])).toEqual([0.5, 0.5])
    const [less, more] = toShares([0, Math.log(3)])
    expect([less, more]).toEqual([expect.closeTo(0.25, 9), expect.closeTo(0.75, 9)])
  })

  test('are shares also of what is beyond all numbers', () => {
    expect(toShares([1000, 0])).toEqual([1, 0])
    expect(toShares([-1000, -1000])).toEqual([0.5, 0.5])
  })

  test('take each of many hints for less: of a usual line for what it says, of four times as many for half', () => {
    expect([0, 1, 4, 36, 144].map(damping)).toEqual([6, 6, 3, 1, 0.5])
  })

  test('of a hint lean to the kind that it speaks for, of none to nothing', () => {
    for (const kind of CUE_KINDS) {
      const [hint] = loudest(kind)
      expect([hint, mostLikely(sharesOf([hint!]))]).toEqual([hint, kind])
    }
    expect(mostLikely(sharesOf([]))).toBe('none')
    expect(sharesOf(['qwx'])).toEqual(sharesOf([]))
  })

  test('of a hint among many that say nothing are less sure', () => {
    const [hint] = loudest('took-back')
    const among = sharesOf([hint!, ...Array.from({ length: 40 }, (_, at) => `qwx${at}`)])
    expect(Math.max(...among)).toBeLessThan(Math.max(...sharesOf([hint!])))
  })

  test('of two hints are of what both say', () => {
    const [hint] = loudest('took-back')
    const [against] = loudest('none')
    const at = CUE_KINDS.indexOf('took-back')
    expect(sharesOf([hint!, against!])[at]).toBeLessThan(sharesOf([hint!])[at]!)
    expect(sharesOf([hint!, against!])[at]).toBeGreaterThan(sharesOf([against!])[at]!)
  })
})

/** The hints that speak for a kind more than for any other, loudest first. */
function loudest(kind: (typeof CUE_KINDS)[number]): string[] {
  const at = CUE_KINDS.indexOf(kind)
  const lead = (row: readonly number[]) => row[at]! - Math.max(...row.filter((_, other) => other !== at))
  return [...WEIGHTS].toSorted((a, b) => lead(b[1]) - lead(a[1])).map(([hint]) => hint)
}

describe('the words that are shown', () => {
  const tokens = tokensOf('one two three four five six seven , eight')
  const for_ = loudest('took-back')
  const against = loudest('none')

  test('are those that speak for the kind, in the order of the text', () => {
    const hints = new Map([
      [for_[1]!, [6]],
      [for_[0]!, [2]],
    ])
    expect(wordsFor('took-back', hints, tokens)).toEqual([2, 6])
  })

  test('are none that speak against it or of which nothing is known', () => {
    const hints = new Map([
      [for_[0]!, [2]],
      [against[0]!, [3]],
      ['qwx', [4]],
    ])
    expect(wordsFor('took-back', hints, tokens)).toEqual([2])
    // Nor what says as much for it as for there being nothing.
    const row = [...WEIGHTS].find(([, weights]) => weights[1] === weights[6])
    expect(wordsFor('took-back', new Map([[row![0], [2]]]), tokens)).toEqual([])
    // What speaks as loud for there being nothing takes it back.
    expect(
      wordsFor(
        'took-back',
        new Map([
          [for_[400]!, [2]],
          [against[0]!, [2]],
        ]),
        tokens,
      ),
    ).toEqual([])
  })

  test('are the five loudest, the earlier one of two alike', () => {
    const hints = new Map([
      [for_[0]!, [8]],
      [for_[300]!, [0, 1, 2, 3, 4, 5]],
    ])
    expect(wordsFor('took-back', hints, tokens)).toEqual([0, 1, 2, 3, 8])
  })

  test('share what a hint of several words says: one that says it alone comes first', () => {
    const hints = new Map([
      [for_[0]!, [0, 1, 2, 3, 4, 5]],
      [for_[20]!, [6]],
    ])
    expect(wordsFor('took-back', hints, tokens)).toEqual([0, 1, 2, 3, 6])
  })

  test('count once where a hint names them twice', () => {
    const twice = new Map([[for_[0]!, [5, 5, 5]]])
    expect(wordsFor('took-back', twice, tokens)).toEqual([5])
  })

  test('are no commas', () => {
    expect(wordsFor('took-back', new Map([[for_[0]!, [7]]]), tokens)).toEqual([])
    expect(wordsFor('took-back', new Map([[for_[0]!, [6, 7, 8]]]), tokens)).toEqual([6, 8])
  })
})

describe('a sentence of which no rule knows the kind', () => {
  test.each([
    ['let two of them fight it out', ['stepped-back']],
    ['wrote the tricky part over lunch', ['took-critical-path']],
    ['kept the scary ticket', ['took-critical-path']],
    // More likely than not is too little for what is shown to somebody.
    ['kept the awkward ticket', []],
    ['kept the gnarly bit for me', []],
  ])('is shown where its hints are sure: "%s" %j', (line, kinds) => {
    expect(readCues(line).map(({ kind }) => kind)).toEqual(kinds)
    expect(labelLine(line)).not.toBe('none')
  })
})

describe('a cue that a rule found', () => {
  test.each([
    // Where the sentence seems to tell nothing, it has to be a fifth of it.
    ['skipped the 1:1 with Ana and fixed the blocking build myself', ['people-work-postponed d-put-off']],
    ["I voted for the mountains, they voted for the sea, so it's the sea.", []],
    ['caught myself thinking about code in the shower', []],
    ['they closed the quarter, I did the travel forms', []],
    // Beside another kind of which the hints are sure it stays, and theirs is added.
    ['She was one day late so I finished it myself', ['took-back weighed', 'took-critical-path a-built-it']],
    // Where they are unsure nothing is added.
    ['asked Lena to let me read her branch', ['stepped-back e-asked', 'off-path f-studied']],
    // What a rule saw is not said again by hints.
    ['delegated the postmortem to Raj then wrote it myself', ['stepped-back e-handed', 'took-back a-built-it']],
  ])('%s: %j', (line, cues) => {
    expect(readCues(line).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(cues)
  })
})

describe('a topic', () => {
  const topicsIn = (line: string) => {
    const tokens = tokensOf(line)
    return findTopics(tokens).map(({ topic, at }) => `${topic}: ${at.map((each) => tokens[each]!.word).join(' ')}`)
  }

  test('of several words is none of them where one is missing, or stands elsewhere', () => {
    for (const line of ['held my', 'held her tongue', 'tongue held my'])
      expect(topicsIn(line)).not.toContainEqual(expect.stringMatching(/^quiet: held my/))
    expect(topicsIn('went for a walk').filter((each) => each.startsWith('keepout'))).toHaveLength(1)
  })

  test('is listed as phrases of one or more words', () => {
    expect(phrasesOf(' hand over,\n  the reins ,, gave')).toEqual([['hand', 'over'], ['the', 'reins'], ['gave']])
    expect(phrasesOf('')).toEqual([])
  })

  test.each([
    ['handed the pager over', 'handing: handed'],
    ['handed over the pager', 'handing: handed over'],
    ['giving up the pager', 'handing: giving up'],
    ['wanted to wait', 'plan: wanted to'],
    ['held my tongue', 'quiet: held my tongue'],
    ['so I went for a walk', 'keepout: went for a walk'],
  ])('stands where its words do: "%s" has %s', (line, topic) => {
    expect(topicsIn(line)).toContain(topic)
  })
})
