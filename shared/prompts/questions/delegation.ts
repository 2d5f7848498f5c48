// Delegation: the level that fits the task and the person.
import type { Question } from './question'

export const delegationQuestions: readonly Question[] = [
  {
    id: 'delegation/left-alone-today',
    theme: 'delegation',
    depth: '30s',
    purpose: 'Notice a pull that was resisted.',
    text: 'What did you leave alone {today} although your hands itched?',
    distanced: 'What might another manager have left alone {today}?',
    followUps: [{ when: 'always', text: 'What happened because you did?' }],
  },
  {
    id: 'delegation/who-decides-next',
    theme: 'delegation',
    depth: '30s',
    purpose: 'Make the level plain.',
    text: 'For {delegation}: who decides its next step, them or you?',
    distanced: 'For {delegation}: who decides its next step, the owner or the manager?',
    when: { live: ['delegation'] },
    followUps: [],
  },
  {
    id: 'delegation/without-the-why',
    theme: 'delegation',
    depth: '30s',
    purpose: 'Check that the reason travelled with the task.',
    text: 'What have you handed over this week without saying why it matters?',
    distanced: 'What might a manager hand over in a hurry without its reason?',
    followUps: [],
  },
  {
    id: 'delegation/took-back-3m',
    theme: 'delegation',
    depth: '3m',
    purpose: 'Look at a take-back while it is fresh.',
    text: 'Think of what came back to you. What did you see just before, what did its owner learn from it, and what would you agree with them next time, before it starts?',
    distanced:
      'A manager took work back from an engineer. What did they see just before, what did the engineer learn, and what could have been agreed earlier?',
    when: { signals: ['S4', 'S5'] },
    followUps: [
      { when: 'took-back', text: 'What was it that you did not want to wait for?' },
      { when: 'took-back', text: 'What would have had to be agreed earlier?' },
    ],
  },
  {
    id: 'delegation/just-before',
    theme: 'delegation',
    depth: '30s',
    purpose: 'Look at a take-back on the evening it happened.',
    text: '{delegation} came back to you {today}. What did you see just before?',
    distanced: 'A manager took {delegation} back. What had they seen just before?',
    when: { captured: 'took-back' },
    followUps: [{ when: 'always', text: 'What would have had to be agreed earlier?' }],
  },
  {
    id: 'delegation/level-fit',
    theme: 'delegation',
    depth: '3m',
    purpose: 'Fit level to experience.',
    text: 'Pick one person and one task you gave them. How new are they to it, which level did you give, and which would you give if you started now?',
    distanced:
      'Pick one task given to one engineer. Does the level fit how new they are to it, and what would fit better?',
    when: { signals: ['O6', 'S13'], live: ['delegation'] },
    followUps: [],
  },
  {
    id: 'delegation/cliff',
    theme: 'delegation',
    depth: '3m',
    purpose: 'Find who was given freedom without a rope.',
    text: 'Who has something important from you and no agreed moment to talk about it? What might they be guessing at, and when will you two sit down?',
    distanced:
      'An engineer was given something important and then left alone. What might they be guessing at, and what would help?',
    when: { signals: ['O6'] },
    followUps: [{ when: 'always', text: 'What would make them call you?' }],
  },
  {
    id: 'delegation/own-pull-deep',
    theme: 'delegation',
    depth: 'deep',
    purpose: 'Understand your own pull.',
    text: 'Tell one hand-over from the beginning: what you said, how it felt when they did it their way, what was good and bad in it for them, and whether it was the level or your trust that was off. What do you conclude about your pull to step in, and what is the one change next time?',
    distanced:
      'Tell the hand-over of another manager who could not let go: what happened, what it meant to the owner, what was really off, and the one change you would suggest.',
    when: { signals: ['S4'] },
    followUps: [],
  },
  {
    id: 'delegation/sad-to-give-deep',
    theme: 'delegation',
    depth: 'deep',
    purpose: 'Find the thing that would grow someone.',
    text: 'Which of your tasks would you be sad to lose? Describe what it gives you, who would grow from it and how they would do it differently, what you fear, and how you would know after a month that it was right.',
    distanced:
      'A manager clings to one task. What does it give them, who would grow from it, and how would they know after a month that letting go was right?',
    when: { signals: ['S13', 'S21'] },
    followUps: [],
  },
]
