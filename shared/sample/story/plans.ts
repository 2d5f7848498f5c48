// If-then plans that no suggestion asked for. Those that one asked for stand with it.
import type { StoryPlan } from './shapes'

export const FREE_PLANS: readonly StoryPlan[] = [
  {
    on: 15,
    ifText: 'If someone asks me a question I could answer at once',
    thenText: 'then I ask what they have tried, and count to five.',
    cue: { on: 'every-day' },
    shown: [17, 18, 20],
    closed: { on: 20, as: 'kept', text: 'Five is very long. Rahel got there at three.' },
  },
  {
    on: 48,
    ifText: 'If I open the editor before noon',
    thenText: 'then I first write one line: who should own this next?',
    cue: { on: 'every-day' },
    subject: { kind: 'pathItem', key: 'webhook-keys' },
    signal: 'S1',
    shown: [49, 50, 52],
    edited: {
      on: 52,
      ifText: 'If I open the editor before noon and it is not to read',
      thenText: 'then I send the line to the person whose name is in it.',
    },
    closed: { on: 58, as: 'kept', text: 'Sent it once, to Linnea. After that the editor stayed shut by itself.' },
  },
  {
    on: 53,
    ifText: 'If Ifeoma asks me to look over the numbers',
    thenText: 'then I ask which one she would bet a lunch on.',
    cue: { on: 'one-to-one', person: 'ifeoma' },
    subject: { kind: 'person', key: 'ifeoma' },
    shown: [57],
    closed: {
      on: 58,
      as: 'missed',
      wrong: 'if',
      text: 'She did not ask. She has stopped asking, which was the point.',
    },
  },
  {
    on: 59,
    ifText: 'If Priya says "just" about anything technical',
    thenText: 'then I say who decides it, by name, before I say anything else.',
    cue: { on: 'one-to-one', person: 'priya' },
    subject: { kind: 'person', key: 'priya' },
    shown: [60],
  },
  {
    on: 64,
    ifText: 'If half an hour is free on {weekday:66}',
    thenText: 'then Linnea walks me through the riskiest change of the last two weeks.',
    cue: { on: 'day', day: 66 },
    subject: { kind: 'person', key: 'linnea' },
  },
]
