// Critical path: naming what others wait for.
import type { Question } from './question'

export const criticalPathQuestions: readonly Question[] = [
  {
    id: 'critical-path/ill-tomorrow',
    theme: 'critical-path',
    depth: '30s',
    purpose: 'Name what stops first.',
    text: 'If a fever kept you in bed tomorrow, what would stop first?',
    distanced: 'If that manager were ill tomorrow, what would stop first?',
    followUps: [],
  },
  {
    id: 'critical-path/counting-days',
    theme: 'critical-path',
    depth: '30s',
    purpose: 'See who is waiting.',
    text: 'Who is counting the days until something you hold is finished?',
    distanced: 'Who is counting the days for something that manager holds?',
    when: { signals: ['S2', 'S3'] },
    followUps: [],
  },
  {
    id: 'critical-path/nobody-would-miss',
    theme: 'critical-path',
    depth: '30s',
    purpose: 'Leave room for building that harms nobody.',
    text: 'What could you tinker with that nobody would miss for a month?',
    distanced: 'What could a manager build that nobody waits for?',
    followUps: [],
  },
  {
    id: 'critical-path/oldest-item',
    theme: 'critical-path',
    depth: '3m',
    purpose: 'Move the oldest thing.',
    text: 'How did {item} come to you, what has it kept you from, and what is the smallest part of it someone else could take this week?',
    distanced:
      'How did {item} end up with a manager, what did it keep them from, and which part could someone else take?',
    when: { signals: ['S1', 'S2'], live: ['path-item'] },
    followUps: [{ when: 'path-item-aged', text: 'Who could own its next step, not all of it?' }],
  },
  {
    id: 'critical-path/deadline-story',
    theme: 'critical-path',
    depth: '3m',
    purpose: 'Look behind the deadline.',
    text: 'Which date made you pick up work yourself? What would have happened without you, and what will you say the next time such a date appears?',
    distanced:
      'A date made a manager pick up the keyboard. What would have happened otherwise, and what could they say next time?',
    when: { signals: ['S1', 'S2', 'S16'] },
    followUps: [],
  },
  {
    id: 'critical-path/step-that-only-you',
    theme: 'critical-path',
    depth: '3m',
    purpose: 'Share what only one person knows.',
    text: 'Which step can nobody but you do? Who could drive it next time while you only talk, and when is that?',
    distanced: 'Which step can only one manager do on that team, and who could drive it next time?',
    when: { signals: ['S14'] },
    followUps: [],
  },
  {
    id: 'critical-path/trade-deep',
    theme: 'critical-path',
    depth: 'deep',
    purpose: 'See the daily trade as a whole.',
    text: 'Look at this week’s hands-on hours. What did they buy, what did they push aside, how did each choice feel at the moment, and who paid? What would a fair trade look like, and what do you need in order to make it next week?',
    distanced:
      'Look at the week of a manager who codes. What did the hours buy, who paid, and what would a fair trade look like?',
    when: { signals: ['S1', 'S20'] },
    followUps: [],
  },
  {
    id: 'critical-path/why-it-stays-deep',
    theme: 'critical-path',
    depth: 'deep',
    purpose: 'Understand why a thing stays.',
    text: 'Choose the thing that has stayed with you longest. Describe what happened each time it could have moved, what you felt, what it would have cost the other person, and what you conclude. What happens on which day now?',
    distanced:
      'Choose a thing that stays with another manager. What happened each time it could have moved, and what could happen on which day now?',
    when: { signals: ['S2'] },
    followUps: [],
  },
]
