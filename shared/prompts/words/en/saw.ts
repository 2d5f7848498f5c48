// What was seen: one sentence with its counts and dates for each reading, and a few words for each record.
import type { Phrases } from '../speaker'
import { capital, count, inBrackets, numeral, onDays, percent, times, workingDays } from './numbers'

const sentences: Phrases = {
  'saw.S1': ({ share, known, since }) =>
    `Hands-on work took ${percent(share)} of your time over ${count(known, 'logged day')} since ${since}.`,
  'saw.S2.often': ({ seen, known, days }) =>
    `On ${onDays(seen, known)} somebody’s work would have stopped without you${inBrackets(days)}.`,
  'saw.S2.long': ({ item, age, since }) => `${item} has been yours for ${workingDays(age)}, since ${since}.`,
  'saw.S2.none': () => 'Nothing on the critical path is yours.',
  'saw.S3': ({ seen, known, days }) =>
    `On ${onDays(seen, known)} two or more had waited on you for over a working day${inBrackets(days)}.`,
  'saw.S4': ({ count: taken, days }) =>
    Number(taken) === 0
      ? 'Nothing came back to you in twenty working days.'
      : `You took delegated work back ${times(taken)} in twenty working days${inBrackets(days)}.`,
  'saw.S4.again': ({ subject, count: taken, days }) =>
    `${subject} came back to you ${times(taken)}${inBrackets(days)}.`,
  'saw.S4.person': ({ subject, count: taken, days }) =>
    `You took work back from ${subject} ${times(taken)}${inBrackets(days)}.`,
  'saw.S6.share': ({ mine, all, before, days }) =>
    `${capital(numeral(mine))} of ${count(all, 'technical call')} in ten working days ${Number(mine) === 1 ? 'was' : 'were'} yours${inBrackets(days)}; in the ten before it was ${percent(before)}.`,
  'saw.S6.landed': ({ count: landed, days }) =>
    `${capital(count(landed, 'technical call'))} just landed with you in ten working days${inBrackets(days)}.`,
  'saw.S8': ({ slipped, due, days }) =>
    `Of ${count(due, '1:1')} answered in ten working days you moved or dropped ${Number(slipped) === 0 ? 'none' : numeral(slipped)}${inBrackets(days)}.`,
  'saw.S8.twice': ({ person, count: moved, days }) =>
    `The 1:1 with ${person} was moved or dropped ${times(moved)} running${inBrackets(days)}.`,
  'saw.S9.old': ({ person, age, since }) =>
    `What you saw for ${person} on ${since} has waited ${workingDays(age)} to be said.`,
  'saw.S9.many': ({ count: owed, people }) =>
    `${capital(count(owed, 'piece'))} of feedback ${Number(owed) === 1 ? 'is' : 'are'} waiting to be said${inBrackets(people)}.`,
  'saw.S9.none': () => 'No feedback is waiting to be said.',
  'saw.S19': ({ reason, until }) => `“${reason}” ended on ${until}, and the hands-on work it excused goes on.`,
  'saw.S19.none': () => 'No exception has run out.',
  'saw.S20': ({ from, to, since, share, before }) =>
    `The team went from ${numeral(from)} to ${numeral(to)} on ${since}; hands-on work took ${percent(before)} of your time before and takes ${percent(share)} now.`,
  'saw.S20.none': () => 'The team has not grown lately.',
  'saw.O1': ({ touched, known, from }) =>
    Number(touched) === 0
      ? `On none of ${count(known, 'logged day')} since ${from} did you read, run, review or watch something technical.`
      : `On ${numeral(touched)} of ${count(known, 'logged day')} since ${from} you read, ran, reviewed or watched something technical.`,
  'saw.O6': ({ delegation, person, age, since }) =>
    `${delegation} has been with ${person}, who is new to it, for ${workingDays(age)} without a check-in, since ${since}.`,
  'saw.O6.none': () => 'Nothing given away to someone new is without a check-in.',
}

const REASONS: Record<string, string> = {
  'my-code': ' for your code',
  incident: ' for an incident',
  meeting: ' for a meeting',
  energy: ' for want of energy',
}

const records: Phrases = {
  'seen.hands-on-day': ({ share, day }) => `${day}: ${percent(share)} hands-on.`,
  'seen.path-item': ({ item, age, day }) => `${item}: yours since ${day}, ${workingDays(age)}.`,
  'seen.path-day': ({ day }) => `${day}: somebody’s work would have stopped without you.`,
  'seen.waiting': ({ count: waiting, day }) =>
    `${day}: ${Number(waiting) >= 3 ? 'three or more' : numeral(waiting)} waiting.`,
  'seen.took-back': ({ delegation, person, day }) => `${day}: you took ${delegation} back from ${person}.`,
  'seen.landed-here': ({ title, day }) => `${day}: ${title || 'a call'} just landed with you.`,
  'seen.decided': ({ title, day }) => `${day}: you decided${title ? `: ${title}` : ''}.`,
  'seen.one-to-one-moved': ({ person, reason, day }) =>
    `${day}: you moved or dropped the 1:1 with ${person}${REASONS[String(reason)] ?? ''}.`,
  'seen.people-work-moved': ({ reason, day }) =>
    `${day}: you moved or dropped people work${REASONS[String(reason)] ?? ''}.`,
  'seen.feedback-owed': ({ person, age, day }) => `For ${person}, seen ${day}, ${workingDays(age)} ago.`,
  'seen.exception-ended': ({ reason, day }) => `“${reason}” ended on ${day}.`,
  'seen.team-grew': ({ from, to, day }) => `${day}: from ${numeral(from)} to ${numeral(to)} people.`,
  'seen.no-touch': ({ day }) => `${day}: nothing technical.`,
  'seen.no-check-in': ({ delegation, person, age, day }) =>
    `${delegation}, with ${person} since ${day}: ${workingDays(age)} without a check-in.`,
  'seen.record': ({ day }) => `A record of ${day}.`,
}

export const sawPhrases: Phrases = { ...sentences, ...records, verbatim: ({ text }) => String(text) }
