// A suggestion's title, and what would make it go away.
import type { Phrases } from '../speaker'
import { workingDays } from './numbers'

const titles: Phrases = {
  'title.step-back.item': ({ item, age }) =>
    Number(age) < 1
      ? `Consider stepping back from ${item}`
      : `Consider stepping back from ${item}: it has been yours for ${workingDays(age)}`,
  'title.step-back': ({ item }) => `Consider stepping back from ${item}`,
  'title.S3': () => 'People have been waiting on you',
  'title.S4': ({ subject }) => (subject ? `${subject}: it came back to you` : 'Delegated work has come back to you'),
  'title.S6': () => 'Technical calls have been landing with you',
  'title.S8': ({ subject }) => (subject ? `The 1:1 with ${subject} keeps moving` : '1:1s keep moving'),
  'title.S9': ({ subject }) =>
    subject ? `${subject} has not heard yet what you saw` : 'Feedback is waiting to be said',
  'title.S19': ({ subject }) => `“${subject ?? 'The exception'}” has run out`,
  'title.O1': () => 'Step closer: the work itself has been out of sight',
  'title.O6': ({ subject }) => `Step closer: ${subject ?? 'a delegation'} has been left alone`,
}

const goingAway: Phrases = {
  'away.step-back': ({ item }) =>
    `It goes when ${item} has another owner or is off the path, or when the management work beside it is kept.`,
  'away.S3': () => 'It goes when none or one is waiting on two logged days in a row.',
  'away.S4': ({ subject }) =>
    `It goes when ${subject ?? 'the work'} is given back within five working days, or when nothing else comes back.`,
  'away.S6': () => 'It goes when more of the calls are made at levels 5 to 7.',
  'away.S8': ({ subject }) =>
    subject ? `It goes when the next 1:1 with ${subject} takes place.` : 'It goes when the next 1:1s take place.',
  'away.S9': ({ subject }) => `It goes when you have said it to ${subject ?? 'them'}, or decide to drop it.`,
  'away.S19': () => 'It goes when the hands-on work is below its limit, or the exception is renewed with a reason.',
  'away.O1': () => 'It goes with one demo, design, review or run.',
  'away.O6': ({ subject }) => `It goes when a check-in is agreed${subject ? ` for ${subject}` : ''}.`,
}

export const titlePhrases: Phrases = { ...titles, ...goingAway }
