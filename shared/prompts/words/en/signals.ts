// Each signal by name: what it claims, what it reads, what speaks against it.
import type { SignalId } from '../../assessment'

export interface SignalWords {
  title: string
  claim: string
  reads: string
  counter: string
}

export const signalWords: Partial<Record<SignalId, SignalWords>> = {
  S1: {
    title: 'Hands-on share against the size of the team',
    claim:
      'The more people report to you, the less of your week hands-on work can take before management work gives way.',
    reads: 'The hands-on share of your check-ins over ten working days. Reading to understand does not count.',
    counter: 'Work you do only to understand something.',
  },
  S2: {
    title: 'Critical-path work that is yours',
    claim: 'Work that others wait for is better held by someone who is not also expected everywhere else.',
    reads:
      'On how many of ten days somebody’s work would have stopped without you, and how long an item has been yours.',
    counter: 'Nobody else cares when it ships; or you cover for someone until a date.',
  },
  S3: {
    title: 'People who wait on you',
    claim: 'As a team gets faster, decisions and answers become what it waits for.',
    reads: 'Days on which two or more people or changes had waited for you for over a working day.',
    counter: 'The queue is short again and stays so.',
  },
  S4: {
    title: 'Delegated work taken back',
    claim: 'What comes back to you teaches its owner that it was never quite theirs.',
    reads: 'Delegations you took back in twenty working days.',
    counter: 'You gave it back within five working days; or safety, security, law or their absence asked for it.',
  },
  S6: {
    title: 'Technical decisions that drift to you',
    claim: 'A manager who is close to the code becomes the place where technical calls land by default.',
    reads: 'The share of technical decisions you made, now and ten days before, and those that “just landed here”.',
    counter: 'More decisions at levels 5 to 7.',
  },
  S8: {
    title: '1:1s that slip',
    claim: 'When there is too much to do, it is the conversations that move first.',
    reads: '1:1s you moved, of those that were due in ten working days.',
    counter: 'Rebooked and held in the same week; moved by them.',
  },
  S9: {
    title: 'Feedback owed',
    claim: 'What was seen in one week and said in another has lost most of its use.',
    reads: 'Feedback you noted and have not said, and its age.',
    counter: 'Said within two days; part of a formal process.',
  },
  S19: {
    title: 'An exception that has run out',
    claim: 'What was right for a while is easily kept for good.',
    reads: 'Exceptions past their end date while what they excused goes on.',
    counter: 'Ended early, or renewed once with a reason.',
  },
  S20: {
    title: 'A team that has outgrown the arrangement',
    claim: 'What fits four people is rarely what eight need.',
    reads: 'How the team grew, and whether your hands-on share fell in the twenty working days after.',
    counter: 'Your share fell by ten points; a share was agreed; an early stage.',
  },
  O1: {
    title: 'Out of touch with the work',
    claim: 'Judging trade-offs needs somebody who has seen the system lately.',
    reads: 'Days in ten on which you read, ran, reviewed or watched something technical.',
    counter: 'A single demo, design or review.',
  },
  O6: {
    title: 'Given away and left alone',
    claim: 'A high level with no check-in is freedom for someone solid and a cliff for someone new.',
    reads: 'Delegations at level 6 or 7 to someone new to them, with no check-in agreed.',
    counter: 'A check-in that was agreed or held.',
  },
}
