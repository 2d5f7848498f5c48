// Feedback not yet said, and what stands in the team's way.
import type { FeedbackKey, StoryFeedback, StoryObstacle } from './shapes'

export const FEEDBACK_OWED: Record<FeedbackKey, StoryFeedback> = {
  'ifeoma-shared-table': {
    person: 'ifeoma',
    on: 11,
    text: 'She brought numbers to the table talk with Checkout, and left them a way to agree.',
    closed: { on: 14, as: 'given' },
  },
  'tomas-quiet': {
    person: 'tomas',
    on: 21,
    text: 'He was two steps from done when I took it. The plan he had would have held; I never read it to the end.',
    closed: { on: 49, as: 'given' },
    forCoach: true,
  },
  'minjun-demo': {
    person: 'minjun',
    on: 24,
    text: "Took the bank's engineers through the sandbox alone, in their language, and wrote up what did not work.",
    closed: { on: 52, as: 'given' },
  },
  'rahel-graph': {
    person: 'rahel',
    on: 31,
    text: 'Watched a graph that was nobody\'s, said "this is wrong" in front of seniors, and was right.',
    closed: { on: 49, as: 'given' },
  },
  'linnea-incident': {
    person: 'linnea',
    on: 34,
    text: 'Ran a review in which the person at fault could speak first. That was me, so I know what it was worth.',
    closed: { on: 41, as: 'given' },
  },
  'farah-questions': {
    person: 'farah',
    on: 57,
    text: 'Opens with "this may be stupid" before her best questions. The room stops listening at the wrong moment.',
    closed: { on: 59, as: 'given' },
  },
  'sunniva-handover': {
    person: 'sunniva',
    on: 63,
    text: 'Her team changed the queue contract two days before telling us. We coped; next time we may not.',
  },
  'rahel-minutes': {
    person: 'rahel',
    on: 64,
    text: 'Her notes from the tax meeting had the decision in the first line. Finance forwarded them upstairs.',
  },
}

export const OBSTACLES: readonly StoryObstacle[] = [
  {
    title: 'No staging data since the vendor changed its export',
    on: 9,
    owner: 'me',
    namedBy: 'minjun',
    notes: 'Every test runs on the three customers we made up.',
    cleared: { on: 18, text: 'Kenji sent a month of masked invoices. He had been waiting to be asked.' },
  },
  {
    title: 'Refunds are approved in a shared inbox',
    on: 17,
    owner: 'me',
    namedBy: 'kenji',
    notes: 'Two people, one password, no record of who said yes.',
    cleared: { on: 52, text: 'A form with two signatures. Marek tried it before anyone announced it.' },
  },
  {
    title: 'The build queue is over forty minutes',
    on: 29,
    owner: 'linnea',
    namedBy: 'linnea',
    cleared: { on: 56, text: 'Two machines we already paid for and had forgotten.' },
  },
  {
    title: 'Legal has not said where bank data may rest',
    on: 44,
    owner: 'me',
    namedBy: 'minjun',
    notes: 'Their counsel is on leave; the date is theirs.',
    waiting: { on: 46, until: 72 },
  },
  {
    title: 'Support cannot see the state of a payout',
    on: 61,
    owner: 'me',
    namedBy: 'marek',
    notes: 'They ask Ifeoma, eight to ten times a day.',
  },
]
