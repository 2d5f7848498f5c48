// A suggestion's title, and what would make it go away.
import type { Phrase, Phrases } from '../speaker'
import { workingDays } from './numbers'

/** Too far away: where the direction is in doubt, the matter alone is named. */
const opposite =
  (matter: Phrase): Phrase =>
  (spoken) =>
    spoken.direction === 'step-closer' ? `Step closer: ${matter(spoken)}` : capitalised(matter(spoken))

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const titles: Phrases = {
  'title.step-back.item': ({ item, age }) =>
    Number(age) < 1
      ? `Consider stepping back from ${item}`
      : `Consider stepping back from ${item}: it has been yours for ${workingDays(age)}`,
  'title.step-back.taken-back': ({ item, since }) =>
    `Consider stepping back from ${item}: it came back to you on ${since}`,
  'title.S3': () => 'People have been waiting on you',
  'title.S4': ({ subject }) => (subject ? `${subject}: it came back to you` : 'Delegated work has come back to you'),
  'title.S4.person': ({ subject }) => `Work keeps coming back to you from ${subject}`,
  'title.S6': () => 'Technical calls have been landing with you',
  'title.S7': () => 'People change course as soon as you speak',
  'title.S8': ({ subject }) => `The 1:1 with ${subject} keeps moving`,
  'title.S8.share': ({ subject }) => (subject ? `1:1s keep moving, last the one with ${subject}` : '1:1s keep moving'),
  'title.S8.counted': ({ subject }) =>
    subject ? `People work keeps moving, last the 1:1 with ${subject}` : 'People work keeps moving',
  'title.S9': ({ subject }) =>
    subject ? `${subject} has not heard yet what you saw` : 'Feedback is waiting to be said',
  'title.S10': ({ subject }) => (subject ? `Hiring: ${subject} is waiting on you` : 'Hiring has been slipping'),
  'title.S10.moved': ({ subject }) =>
    subject ? `Hiring steps keep moving, last the one with ${subject}` : 'Hiring has been slipping',
  'title.S11': ({ subject }) =>
    subject ? `You have not spoken with ${subject} lately` : 'The partners have been silent',
  'title.S12': () => 'Questions have been getting answers and no questions',
  'title.S12.never': () => 'You have not asked first lately',
  'title.S13': ({ subject }) => `${subject ?? 'Something of yours'} could be decided by somebody else`,
  'title.S14': ({ subject }) => `${subject ?? 'Something'} is known to nobody but you`,
  'title.S18': () => 'The keyboard has been yours in one incident after another',
  'title.S19': ({ subject }) => `“${subject ?? 'The exception'}” has run out`,
  'title.S22': () => 'Changes have been waiting for your approval',
  'title.S23': () => 'Things stopped while you were away',
  'title.S24': () => 'The team builds faster than it reviews and decides',
  'title.S25': ({ subject }) => `${subject ?? 'An obstacle'} is still in the team’s way`,
  'title.O1': opposite(() => 'the work itself has been out of sight'),
  'title.O2': opposite(() => 'the hardest item has been hard to explain'),
  'title.O3': opposite(() => 'technical risks have reached you late'),
  'title.O4': opposite(() => 'people have been going around you with technical questions'),
  'title.O5': opposite(() => 'people have not been reaching you'),
  'title.O5.meetings': opposite(() => 'the days leave little room to reach you'),
  'title.O6': opposite(({ subject }) => `${subject ?? 'a delegation'} has been left alone`),
  'title.O7': opposite(() => 'the days have been calendar alone'),
  'title.O8': opposite(() => 'somebody asked for a decision and got questions'),
  'title.O9': opposite(({ subject }) => `nobody decides ${subject ?? 'a disagreement'}`),
  'title.O10': opposite(() => 'the team’s tools have been out of sight'),
}

const goingAway: Phrases = {
  'away.step-back.taken-back': ({ item }) =>
    `It goes when ${item} is given back, or when the management work beside it is kept.`,
  'away.step-back.item': ({ item }) =>
    `It goes when ${item} has another owner or is off the path, or when the management work beside it is kept.`,
  'away.S3': () => 'It goes when none or one is waiting on two logged days in a row.',
  'away.S4': ({ subject }) =>
    `It goes when ${subject ?? 'the work'} is given back within five working days, or when nothing else comes back.`,
  'away.S4.person': ({ subject }) =>
    `It goes when ${subject} gets it back within five working days, or when nothing else comes back.`,
  'away.S6': () => 'It goes when more of the calls are made at levels 5 to 7.',
  'away.S7': () => 'It goes with a week in which fewer than two change course, or somebody overrules you.',
  'away.S8': ({ subject }) => `It goes when the next 1:1 with ${subject} takes place.`,
  'away.S8.share': () => 'It goes when the next 1:1s take place.',
  'away.S8.counted': () => 'It goes when the next of it takes place.',
  'away.S9': ({ subject }) => `It goes when you have said it to ${subject ?? 'them'}, or decide to drop it.`,
  'away.S10': ({ subject }) =>
    `It goes when ${subject ?? 'every candidate'} has an answer and the next steps take place.`,
  'away.S10.moved': () => 'It goes when the next steps take place.',
  'away.S11': ({ subject }) => `It goes with one talk with ${subject ?? 'a partner'}.`,
  'away.S12': () => 'It goes when you have asked first about once for every three answers.',
  'away.S12.never': () => 'It goes when you have asked first again.',
  'away.S13': () => 'It goes when one thing is given away at level 5 or above, or raised.',
  'away.S14': ({ subject }) => `It goes when ${subject ?? 'it'} is written down and somebody else has done it once.`,
  'away.S18': () => 'It goes with an incident in which somebody else has the keyboard, or a week after the last one.',
  'away.S19': () => 'It goes when the hands-on work is below its limit, or the exception is renewed with a reason.',
  'away.S19.goes-on': () => 'It goes when the hands-on work is below its limit.',
  'away.S22': () => 'It goes when peers approve without you, or none or one is waiting on two logged days in a row.',
  'away.S23': () => 'It goes two weeks after you came back; an absence in which one thing or nothing stops clears it.',
  'away.S24': () =>
    'It goes when the batches get smaller, or a week comes without a growing queue or with an owner for each decision.',
  'away.S25': ({ subject }) =>
    `It goes when ${subject ?? 'it'} is cleared, has a date on which it can move, or is somebody else’s to clear.`,
  'away.O1': () => 'It goes with one demo, design, review or run.',
  'away.O2': () => 'It goes with one week in which you could explain it.',
  'away.O3': () => 'It goes when two weeks bring fewer than two late surprises.',
  'away.O4': () => 'It goes with a month in which they come to you.',
  'away.O5': () => 'It goes when fewer than two questions have waited in ten working days, and you have seen the work.',
  'away.O5.questions': () => 'It goes when fewer than two questions have waited in ten working days.',
  'away.O5.meetings': () => 'It goes when you have seen the work.',
  'away.O6': ({ subject }) => `It goes when a check-in is agreed${subject ? ` for ${subject}` : ''}.`,
  'away.O7': () => 'It goes with one walkthrough, one touch of the work, or one question asked first.',
  'away.O8': () => 'It goes when four weeks bring fewer than two such requests.',
  'away.O9': ({ subject }) => `It goes when somebody is named to decide ${subject ?? 'it'} by a date.`,
  'away.O10': () => 'It goes with a month in which you used them.',
}

export const titlePhrases: Phrases = { ...titles, ...goingAway }
