// What is said about a worry that goes in circles.

export const words = {
  title: (about: string) => `Going in circles: ${about}`,
  lead: (entries: number) =>
    `${entries} entries of the last two weeks come back to it, and no decision, delegation or conversation about it is noted.`,
  entries: 'Where it was seen',
  decide: 'Decide it',
  oneToOne: 'Put it on a 1:1',
  coach: 'Keep it for the coach',
  notAWorry: 'This is not a worry',
  decision: 'What is decided',
  decisionHint: 'It goes into the ledger as a decision of today, at the level you say.',
  keepDecision: 'Decided',
  withWhom: 'With whom',
  toRaise: 'What to raise',
  keepLine: 'Put it on the list',
  said: {
    later: 'It may come back on the next working day.',
    decide: 'Decided, and in the ledger. It comes up again only if three more days tell of it.',
    'one-to-one': 'On the list for the next 1:1. It comes up again only if three more days tell of it.',
    coach: 'The entries are flagged for the coach. It comes up again only if three more days tell of it.',
    'not-a-worry': 'Noted. It is never taken for a worry again.',
  },
  labels: {
    shown: 'Going in circles',
    later: 'Later',
    decide: 'Decide a worry',
    'one-to-one': 'Put a worry on a 1:1',
    coach: 'Keep a worry for the coach',
    'not-a-worry': 'Not a worry',
  },
  nameless: 'something whose words are gone',
  listed: (n: number) => (n === 1 ? 'One matter that is no worry' : `${n} matters that are no worry`),
  noted: (day: string) => `no worry, said on ${day}`,
  askAgain: 'It can be one again',
} as const
