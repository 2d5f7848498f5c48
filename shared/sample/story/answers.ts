// Questions from the library, by id, and what the manager made of them.
import type { StoryAnswer } from './shapes'

export const ANSWERS: readonly StoryAnswer[] = [
  {
    on: 2,
    question: 'ownership/moved-without-you',
    text: 'The second bank rang @Minjun and not me. He had promised them a test file and sent it before lunch.',
  },
  {
    on: 4,
    question: 'feedback/unnamed-good',
    text: '@Linnea, for turning a rota that nobody liked into one that nobody mentions.',
  },
  {
    on: 6,
    question: 'critical-path/nobody-would-miss',
    text: 'A page that says in plain words what one ledger entry means. Somewhere below the flaky test on my list.',
  },
  { on: 7, question: 'hiring/missing-role', status: 'skipped' },
  {
    on: 10,
    question: 'coaching/question-that-helped',
    text: '"What would make this wrong?" @Minjun went quiet, then found two time zones in one export.',
  },
  {
    on: 12,
    question: 'cross-functional/saw-it-first',
    text: '@Kenji saw the file before we froze it, and crossed out two columns we had argued about for a week.',
  },
  {
    on: 15,
    question: 'delegation/left-alone-today',
    text: "The names in @Ifeoma's schema. I would have chosen others.",
    followUps: ['Nothing at all. An hour later she renamed two of them herself.'],
  },
  {
    on: 17,
    question: 'literacy/learned-from',
    text: "@Linnea's, for how a night is handed over at six: two people, one sentence, no document.",
  },
  {
    on: 20,
    question: 'friction/cleared-this-week',
    text: 'Real invoices in staging, masked, a whole month of them.',
    followUps: ['Minjun, who now breaks things with data that looks like ours.'],
  },
  {
    on: 22,
    question: 'delegation/took-back-3m',
    signals: ['S4'],
    text: 'Just before: a letter, and my own pulse. @Tomás learned that a thing is his until it matters. Next time we agree first which date may move whom.',
    followUps: [
      'A branch with eleven commits and no mess. I did not look at it for long enough to see that.',
      'That I hear his estimate before I say mine.',
    ],
    forCoach: true,
  },
  {
    on: 26,
    question: 'friction/queue-at-you',
    signals: ['S3'],
    text: 'Seven things. Two of them needed me. Five needed somebody to say "you decide", and I was typing.',
  },
  { on: 28, question: 'energy/carrying-home', status: 'skipped' },
  {
    on: 29,
    question: 'feedback/oldest-debt',
    signals: ['S9'],
    text: 'It was seen on {date:21}. Since then he asks before he commits anything at all. He should hear it this week, and he will not, because the manager in question is busy.',
    followUps: ['That it was never about the quality.'],
    forCoach: true,
  },
  {
    on: 31,
    question: 'incident/your-role',
    text: 'They typed, all day, in a room with four people who type better.',
  },
  {
    on: 34,
    question: 'energy/tired-friend',
    text: 'Go home at five for two days and let somebody see you do it. Leave the script where it lies; scripts do not mind.',
  },
  {
    on: 37,
    question: 'critical-path/why-it-stays-deep',
    signals: ['S2'],
    text: `Billing. It could have moved on {date:28}, when I gave the runbook back: I kept the branch, because the branch was the warm part. It could have moved in the week of the incident, when everyone would have understood.

Each time I thought of the half hour that explaining costs, and never of the evenings it saves.

By {date:45} it goes, or I say out loud that I want to keep it.`,
    forCoach: true,
  },
  {
    on: 41,
    question: 'ownership/broke-without-you',
    text: 'The second rehearsal stopped at tenant nine. @Ifeoma wrote down why before anyone was allowed to fix it. I did nothing, being on a mountain, and it may be the best thing I did for it all month.',
  },
  { on: 42, question: 'ai-pace/integration', status: 'not-relevant' },
  {
    on: 44,
    question: 'literacy/understanding-or-owning',
    signals: ['S1'],
    text: 'At ten past six, in the splitter. I was reading, to answer somebody, and met a name I did not like. I had given it that name. Next time I will know it by my coat coming off again.',
  },
  {
    on: 46,
    question: 'ownership/arrangement-deep',
    signals: ['S19'],
    text: `Nobody asked me; a letter did. It felt like being useful, and for two weeks it was.

Good for the team: a script. Not good: five people who learned to wait, and one who learned that what he has is on loan.

What was going on: I do not know what a good day looks like without a diff at the end of it. From next week my name is on nothing that has a date.`,
    followUps: ['The name. It can change at stand-up.'],
    forCoach: true,
  },
  {
    on: 49,
    question: 'feedback/asked-for',
    text: '@Ifeoma. I would ask what she stopped bringing to me in those weeks. I am hoping for no list, and I think there is one.',
    forCoach: true,
  },
  {
    on: 52,
    question: 'delegation/who-decides-next',
    fill: { delegation: { kind: 'delegation', key: 'payout-retries' } },
    text: 'Her, and she did it on the bus. I got one line, with a full stop.',
  },
  {
    on: 55,
    question: 'hiring/undocumented',
    text: 'Why the monthly file for Finance has an empty third row. I began the page; @Kenji is finishing it, with relish.',
  },
  {
    on: 56,
    question: 'cross-functional/old-promise',
    text: 'In the week of the incident I told @Marek that Support would see what we see. They still see a spinner.',
  },
  {
    on: 58,
    question: 'energy/small-good',
    text: 'Lunch. Nine people at one long table, and somebody had ordered for the vegetarians first.',
  },
  {
    on: 60,
    question: 'coaching/easy-for-you',
    text: '@Farah, with the access rules for the dashboards.',
    followUps: ['I do not know. I handed it over this morning and have not asked.'],
  },
  {
    on: 61,
    question: 'ai-pace/no-owner',
    text: "The mapping tests. A machine wrote most of them on my branch. The branch is gone; three of them live on in @Tomás's.",
  },
  {
    on: 64,
    question: 'literacy/riskiest-change',
    signals: ['O1'],
    text: 'The tax export, I am told. First-hand I know the name of the file. By hearsay: credit notes, and a query nobody likes. @Linnea has read all of it and could show me on {weekday:66}.',
    forCoach: true,
  },
]
