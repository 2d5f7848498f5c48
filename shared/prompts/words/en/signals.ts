// Each signal by name: what it claims, what it reads, what speaks against it.
import type { SignalId } from '../../assessment'
import { closerSignalWords } from './closer-signals'
import type { SignalWords } from './signal-words'

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
  S5: {
    title: 'Doing a part of what was given away',
    claim: 'Whoever finds their work done, or done again, learns to leave it to you.',
    reads: 'Days in ten on which you did a part of a delegation, or did again what was done.',
    limit: 'Three of ten days. Once or twice is help.',
    counter: 'They asked you to pair.',
  },
  S6: {
    title: 'Technical decisions that drift to you',
    claim: 'A manager who is close to the code becomes the place where technical calls land by default.',
    reads: 'The share of technical decisions you made, now and ten days before, and those that “just landed here”.',
    limit:
      'More than half of at least five technical calls, and 15 points more than in the ten days before; or three that just landed here. 20 points more where half of the team is junior. Calls about people, pay and hiring are yours and never count.',
    counter: 'More decisions at levels 5 to 7.',
  },
  S7: {
    title: 'Fast deference',
    claim: 'Where a manager’s opinion is enough, people stop having their own.',
    reads: 'Once a week: how many changed course after you spoke, without a reason of their own.',
    limit: 'Two or more, two weeks running. Weeks with somebody in their first thirty days are left out.',
    counter: 'Somebody overruled you that week.',
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
  S10: {
    title: 'Hiring that slips',
    claim: 'Hiring is slow work for people who cannot push, so it is easily put off.',
    reads:
      'Hiring steps you moved in ten working days, and how long a candidate has waited. Nothing while no role is open.',
    limit: 'Two steps moved, or a candidate who has waited for more than three working days.',
    counter: 'Steps kept; an answer sent; a step moved by them.',
  },
  S11: {
    title: 'Silence with partners',
    claim: 'Trouble with the people next to the team begins where nobody talks.',
    reads: 'Slots and 1:1s with the people you noted as partners, on fully logged days.',
    limit: 'None with any of them in ten working days. One is enough.',
    counter: 'A partner went to the team directly; they were away.',
  },
  S12: {
    title: 'Coaching drought',
    claim: 'An answer ends a question; being asked first is how people learn to find the next one.',
    reads: 'How often you asked first, and how often you gave the answer.',
    limit:
      'Not asked first on any day of five; or more than three answers for each question in ten, of eight at least. Five answers and ten days where half of the team is junior, or up to three people.',
    counter: 'Questions asked first; days in somebody’s first thirty.',
  },
  S13: {
    title: 'Delegation stuck at a low level',
    claim: 'Ownership grows by levels. Where none is raised, none grows.',
    reads:
      'The last day on which something began at level 5 or above, or was raised; and who is solid and kept at 3 or below.',
    limit:
      'Fifteen working days, while something is yours or at level 3 or below; twenty with up to three people. In three weeks something comes up that somebody else could decide.',
    counter: 'A level raised; a team in which everybody is new.',
  },
  S14: {
    title: 'Things only you can do',
    claim: 'What one person knows stops when that person does.',
    reads: 'Items that are yours because only you know them, open for more than ten working days.',
    limit: 'Two of them. Not with fewer than three people.',
    counter: 'Written down, and done once by somebody else.',
  },
  S15: {
    title: 'Code in the gaps',
    claim: 'Code needs a quiet stretch. In ten minutes between two meetings it rarely goes well.',
    reads: 'Days in five on which you coded in gaps of less than an hour.',
    limit: 'Three of five days. Incident and on-call days are left out.',
    counter: 'One booked block of two hours or more.',
  },
  S16: {
    title: 'Night shift',
    claim: 'What the day has no room for moves to the evening, and the team learns that it does.',
    reads: 'Days on which you worked late and your hands-on work was on the critical path.',
    limit: 'Two of five days, or four of ten. Incident and on-call days are left out.',
    counter: 'Hours you chose yourself, as your charter says.',
  },
  S17: {
    title: 'Falling energy',
    claim: 'Two jobs are paid for in energy. It makes what else is seen weigh more, and argues for nothing alone.',
    reads: 'Your energy in five days against twenty, and the evenings of two or less.',
    limit: 'A whole point lower, or two or less on three of five days. Evenings for health or family are left out.',
    counter: 'Two evenings in a row as good as usual.',
  },
  S18: {
    title: 'Hero in incidents',
    claim:
      'An incident is where the team learns most, and where an old habit of being the one who fixes it comes back first.',
    reads: 'Your role on incident and on-call days, and whether somebody else could have had the keyboard.',
    limit:
      'Two incidents running with your hands on the keyboard and others available; three where you were formally on call. One is help.',
    counter: 'You led, ran comms or wrote nothing; nobody else was there; up to three people.',
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
  S21: {
    title: 'Keeping the shiny work',
    claim: 'The new, visible and designing work is what people grow on. A manager who keeps it keeps their growth.',
    reads: 'Your items of twenty working days and their tags: new, visible, design, toil, prototype.',
    limit: 'More than half of at least four items, toil not counted among the four.',
    counter: 'Items tagged as toil; a prototype that nobody waits for, or that was dropped.',
  },
  S22: {
    title: 'Review gate',
    claim: 'Where every change passes one person, the team goes at that person’s pace.',
    reads: 'Days on which two or more changes waited for your approval.',
    limit: 'Three of five days. One busy day is none.',
    counter:
      'Peers approve without you; the first thirty days of a junior; your role has to sign off, as your charter says.',
  },
  S23: {
    title: 'The absence test',
    claim: 'What stops while you are away hangs on you. Others have been away for two weeks and slowed nobody down.',
    reads: 'What had stopped when you came back from three working days off or more.',
    limit: 'Two things. One may be chance.',
    counter: 'One thing or nothing stopped. The first absence in a role only asks.',
  },
  S24: {
    title: 'Pace overload',
    claim: 'When building gets quick, reviewing and deciding become what is scarce, and they are the manager’s.',
    reads:
      'Once a week: whether the review queue grew and decisions had no owner; and your hands-on share, now and two weeks before.',
    limit: 'Yes to both in three of four weeks, with a hands-on share at least five points higher.',
    counter: 'Smaller batches; a declared phase, such as a launch.',
  },
  S25: {
    title: 'Friction left lying',
    claim: 'Some obstacles need a manager’s name, and nobody else can clear them.',
    reads: 'What is in the team’s way and yours to clear, its age, and your hands-on share.',
    limit: 'More than ten working days, while at least a quarter of the day was hands-on on half of the days.',
    counter: 'Cleared, or blocked outside until a date.',
  },
  ...closerSignalWords,
}
