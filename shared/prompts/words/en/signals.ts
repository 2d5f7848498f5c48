// Each signal by name: what it claims, what it reads, what speaks against it.
import type { SignalId } from '../../assessment'

export interface SignalWords {
  title: string
  claim: string
  reads: string
  /** The default limit, what moves it, and why it stands there. */
  limit: string
  counter: string
}

export const signalWords: Partial<Record<SignalId, SignalWords>> = {
  S1: {
    title: 'Hands-on share against the size of the team',
    claim:
      'The more people report to you, the less of your week hands-on work can take before management work gives way.',
    reads: 'The hands-on share of your check-ins over ten working days. A day spent to understand does not count.',
    limit:
      'More than 60 % with up to three reports, 40 % up to five, 20 % up to eight, 10 % beyond; the share agreed with your employer and 15 points more, where there is one. What employers publish runs from a day a week to most of it, so the size of the team decides until your charter does.',
    counter: 'Work you do only to understand something.',
  },
  S2: {
    title: 'Critical-path work that is yours',
    claim: 'Work that others wait for is better held by someone who is not also expected everywhere else.',
    reads:
      'On how many of ten days somebody’s work would have stopped without you, and how long an item has been yours.',
    limit:
      'Four of ten days, or one item for three working days, which is about one interrupted week. Six and six for up to three reports or an early stage.',
    counter: 'Nobody else cares when it ships; or you cover for someone until a date.',
  },
  S3: {
    title: 'People who wait on you',
    claim: 'As a team gets faster, decisions and answers become what it waits for.',
    reads: 'Days on which two or more people or changes had waited for you for over a working day.',
    limit: 'Three of ten days. People tell of waits from a day to a week before the manager noticed.',
    counter: 'The queue is short again and stays so.',
  },
  S4: {
    title: 'Delegated work taken back',
    claim: 'What comes back to you teaches its owner that it was never quite theirs.',
    reads: 'Delegations you took back in twenty working days.',
    limit:
      'Twice in twenty working days, or the same thing or person twice in a quarter. It is rare, so it is counted; a single time only asks a question.',
    counter: 'You gave it back within five working days; or safety, security, law or their absence asked for it.',
  },
  S6: {
    title: 'Technical decisions that drift to you',
    claim: 'A manager who is close to the code becomes the place where technical calls land by default.',
    reads: 'The share of technical decisions you made, now and ten days before, and those that “just landed here”.',
    limit:
      'More than half of at least five technical calls, and 15 points more than in the ten days before; or three that just landed here. 20 points more where half of the team is junior. Calls about people, pay and hiring are yours and never count.',
    counter: 'More decisions at levels 5 to 7.',
  },
  S8: {
    title: '1:1s that slip',
    claim: 'When there is too much to do, it is the conversations that move first.',
    reads:
      '1:1s you moved or dropped, of those you answered in ten working days. Short check-ins count people work as a whole.',
    limit:
      'A quarter of at least four, or the same person twice running. People have felt undervalued by a moved 1:1 alone.',
    counter: 'Rebooked and held in the same week; moved by them.',
  },
  S9: {
    title: 'Feedback owed',
    claim: 'What was seen in one week and said in another has lost most of its use.',
    reads: 'Feedback you noted and have not said, and its age.',
    limit: 'Older than five working days, or three at once: seen in one week, said in the next.',
    counter: 'Said within two days; part of a formal process.',
  },
  S19: {
    title: 'An exception that has run out',
    claim: 'What was right for a while is easily kept for good.',
    reads: 'Exceptions past their end date while what they excused goes on.',
    limit: 'The day after it ends. It is asked once, and once more after five working days.',
    counter: 'Ended early, or renewed once with a reason.',
  },
  S20: {
    title: 'A team that has outgrown the arrangement',
    claim: 'What fits four people is rarely what eight need.',
    reads: 'How the team grew, and whether your hands-on share fell in the twenty working days after.',
    limit:
      'Two more people, or past four, six or nine, with a hands-on share above the new size’s limit and not ten points lower after twenty working days.',
    counter: 'Your share fell by ten points; a share was agreed; an early stage.',
  },
  O1: {
    title: 'Out of touch with the work',
    claim: 'Judging trade-offs needs somebody who has seen the system lately.',
    reads: 'Days in ten on which you read, ran, reviewed or watched something technical.',
    limit: 'None in ten working days. Those who stay close touch the work about every week.',
    counter: 'A single demo, design or review.',
  },
  O6: {
    title: 'Given away and left alone',
    claim: 'A high level with no check-in is freedom for someone solid and a cliff for someone new.',
    reads: 'Delegations at level 6 or 7 to someone new to them, with no check-in agreed.',
    limit:
      'Five working days, three where half of the team is junior. One meeting at the start and then nothing is not a delegation.',
    counter: 'A check-in that was agreed or held.',
  },
}
