// Limits and their reasons; what was left out; what was held back.
import type { Phrases } from '../speaker'
import { capital, count, numeral, percent, times, workingDays } from './numbers'

const limits: Phrases = {
  'limit.S1.share': ({ threshold }) => `Hands-on share: more than ${percent(threshold)}.`,
  'limit.S2.days': ({ threshold }) => `Critical path: ${numeral(threshold)} of ten days.`,
  'limit.S2.working-days-old': ({ threshold }) => `One item: ${workingDays(threshold)}.`,
  'limit.S3.days': ({ threshold }) => `A queue: ${numeral(threshold)} of ten days.`,
  'limit.S4.count': ({ threshold }) => `Taken back: ${times(threshold)}.`,
  'limit.S6.share': ({ threshold }) => `Technical calls: ${percent(threshold)} yours.`,
  'limit.S6.count': ({ threshold }) => `Calls that just landed here: ${numeral(threshold)}.`,
  'limit.S8.share': ({ threshold }) => `1:1s: ${percent(threshold)} moved or dropped.`,
  'limit.S8.count': ({ threshold }) => `The same person: ${times(threshold)} running.`,
  'limit.S9.working-days-old': ({ threshold }) => `Feedback: older than ${workingDays(threshold)}.`,
  'limit.S9.count': ({ threshold }) => `Feedback: ${numeral(threshold)} at once.`,
  'limit.S19.count': () => 'An exception: from the day after its end.',
  'limit.S20.share': ({ threshold }) => `Hands-on share for a team of this size: more than ${percent(threshold)}.`,
  'limit.O1.days': ({ threshold }) =>
    Number(threshold) === 0
      ? 'A technical touch: none in ten days.'
      : `A technical touch: ${numeral(threshold)} of ten days.`,
  'limit.O6.working-days-old': ({ threshold }) => `Without a check-in: ${workingDays(threshold)}.`,
  'why.own': () => 'You set this limit yourself.',
  'why.raised': () => 'You said it was not true, so it stands a fifth higher for sixty days.',
  'why.S1.band': ({ reports }) =>
    reports === 'unknown'
      ? 'How many people report to you is not noted, so four or five are assumed.'
      : `With ${count(reports, 'person', 'people')} reporting to you, that is what a week leaves room for.`,
  'why.S1.charter': ({ share }) => `It is the ${share} % agreed with your employer, and 15 points more.`,
  'why.S1.capped': () => 'No limit stands above 90 %.',
  'why.early-stage': ({ points }) => `An early stage adds ${points} points.`,
  'why.new-in-role': ({ points }) => `The first sixty working days in a role add ${points} points.`,
  'why.S2': () => 'Three days of an item are about one interrupted week.',
  'why.S2.lenient': () => 'A very small team or an early stage has twice the room.',
  'why.S3': () => 'Those who wait notice long before the one they wait for.',
  'why.S4': () => 'It is rare, so it is counted, over twenty working days or for the same thing or person.',
  'why.S6': () => 'Half and 15 points more than in the fortnight before, or three in one fortnight.',
  'why.juniors': ({ points }) => `Half of the team or more is junior, which adds ${points} points.`,
  'why.S8': () => 'Moving one alone is noticed; twice running says who comes second.',
  'why.S9': () => 'Seen in one week, said in the next.',
  'why.S19': () => 'An exception has an end date so that somebody looks.',
  'why.S20': ({ reports }) =>
    reports === 'unknown'
      ? 'It goes by the size of the team, which is not noted.'
      : `It is what a week with ${count(reports, 'person', 'people')} leaves room for.`,
  'why.O1': () => 'One touch in ten working days is enough.',
  'why.O6': () => 'A working week without a check-in is long for someone new to it.',
  'why.juniors-sooner': () => 'Half of the team or more is junior, so it shows sooner.',
}

const leftOut: Phrases = {
  'left-out.excused': ({ days }) => `${capital(count(days, 'incident or on-call day'))} left out.`,
  'left-out.covering': ({ item, until }) => `${item} is left out: you cover for someone until ${until}.`,
  'left-out.phase': ({ reason }) => `“${reason}” is declared, so only strong signs of hands-on work count.`,
  'left-out.early-stage': () => 'Left out in an early stage.',
  'left-out.S4.safety': ({ delegation, day }) =>
    `${delegation} on ${day} is left out: safety, security or law asked for it.`,
  'left-out.S4.away': ({ delegation, day }) => `${delegation} on ${day} is left out: its owner was away.`,
  'left-out.S4.excused': ({ delegation, day }) => `${delegation} on ${day} is left out: an incident or on-call day.`,
  'left-out.S8.away': ({ person, day }) => `The 1:1 with ${person} on ${day} is left out: they were away.`,
  'left-out.S8.rebooked': ({ person, until }) =>
    `The 1:1 with ${person} is left out for now: it is rebooked in the same week, on ${until}.`,
  'left-out.formal': ({ person }) => `Feedback for ${person} in a formal process is left out.`,
  'counter.S3': () => 'The queue was short on the last two logged days.',
  'counter.S4': ({ delegation, day }) =>
    `${delegation} on ${day} is left out: you gave it back within five working days.`,
  'counter.S6': () => 'More calls than before were made at levels 5 to 7.',
  'counter.S8': ({ person, day }) => `The 1:1 with ${person} on ${day} is left out: it was held in the same week.`,
}

const held: Phrases = {
  'held.one-a-day': () => 'One suggestion a day is enough.',
  'held.three-in-five': () => 'There were three in the last five working days.',
  'held.shown': ({ day }) => `It was shown on ${day}, and rests for five working days.`,
  'held.later': () => 'You said later: it comes back on the next working day.',
  'held.fine': ({ until }) => `You said it is fine until ${until}.`,
  'held.not-true': () => 'You said it is not true, so it rests for ten working days.',
  'held.asked-twice': () => 'It was asked twice. The answer is yours.',
  'held.day-off': () => 'It is a day off.',
  'held.low-energy': () => 'Three tiring days: nothing is pushed for two working days.',
  'held.back-from-leave': () => 'You are just back: nothing is pushed for two working days.',
  'held.phase': ({ reason }) => `“${reason}” is declared, and the signs are not strong.`,
}

export const limitPhrases: Phrases = { ...limits, ...leftOut, ...held }
