// Which words with a capital are asked about: never an ordinary word that begins a sentence, always what may be a name.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STARTERS } from '../../../../shared/exporting/masking/sentence-starters'
import { ordinaryWordsIn, unknownCapitals } from '../../../../shared/exporting/masking/unknown-words'

const ask = (text: string, journal: string[] = []) =>
  unknownCapitals([text], { names: [], nobody: [], ordinary: ordinaryWordsIn([text, ...journal]) })

const ORDINARY = `Accepted Added Agreed Annoyed Answered Argued Arranged Asked Avoided Began Being Blocked Booked Bought
  Broke Brought Built Called Came Cancelled Caught Changed Chased Checked Chose Cleared Closed Coached Compared Confirmed
  Cut Dealt Debugged Decided Declined Delegated Deleted Deployed Describing Discussed Drafted Dropped Drove Ended
  Escalated Estimated Explained Exhausted Failed Fell Felt Finally Finished Fixed Fixing Flagged Followed Forgot Fought
  Found Gave Getting Giving Got Handed Having Heard Held Helped Hired Honestly Ignored Interrupted Interviewed Joined
  Kept Knew Later Learned Leaving Let Listened Looked Lost Made Meeting Merged Met Missed Moved Nearly Needed Noticed
  Nudged Offered Paid Paired Picked Pinged Planned Postponed Prepared Probably Promised Proposed Pulled Pushed Put Raised
  Ran Reached Realised Realized Refactored Refused Rejected Released Reminded Replied Reported Rescheduled
  Resisted Reviewed Reviewing Rewrote Said Sat Saw Scheduled Sent Set Shared Shipped Showed Shut Signed Skipped Slept
  Slipped Spent Split Spoke Speaking Stayed Stepped Stood Stopped Struggled Suggested Switched Talked Taught Tested Thanked
  Thinking Threw Tired Told Took Tried Trying Turned Unblocked Understood Updated Used Waited Walked Wanted Warned Watched
  Went Woke Wondered Worked Worried Writing Wrote`.split(/\s+/)

const NAMES =
  `A’isha Ahmed Alfred Amber Ana Anil Bing Björn Can Chad Chase Dale Daisy Dawn Deep Dmitri Drew Emily Faith Fleming
  Frank Fred Germán German Grace Grant Guy Hazel Heather Holly Hope Ida Iris Ivy Jack Jared Jasmine Jing Joy Khaled Kit
  Lance Lily Lucky Mark Mary Mai Max May Miles Ming Mildred Molly Nick Noor Norm Olive Oğuz Pat Pearl Penny Ping Poppy
  Priya Ray Reed Rich Rob Robin Rose Ruby Sally Sandy Sanna Saeed Siobhán Sky Sterling Sue Summer Ted Trey Trinity
  Violet Waleed Wang Ward Will Wren Xin Yusuf Zoë`.split(/\s+/)

describe('an ordinary word at the start of a sentence is not asked about', () => {
  it.each(ORDINARY)('%s', (word) => {
    expect(ask(`${word} with the team about it.`)).toEqual([])
    expect(ask(`The day was long. ${word} it again!\n- ${word} more of it`)).toEqual([])
  })
})

describe('a name is asked about', () => {
  it.each(NAMES)('%s, inside a sentence', (name) => {
    expect(ask(`I spoke with ${name} about it.`)).toEqual([name])
  })

  it.each(NAMES)('%s, where it begins one and did what only people do', (name) => {
    for (const did of ['said no.', 'asked for it.', 'wants out.', 'told me.'])
      expect(ask(`${name} ${did}`)).toEqual([name])
    expect(ask(`${name} agreed.`, [`a ${name.toLowerCase()} of it`])).toEqual([name])
  })

  // “Can was late” is the one that reads as a question.
  it.each(NAMES.filter((name) => name !== 'Can'))('%s, where it begins one, whatever follows', (name) => {
    expect(ask(`${name} was late.`)).toEqual([name])
    expect(ask(`${name}’s plan is good.`)).toEqual([name])
  })
})

describe('what the journal writes in lower case', () => {
  it('is a word at the start of a sentence', () => {
    expect(ask('Dogfooded again.', ['we dogfooded it'])).toEqual([])
    expect(ask('Dogfooded again.')).toEqual(['Dogfooded'])
  })

  it('is still asked about where it says or asks something', () => {
    expect(ask('Priya asked for the rota.', ['priya was late'])).toEqual(['Priya'])
  })

  it('is a name where it stands inside a sentence with a capital too', () => {
    expect(ask('Priya was late.', ['priya was late', 'I met Priya'])).toEqual(['Priya'])
    expect(ask('Retro was good.', ['the retro', 'Notes From The Retro'])).toEqual([])
  })

  it.each(['mail to sam@acme.example', 'ask @sam', 'see acme.example/sam', 'branch of ana-sam', 'sam.k is the handle'])(
    'is no word in “%s”',
    (text) => expect(ask('Sam was late.', [text])).toEqual(['Sam']),
  )
})

it.each([
  'First-hand, it is slow.',
  'Twenty-five of them.',
  'we read the PDFs',
  'Can’t say. Don’t ask. We’ll see. It’s fine.',
  'with Engineer D’s plan',
])('“%s” names nobody', (text) => expect(ask(text)).toEqual([]))

describe('months and days', () => {
  it.each([
    'We ship in May.',
    'Since June it is slow',
    'It was late August',
    'On 3 April we met',
    'April 2026 was calm',
    'seit Mai',
    'Fri 6 Feb',
    'Mon 5 Jan',
  ])('“%s” names nobody', (text) =>
    expect(ask(text).filter((word) => /^(?:May|June|August|April|Mai|Fri|Feb|Mon|Jan)$/.test(word))).toEqual([]),
  )

  it.each([
    ['I asked June about it', 'June'],
    ['the talk with April', 'April'],
    ['August was late.', 'August'],
    ['May will own it', 'May'],
    ['Sunday said yes', 'Sunday'],
    ['we met Jan', 'Jan'],
    ['Thu was late.', 'Thu'],
    ['the plan of D’s team', 'D'],
  ])('“%s” asks about somebody', (text, name) => expect(ask(text)).toEqual([name]))
})

it('words that are surnames too are asked about before another name', () => {
  expect(ask('Long Nguyen was there. Long day.')).toEqual(['Long', 'Nguyen'])
  expect(ask('Long day with the team.')).toEqual([])
})

it('what begins sentences is no name that a dictionary of English knows, save for what no sentence goes without', () => {
  const named = readFileSync('node_modules/dictionary-en/index.dic', 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0]!)
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
    .map((word) => word.toLowerCase())
  expect(named.length).toBeGreaterThan(5000)
  expect(named.filter((word) => STARTERS.has(word)).toSorted()).toEqual(
    'as at be begin can day good he in it left long me more no rather sat set tell'.split(' '),
  )
})

it('passes over a word that was said to be nobody, and says nothing of other words', () => {
  const unknown = (text: string) =>
    unknownCapitals([text], { names: [], nobody: ['Mary-Lou', 'Élan'], ordinary: new Set() })
  expect(unknown('We moved Mary-Lou, Mary-Lou’s and Elan.')).toEqual([])
  expect(unknown('We asked Mary and Lou and Mary-Ann.')).toEqual(['Mary', 'Lou', 'Mary-Ann'])
})
