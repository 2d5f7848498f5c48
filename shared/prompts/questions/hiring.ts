// Hiring and growing the team.
import type { Question } from './question'

export const hiringQuestions: readonly Question[] = [
  {
    id: 'hiring/who-waits',
    theme: 'hiring',
    depth: '30s',
    purpose: 'Keep people out of limbo.',
    text: 'Which candidate is waiting for a word from you?',
    distanced: 'Which candidate waits for a word from a manager?',
    when: { signals: ['S10'], live: ['hiring'] },
    followUps: [],
  },
  {
    id: 'hiring/undocumented',
    theme: 'hiring',
    depth: '30s',
    purpose: 'See the team as a newcomer.',
    text: 'What would a newcomer on Monday not find written anywhere?',
    distanced: 'What would a newcomer on that team not find written down?',
    followUps: [],
  },
  {
    id: 'hiring/missing-role',
    theme: 'hiring',
    depth: '30s',
    purpose: 'Recognise a role in disguise.',
    text: 'Which of your tasks is really a job nobody has advertised?',
    distanced: 'Which of a manager’s tasks is really an unfilled job?',
    followUps: [],
  },
  {
    id: 'hiring/first-month',
    theme: 'hiring',
    depth: '3m',
    purpose: 'Plan a beginning.',
    text: 'If somebody joined next month, what would be theirs in week one, week two and week four? What must you let go of by then?',
    distanced:
      'Somebody joins a team next month. What should be theirs by week four, and what must the manager let go of?',
    when: { signals: ['S20'] },
    followUps: [],
  },
  {
    id: 'hiring/grow-or-hire',
    theme: 'hiring',
    depth: '3m',
    purpose: 'Look inside first.',
    text: 'Which gap do you want to hire for? Who inside is half-way there, and what would the other half take?',
    distanced: 'A manager wants to hire for a gap. Who inside is half-way there, and what would it take?',
    followUps: [],
  },
  {
    id: 'hiring/slot-kept',
    theme: 'hiring',
    depth: '3m',
    purpose: 'Protect the hours hiring takes.',
    text: 'What did hiring get from you these two weeks, what did it lose to, and which hour of next week is already its own?',
    distanced: 'Hiring loses against code on a team. What could protect an hour for it next week?',
    when: { signals: ['S10'] },
    followUps: [],
  },
  {
    id: 'hiring/team-size-deep',
    theme: 'hiring',
    depth: 'deep',
    purpose: 'Feel the size of the team.',
    text: 'Picture the team at the size it had when you began, and now. What did you do then that you still do, what went well, what strains, and what does this size ask of you that the old one did not? Where would you begin?',
    distanced:
      'A team has doubled, and its manager works as before. What strains, what does the new size ask for, and where could they begin?',
    when: { signals: ['S20'] },
    followUps: [],
  },
  {
    id: 'hiring/bar-deep',
    theme: 'hiring',
    depth: 'deep',
    purpose: 'Understand your own bar.',
    text: 'Think of your last yes or no to a candidate. What did you see, what did you feel, what spoke for and against, what were you really judging, and what would you look at differently next time?',
    distanced:
      'Think of a hiring decision a colleague made. What were they really judging, and what could be looked at differently?',
    followUps: [],
  },
]
