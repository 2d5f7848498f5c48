// The review of the quarter before, begun and never finished. It holds whichever week of the story its end falls into.
import type { ReviewSectionId } from '#shared/domain/review'

export const LAST_QUARTER_WORDS: Partial<Record<ReviewSectionId, string>> = {
  context: 'Six people, one of them new. Payments, invoices, and whatever sits between the two.',
  'time-and-ownership': 'I can name what I built faster than what I made possible. That is worth a line here.',
  'people-work':
    'Most 1:1s took place. The ones that did not were with the people who never complain, which is not a coincidence.',
  'friction-and-partners': 'Finance waits longer for us than it says. I go there when I need something.',
  'got-wrong': 'I still answer in the channel before anyone else has finished reading the question.',
  'next-quarter':
    'One thing less of mine, one person a level up, and one system that I understand without touching it.',
}

export const LAST_QUARTER_INTENTIONS = [
  {
    type: 'stop-owning',
    person: 'linnea',
    ifText: 'If the webhook keys come up for rotation',
    thenText: 'then somebody else turns them, and I write down what they ask me.',
  },
  {
    type: 'raise-level',
    person: 'rahel',
    ifText: 'If the invoices need a choice that can be undone',
    thenText: 'then Rahel decides after my advice, and tells Finance herself.',
  },
  {
    type: 'learn-off-path',
    person: 'minjun',
    ifText: 'If Minjun has a certificate day',
    thenText: 'then I sit beside him for an hour with my hands in my lap.',
  },
] as const
