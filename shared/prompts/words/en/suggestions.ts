// Suggestions: titles, what was seen, the limit, what was left out, what would make them go away.
import type { Phrases } from '../speaker'
import { capital, count, percent, plain } from './numbers'

const working = (days: number | string | undefined) => count(days ?? 0, 'working day')
const ofLogged = (seen: number | string | undefined, known: number | string | undefined) =>
  `${seen} of ${known} logged days`

const titles: Phrases = {
  'title.step-back.item': ({ item, days }) =>
    `Consider stepping back from ${item}: it has been yours for ${working(days)}`,
  'title.step-back': ({ item }) => `Consider stepping back from ${item}`,
  'title.S3': () => 'People have been waiting on you',
  'title.S4': ({ subject }) =>
    subject ? `${subject}: it keeps coming back to you` : 'Delegated work has come back to you',
  'title.S6': () => 'Technical calls have been landing with you',
  'title.S8': ({ subject }) => (subject ? `The 1:1 with ${subject} keeps moving` : '1:1s keep moving'),
  'title.S9': ({ subject }) =>
    subject ? `What you saw and have not told ${subject}` : 'Feedback is waiting to be said',
  'title.S19': () => 'The exception you declared has run out',
  'title.O1': () => 'Step closer: the work itself has been out of sight',
  'title.O6': ({ subject }) => `Step closer: ${subject ?? 'a delegation'} has been left alone`,
}

const seen: Phrases = {
  'saw.summary.S1': ({ value, known }) =>
    `Hands-on work took ${percent(value!)} of your time over ${known} logged days.`,
  'saw.summary.S2': ({ known, of }) => `Critical-path work was with you; ${known} of ${of} days are logged.`,
  'saw.summary.S3': ({ seen: days, known }) =>
    `On ${ofLogged(days, known)} two or more people had waited for you for over a day.`,
  'saw.summary.S4': ({ value }) =>
    `You took delegated work back ${Number(value) === 1 ? 'once' : Number(value) === 2 ? 'twice' : `${value} times`} in twenty working days.`,
  'saw.summary.S6': ({ value, known }) =>
    `You made ${percent(value!)} of the technical decisions noted; ${known} days are logged.`,
  'saw.summary.S8': ({ seen: moved }) => `You moved ${count(moved!, '1:1')} in ten working days.`,
  'saw.summary.S9': ({ seen: owed }) =>
    `${capital(count(owed!, 'piece', 'pieces'))} of feedback ${Number(owed) === 1 ? 'is' : 'are'} waiting to be said.`,
  'saw.summary.S19': () => 'The exception is over, and what it excused goes on.',
  'saw.summary.S20': ({ value }) =>
    `The team has grown, and hands-on work still takes ${percent(value!)} of your time.`,
  'saw.summary.O1': ({ known }) =>
    `On none of ${known} logged days did you read, run, review or watch something technical.`,
  'saw.summary.O6': () => 'Given away at a high level, to someone new to it, with no check-in agreed.',
  'saw.hands-on-day': ({ share, day }) => `${day}: ${share} % hands-on.`,
  'saw.path-item': ({ item, days, day }) => `${item} has been yours for ${working(days)}, since ${day}.`,
  'saw.path-day': ({ day }) => `${day}: somebody’s work would have stopped without you.`,
  'saw.waiting': ({ count: waiting, day }) =>
    `${day}: ${Number(waiting) >= 3 ? 'three or more' : waiting} were waiting.`,
  'saw.took-back': ({ delegation, person, day }) => `${day}: you took ${delegation} back from ${person}.`,
  'saw.landed-here': ({ title, day }) => `${day}: ${title || 'a call'} just landed with you.`,
  'saw.decided': ({ title, day }) => `${day}: you decided${title ? `: ${title}` : ''}.`,
  'saw.one-to-one-moved': ({ person, reason, day }) =>
    `${day}: you moved the 1:1 with ${person}${REASONS[String(reason)] ?? ''}.`,
  'saw.feedback-owed': ({ person, days, day }) => `For ${person}, seen ${day}, ${working(days)} ago.`,
  'saw.exception-ended': ({ reason, until }) => `“${reason}” ended on ${until}.`,
  'saw.team-grew': ({ from, to, day }) => `From ${from} to ${to} people on ${day}.`,
  'saw.no-touch': ({ day }) => `${day}: nothing technical noted.`,
  'saw.no-check-in': ({ delegation, person, days, day }) =>
    `${delegation}, with ${person} since ${day}: ${working(days)} without a check-in.`,
}

const REASONS: Record<string, string> = {
  'my-code': ' for your code',
  incident: ' for an incident',
  meeting: ' for a meeting',
  energy: ' for lack of energy',
}

const UNITS: Record<string, (threshold: number | string) => string> = {
  share: (threshold) => `${percent(threshold)}`,
  points: (threshold) => `${percent(threshold)}`,
  days: (threshold) => `${plain(threshold)} of ten days`,
  'working-days-old': (threshold) => working(threshold),
  count: (threshold) => `${plain(threshold)}`,
}

const limits: Phrases = {
  'limit.used': ({ threshold, unit }) => `The limit is ${UNITS[String(unit)]!(threshold!)}.`,
  'why.s1.band': ({ reports }) =>
    reports === 'unknown'
      ? 'Nobody said how many report to you, so four or five are assumed.'
      : `It goes by the ${count(reports!, 'person', 'people')} who report to you.`,
  'why.s1.charter': ({ share }) => `It is the ${share} % agreed with your employer, plus 15 points.`,
  'why.early-stage': ({ points }) => `An early stage adds ${points} points.`,
  'why.new-in-role': ({ points }) => `Your first sixty working days in the role add ${points} points.`,
  'why.juniors': ({ points }) => `Half of the team or more is junior, which adds ${points} points.`,
  'why.juniors-sooner': () => 'Half of the team or more is junior, so it shows sooner.',
  'why.s2': () => 'Four of ten days, or three working days for one item: by then a week has been interrupted.',
  'why.s2.small': () => 'A very small team or an early stage: six of ten days, or six working days for one item.',
  'why.s3': () => 'Three of ten days: managers notice waiting later than those who wait.',
  'why.s4': () => 'It is rare, so it is counted: twice in twenty days, or the same thing or person twice.',
  'why.s6': () =>
    'More than half of the technical calls and 15 points more than before, or three that just landed here.',
  'why.s8': () => 'A quarter of at least four, or the same person twice running: moving one is noticed too.',
  'why.s9': () => 'Five working days, or three at once: seen in one week, said in the next.',
  'why.s19': () => 'An exception has an end date so that somebody looks.',
  'why.s20': ({ reports }) =>
    reports === 'unknown'
      ? 'It goes by the size of the team.'
      : `It is what ${count(reports!, 'person', 'people')} leave room for.`,
  'why.o1': () => 'One touch in ten working days is enough.',
  'why.o6': () => 'A working week without a check-in.',
  'why.own': () => 'You set it yourself.',
  'why.raised': () => 'You said it was not true before, so it stands 20 % higher for a while.',
}

const leftOut: Phrases = {
  'left-out.excused': ({ days }) => `${capital(count(days!, 'incident or on-call day'))} left out.`,
  'left-out.covering': ({ item, until }) => `${item} is left out: you cover for someone until ${until}.`,
  'left-out.phase': ({ reason, until }) =>
    `“${reason}” is declared until ${until}, so weak signs of hands-on work do not count.`,
  'left-out.s4.reason': ({ delegation }) => `${delegation} is left out: there was a reason that asks for it.`,
  'left-out.s4.excused': ({ delegation, day }) => `${delegation} on ${day} is left out: an incident or on-call day.`,
  'left-out.formal': ({ person }) => `Feedback for ${person} that belongs to a formal process is left out.`,
  'counter.s3': () => 'The queue has been short on the last two logged days.',
  'counter.s4': ({ delegation }) => `${delegation} is left out: you gave it back within five working days.`,
  'counter.s8': ({ person }) => `The 1:1 with ${person} is left out: it was held in the same week.`,
}

const goingAway: Phrases = {
  'away.step-back': ({ item }) => `It goes when ${item} has another owner, or the management work beside it is kept.`,
  'away.S3': () => 'It goes when the queue is at one or none on two logged days.',
  'away.S4': () => 'It goes when it is returned within five working days, or twenty days pass without another.',
  'away.S6': () => 'It goes when more technical calls are made at levels 5 to 7.',
  'away.S8': ({ subject }) =>
    subject ? `It goes when the next 1:1 with ${subject} is held.` : 'It goes when the next 1:1s are held.',
  'away.S9': ({ subject }) =>
    subject ? `It goes when you have said it to ${subject}, or dropped it.` : 'It goes when it is said, or dropped.',
  'away.S19': () => 'It goes when the hands-on work falls below its limit, or the exception is renewed with a reason.',
  'away.O1': () => 'It goes with a single demo, design, review or run.',
  'away.O6': ({ subject }) => `It goes when a check-in is agreed${subject ? ` for ${subject}` : ''}.`,
}

const held: Phrases = {
  'held.one-a-day': () => 'One suggestion a day is enough.',
  'held.three-a-week': () => 'There were three in the last five working days.',
  'held.shown': ({ day }) => `It was shown on ${day}, and rests for five working days.`,
  'held.later': () => 'You said later.',
  'held.fine': ({ until }) => `You said it is fine until ${until}.`,
  'held.not-true': () => 'You said it is not true, so it rests for ten working days.',
  'held.low-energy': () => 'Three tiring days in a row: nothing is suggested for two days.',
  'held.back-from-leave': () => 'You are just back: nothing is suggested for two days.',
}

export const suggestionPhrases: Phrases = { ...titles, ...seen, ...limits, ...leftOut, ...goingAway, ...held }
