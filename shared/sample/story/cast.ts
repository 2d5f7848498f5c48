// Who is in the story.
import type { PersonKey, StoryPerson } from './shapes'

export const CAST: Record<PersonKey, StoryPerson> = {
  tomas: {
    name: 'Tomás Herrera',
    relation: 'report',
    role: 'Billing',
    experience: 'mid',
    rhythm: { everyWeeks: 1, slot: 0, from: 1 },
    notes: 'Thinks in drafts. Goes quiet when he is unsure, and also when he is sure and nobody asked.',
    toRaise: [
      { text: 'Which part of the cut-over would he like to explain to Finance himself?', on: 3, raised: 6 },
      { text: 'I took the runbook. Say why, and until when.', on: 23, raised: 36 },
      { text: 'What would have had to be different for him to keep it on day one?', on: 48, raised: 51 },
      { text: 'He ran a release with four teams watching. What does he want to run next?', on: 60 },
      { text: 'Does he still check his work twice because I once did it for him?', on: 65 },
    ],
  },
  farah: {
    name: 'Farah Haddad',
    relation: 'report',
    role: 'Risk and fraud rules',
    experience: 'junior',
    rhythm: { everyWeeks: 1, slot: 0, from: 1 },
    notes: 'Joined three months before I began this. Came from a data team; asks better questions than she believes.',
    toRaise: [
      { text: 'Her probation talk is due: put a date on it.', on: 20, raised: 41 },
      { text: 'The bank wants a second contact for fraud cases. Her, if she likes.', on: 64 },
    ],
  },
  ifeoma: {
    name: 'Ifeoma Adeyemi',
    relation: 'report',
    role: 'Payouts and ledger',
    experience: 'senior',
    rhythm: { everyWeeks: 1, slot: 1, from: 1 },
    notes: 'Could do my job. Has told me twice she would rather not, the second time less firmly.',
    toRaise: [
      { text: 'Wants to speak at the spring meet-up; the budget line is mine to ask for.', on: 9, raised: 17 },
      { text: 'Would she take the design review from me for a month?', on: 55, raised: 57 },
      { text: 'She covered two of my meetings while I was away. Ask what she would have done differently.', on: 61 },
    ],
  },
  linnea: {
    name: 'Linnea Bergqvist',
    relation: 'report',
    role: 'Platform and on-call',
    experience: 'senior',
    rhythm: { everyWeeks: 2, slot: 1, from: 1 },
    toRaise: [
      { text: 'Night pages per person, not per team: the average hides Minjun.', on: 11, raised: 14 },
      { text: 'She has interviewed nine people for us and nobody has thanked her.', on: 50, raised: 57 },
    ],
  },
  minjun: {
    name: 'Minjun Seo',
    relation: 'report',
    role: 'Bank connections',
    experience: 'mid',
    rhythm: { everyWeeks: 2, slot: 2, from: 6 },
    notes: 'Writes the best bug reports in the building and underrates everything else he does.',
    toRaise: [{ text: 'The mapping I sent him finished. I owe him the half hour he asked for.', on: 28, raised: 53 }],
  },
  rahel: {
    name: 'Rahel Tesfaye',
    relation: 'report',
    role: 'Invoices',
    experience: 'junior',
    rhythm: { everyWeeks: 1, slot: 3, from: 1 },
    away: { from: 42, to: 44 },
    toRaise: [
      {
        text: 'She found the double charges before any alarm did. Has anyone outside the team heard that?',
        on: 33,
        raised: 49,
      },
      { text: 'Ready to have the tax export under her own name?', on: 56, raised: 59 },
    ],
  },
  priya: {
    name: 'Priya Raman',
    relation: 'manager',
    role: 'Director of engineering',
    rhythm: { everyWeeks: 2, slot: 4, from: 1 },
    notes: 'Wrote half of the first ledger herself, eight years ago. It shows when she says "just".',
    toRaise: [
      { text: 'Twenty per cent hands-on was agreed for five people. We are six, soon seven.', on: 48, raised: 50 },
      { text: 'What does she count as my work when she writes my review?', on: 59 },
    ],
  },
  camille: { name: 'Camille Roux', relation: 'partner', role: 'Product, payments' },
  kenji: {
    name: 'Kenji Watanabe',
    relation: 'partner',
    role: 'Finance operations',
    notes: 'Closes the month with a ruler. Never writes "urgent", so read the second line.',
  },
  marek: { name: 'Marek Wójcik', relation: 'partner', role: 'Customer support' },
  sunniva: { name: 'Sunniva Dahl', relation: 'peer', role: 'Engineering manager, Checkout' },
  yusuf: {
    name: 'Yusuf Demir',
    relation: 'coach',
    role: 'Coach, paid by the company',
    rhythm: { everyWeeks: 3, slot: 2, from: 1 },
    toRaise: [
      { text: 'The fifth name on the list of people losing sleep.', on: 37, raised: 58 },
      { text: 'Why did handing it over feel like being found out?', on: 47, raised: 58 },
    ],
  },
  anneke: { name: 'Anneke de Vries', relation: 'candidate', role: 'Backend engineer', from: 17 },
}
