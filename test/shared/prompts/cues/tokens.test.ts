// What a word is where it stands: noun or verb, a name, an owner, a helper.
import { describe, expect, test } from 'vitest'
import { readTokens, type Token } from '#shared/prompts/cues/tokens'

const tokensOf = (line: string) => readTokens(line, { start: 0, end: line.length })
function wordIn(line: string, word: string): Token {
  const token = tokensOf(line).findLast((one) => one.word === word)
  if (!token) throw new Error(`No ${word} in ${line}`)
  return token
}
const NOUNS = ['tech', 'people', 'decision', 'approval', 'team', 'outsider']
const isNoun = ({ is, forms }: Token) => forms.size === 0 && NOUNS.some((each) => is.has(each))
const isVerb = ({ is, forms }: Token) => forms.size > 0 && !NOUNS.some((each) => is.has(each))

test.each([
  ['Cut-over done at 11:40', 'cut', false],
  ['sign-off from Ben', 'sign', false],
  ['check-out tomorrow', 'check', false],
  ['hand-off to Ben', 'hand', false],
  ['roll-back planned', 'roll', false],
  ['log-in broken', 'log', false],
  ['shut-down planned', 'shut', false],
  ['give-away of it', 'give', false],
  ['cut over at 11:40', 'cut', true],
  ['cut-overs everywhere', 'cut', true],
  ['merge-happy day', 'merge', true],
])('in "%s", tied to its particle, %s is a deed: %s', (line, word, isDeed) => {
  expect(wordIn(line, word).forms.size > 0).toBe(isDeed)
})

describe('what may be either', () => {
  test.each([
    ['the fix went out', 'fix'],
    ["everyone's logging", 'logging'],
    ['the prep', 'prep'],
    ['the vote', 'vote'],
    ['the pick', 'pick'],
    ['my lead', 'lead'],
    ['the new architect', 'architect'],
    ['for support', 'support'],
    ['a review of it', 'review'],
    ['my review of it', 'review'],
    ["Tom's patch was late", 'patch'],
    ['the big release', 'release'],
    ['the odd fix', 'fix'],
    ['by release time', 'release'],
    ['kept all fixes', 'fixes'],
    ['made his fix', 'fix'],
    ['I fix the build', 'build'],
    ['for review', 'review'],
    ['database release', 'release'],
    ['everyone’s code', 'code'],
  ])('in "%s", %s is a noun', (line, word) => {
    expect([isNoun(wordIn(line, word)), isVerb(wordIn(line, word))]).toEqual([true, false])
  })

  test.each([
    ['I fix it', 'fix'],
    ['to review it', 'review'],
    ['we call it', 'call'],
    ['would call them', 'call'],
    ['did not call', 'call'],
    ['will not call', 'call'],
    ['let her decide', 'decide'],
    ['both decide', 'decide'],
    ['they all decide', 'decide'],
    ['the merging took a day', 'merging'],
    ['Priya took it', 'took'],
    ['helped fix it', 'helped'],
  ])('in "%s", %s is a verb', (line, word) => {
    expect([isNoun(wordIn(line, word)), isVerb(wordIn(line, word))]).toEqual([false, true])
  })

  test('is what it is where it is no verb at all', () => {
    expect([...wordIn('shipped it to production', 'production').is]).toEqual(['tech'])
    expect([...wordIn('I the manager', 'manager').is]).toEqual([...wordIn('the manager', 'manager').is])
  })

  test('in -ing is a deed also after a preposition', () => {
    for (const line of ['about coaching', 'instead of planning', 'with all the logging'])
      expect([line, tokensOf(line).at(-1)!.forms.has('progressive')]).toEqual([line, true])
  })

  test.each([
    ['fixing it', true],
    ['fixed it', false],
  ])('"%s" is going on: %s', (line, isGoingOn) => {
    expect(tokensOf(line)[0]!.is.has('progressive')).toBe(isGoingOn)
  })

  test('is both where nothing beside it tells', () => {
    expect([...wordIn('like review', 'review').is]).toEqual(expect.arrayContaining(['approval']))
    expect(wordIn('like review', 'review').forms.size).toBeGreaterThan(0)
  })
})

describe('do', () => {
  test.each([
    ['did not change it', 'did'],
    ["didn't really change it", 'did'],
    ['does the team not care', 'does'],
    ['do they decide', 'do'],
    ['do I decide', 'do'],
    ['did really not decide', 'did'],
  ])('in "%s" helps another verb, or asks, and says nothing by itself', (line, word) => {
    expect(wordIn(line, word).is.has('aux')).toBe(true)
  })

  test.each([
    ['did not change it', false],
    ["didn't really change it", false],
    ['did the migration', true],
    ['did interviews', true],
    ['did migrations', true],
    ['did not.', true],
    ['did it', true],
    ['did not the rota', true],
    ['did not it', true],
    ['did not for them', true],
  ])('in "%s" is a deed: %s', (line, isDeed) => {
    expect(wordIn(line, 'did').forms.size > 0).toBe(isDeed)
  })
})

describe("what 's means", () => {
  test.each([
    ["it's late", 'be'],
    ["he's merging it", 'be'],
    ["Ana's merging it", 'be'],
    ["nobody's sure", 'be'],
    ["she's sure", 'be'],
    ["he's sure", 'be'],
    ["everyone's sure", 'be'],
    ["everybody's sure", 'be'],
    ["it's code", 'be'],
    ["Ben's not in", 'be'],
    ["Ben's in a meeting", 'be'],
    ["Ben's the owner", 'be'],
    ["Ben's mine", 'be'],
    ["Ben's two days late", 'be'],
    ["Ben's tomorrow", 'be'],
    ["Ben's", 'be'],
    ["everybody's", 'be'],
    ["what's left", 'be'],
    ["there's code", 'be'],
    ["here's code", 'be'],
    ["who's sure", 'be'],
    ["everything's code", 'be'],
    ["Tom's patch", 'owns'],
    ["Tom's really old patch", 'owns'],
    ["everyone's code", 'owns'],
    ["everybody's tickets", 'owns'],
    ["the squad's backlog", 'owns'],
    ["the unit's tests", 'owns'],
    ["somebody's tests", 'owns'],
  ])('"%s": %s', (line, means) => {
    const { is } = wordIn(line, "'s")
    expect([is.has('be'), is.has('owns')]).toEqual([means === 'be', means === 'owns'])
  })

  test('makes whoever owns somebody of the team', () => {
    expect(wordIn("Zorblax's patch", 'zorblax').is.has('team')).toBe(true)
    expect(wordIn("the zorblax's patch", 'zorblax').is.has('team')).toBe(false)
  })
})

test.each([
  ["I'd fixed it", 'have'],
  ["I'd already not fixed it", 'have'],
  ["I'd written it", 'have'],
  ["I'd fix it", 'modal'],
  ["I'd zorb it", 'modal'],
  ["I'd", 'modal'],
  ["I'd put it off", 'modal'],
])('in "%s", \'d is %s', (line, means) => {
  const { is } = wordIn(line, "'d")
  expect([is.has('have'), is.has('modal')]).toEqual([means === 'have', means === 'modal'])
})

describe('a name', () => {
  test.each([
    ['Priya took it', 'priya', true],
    ['priya took it', 'priya', true],
    ['Xander shipped it', 'xander', true],
    ['Xander ships it', 'xander', true],
    ['asked Xander about it', 'xander', true],
    ['asked xander about it', 'xander', false],
    ['Xander and the rota', 'xander', false],
    ['Wrote the tests', 'wrote', false],
    ['Quickly shipped it', 'quickly', false],
    ['Grumpily shipped it', 'grumpily', false],
    ['Lyssa shipped it', 'lyssa', true],
    ['asked XANDER about it', 'xander', false],
  ])('in "%s": %s, %s', (line, word, isName) => {
    expect(wordIn(line, word).is.has('name')).toBe(isName)
  })

  test('is of somebody of the team', () => {
    expect([...wordIn('asked Priya', 'priya').is]).toEqual(['team', 'name'])
    expect([...wordIn('asked Xander', 'xander').is]).toEqual(['team', 'name'])
  })

  test('without its apostrophe owns what follows', () => {
    expect([...wordIn('Anas patch', 'anas').is]).toEqual(['team', 'name', 'owner', 'det'])
    expect(isNoun(wordIn('Anas patch', 'patch'))).toBe(true)
    expect(wordIn('asked anas', 'anas').is.has('owner')).toBe(false)
    expect(wordIn('anax patch', 'anax').is.has('owner')).toBe(false)
  })
})

describe('a phrase', () => {
  test('that carries another verb is one word, and answers to each of its own', () => {
    const [first, second] = tokensOf('itching to rewrite it')
    expect([first!.word, first!.start, first!.end]).toEqual(['itching to', 0, 10])
    expect(['itching to', 'itching', 'itch', 'to'].filter((each) => !first!.lemmas.has(each))).toEqual([])
    expect(second!.word).toBe('rewrite')
  })

  test('with a deed of its own leaves the rest apart', () => {
    const [looked, at, , code] = tokensOf('looked at the code')
    expect([looked!.word, at!.word, code!.word]).toEqual(['looked', 'at', 'code'])
    expect([looked!.start, looked!.end]).toEqual([0, 6])
    expect(looked!.lemmas.has('look at')).toBe(true)
  })
})

test('a listed word is a form of what it is listed as, and of nothing else', () => {
  expect([...wordIn('fixed it', 'fixed').lemmas]).toEqual(['fixed', 'fix'])
  expect([...wordIn('the migrations', 'migrations').lemmas]).toEqual(['migrations', 'migration'])
})

test('an unlisted word may be a form of what a rule names', () => {
  expect([...wordIn('unassigned tickets', 'unassigned').lemmas]).toEqual(['unassigned', 'unassign', 'unassigne'])
  expect([...wordIn('blobbed it', 'blobbed').lemmas]).toEqual(['blobbed', 'blobb', 'blobbe', 'blob'])
  expect([...wordIn('zebra it', 'zebra').lemmas]).toEqual(['zebra'])
})

test.each(['.', ',', '->', '—', '3pm', '2.5h', 'days', 'sprint', 'ago'])('%s is a mark or a time', (word) => {
  const { is } = wordIn(`x ${word} y`, word)
  expect([is.has('mark') && is.has('edge'), is.has('time')]).toEqual(
    /^\p{P}+|->$/u.test(word) ? [true, false] : [false, true],
  )
})

test.each(
  `day days hour hours week weeks month months morning mornings night nights evening evenings afternoon afternoons h min
  minute minutes sprint weekend weekends midnight noon o'clock ago quarter time solid`.split(/\s+/),
)('%s is a time', (word) => {
  expect(wordIn(`x ${word} y`, word).is.has('time')).toBe(true)
})

test.each(['daylight', 'weeklong', 'minor', 'timed', 'solidly', 'bidays', 'hourglass', 'xmin'])(
  '%s is none',
  (word) => {
    expect(wordIn(`x ${word} y`, word).is.has('time')).toBe(false)
  },
)
