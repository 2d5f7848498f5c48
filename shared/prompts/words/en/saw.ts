// What was seen: one sentence with its counts and dates for each reading, and a few words for each record.
import type { Phrases } from '../speaker'
import { capital, count, inBrackets, numeral, onDays, percent, times, workingDays } from './numbers'

/** An answer that ends at "three or more". */
function upToThree(value: string | number | undefined, one: string): string {
  return Number(value) >= 3 ? `Three ${one}s or more` : capital(count(value, one))
}

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
  'saw.S5': ({ seen, known, days }) =>
    `On ${onDays(seen, known)} you did a part of what you had given away, or did it again${inBrackets(days)}.`,
  'saw.S6.share': ({ mine, all, before, days }) =>
    `${capital(numeral(mine))} of ${count(all, 'technical call')} in ten working days ${Number(mine) === 1 ? 'was' : 'were'} yours${inBrackets(days)}; in the ten before it was ${percent(before)}.`,
  'saw.S6.landed': ({ count: landed, days }) =>
    `${capital(count(landed, 'technical call'))} just landed with you in ten working days${inBrackets(days)}.`,
  'saw.S7': ({ count: changed, days }) =>
    Number(changed) === 0
      ? 'In at least one of the last two weeks nobody changed course because you had spoken.'
      : `In the last weeks at least ${count(changed, 'person', 'people')} a week changed course after you spoke, without a reason of their own${inBrackets(days)}.`,
  'saw.S8': ({ slipped, due, days }) =>
    `Of ${count(due, '1:1')} answered in ten working days you moved or dropped ${Number(slipped) === 0 ? 'none' : numeral(slipped)}${inBrackets(days)}.`,
  'saw.S8.counted': ({ slipped, due, days }) =>
    `Of ${count(due, 'piece')} of people work answered in ten working days you moved or dropped ${Number(slipped) === 0 ? 'none' : numeral(slipped)}${inBrackets(days)}.`,
  'saw.S8.twice': ({ person, count: moved, days }) =>
    `The 1:1 with ${person} was moved or dropped ${times(moved)} running${inBrackets(days)}.`,
  'saw.S9.old': ({ person, age, since }) =>
    `What you saw for ${person} on ${since} has waited ${workingDays(age)} to be said.`,
  'saw.S9.many': ({ count: owed, people }) =>
    `${capital(count(owed, 'piece'))} of feedback ${Number(owed) === 1 ? 'is' : 'are'} waiting to be said${inBrackets(people)}.`,
  'saw.S9.none': () => 'No feedback is waiting to be said.',
  'saw.S10.moved': ({ count: moved, days }) =>
    Number(moved) === 0
      ? 'You moved no hiring step in ten working days.'
      : `You moved ${count(moved, 'hiring step')} in ten working days${inBrackets(days)}.`,
  'saw.S10.waiting': ({ step, age, since }) =>
    `${step} has waited for an answer for ${workingDays(age)}, since ${since}.`,
  'saw.S10.nobody': () => 'No candidate is waiting for an answer.',
  'saw.S10.none': () => 'No role is open.',
  'saw.S11': ({ partners, from }) => `There was contact with a partner since ${from}${inBrackets(partners)}.`,
  'saw.S11.none': ({ partners, from }) => `No contact with a partner is noted from ${from} on${inBrackets(partners)}.`,
  'saw.S12.ratio': ({ answered, asked, known }) =>
    `On ${count(known, 'logged day')} you gave ${count(answered, 'answer')} and asked first ${Number(asked) === 0 ? 'not once' : times(asked)}.`,
  'saw.S12.never': ({ asked, known, from }) =>
    Number(asked) === 0
      ? `On none of ${count(known, 'logged day')} since ${from} did you ask first.`
      : `You asked first on ${onDays(asked, known)} since ${from}.`,
  'saw.S13.since': ({ age, since }) =>
    Number(age) === 0
      ? `Something was given away at level 5 or above, or raised, on ${since}.`
      : `Nothing has been given away at level 5 or above, or raised, for ${workingDays(age)}, since ${since}.`,
  'saw.S13.never': ({ age }) =>
    `Nothing is noted as given away at level 5 or above, or raised, in ${workingDays(age)}.`,
  'saw.S13.solid': ({ delegation, person, age, since }) =>
    `${delegation} has been at level 3 or below for ${workingDays(age)}, since ${since}, and ${person} is solid at it.`,
  'saw.S14': ({ count: only, items }) =>
    Number(only) === 0
      ? 'Nothing has been yours for over ten working days because only you know it.'
      : `${capital(count(only, 'thing'))} ${Number(only) === 1 ? 'has' : 'have'} been yours for over ten working days because only you know ${Number(only) === 1 ? 'it' : 'them'}${inBrackets(items)}.`,
  'saw.S15': ({ seen, known, days }) =>
    `On ${onDays(seen, known)} you coded in gaps of less than an hour${inBrackets(days)}.`,
  'saw.S16': ({ seen, known, days }) =>
    `On ${onDays(seen, known)} you worked late on the critical path${inBrackets(days)}.`,
  'saw.S17.fall': ({ now, usual, known }) =>
    `Energy was ${numeral(now)} over ${count(known, 'evening')} this week; over twenty working days it is ${numeral(usual)}.`,
  'saw.S17.low': ({ seen, known, days }) => `On ${onDays(seen, known)} energy was two or less${inBrackets(days)}.`,
  'saw.S18': ({ count: run, days }) =>
    Number(run) === 0
      ? 'In the last incident you were not the one at the keyboard.'
      : `You had your hands on the keyboard in ${count(run, 'incident')} running, with others available${inBrackets(days)}.`,
  'saw.S18.none': () => 'No incident is noted in sixty working days.',
  'saw.S19': ({ reason, until }) => `“${reason}” ended on ${until}, and the hands-on work it excused goes on.`,
  'saw.S19.goes-on': ({ reason, until, next, from, last }) =>
    `“${reason}” ended on ${until}, and the hands-on work it excused goes on. “${next}”, from ${from} to ${last}, follows it: that is more than one renewal by thirty days.`,
  'saw.S19.none': () => 'No exception has run out.',
  'saw.S20': ({ from, to, began, since, share, before }) =>
    `The team went from ${numeral(from)} to ${numeral(to)} ${began === since ? 'on' : `between ${began} and`} ${since}; hands-on work took ${percent(before)} of your time before and takes ${percent(share)} now.`,
  'saw.S20.none': () => 'The team has not grown lately.',
  'saw.S21': ({ shiny, all, items }) =>
    `Of ${count(all, 'item')} that were yours in twenty working days, ${Number(shiny) === 0 ? 'none' : numeral(shiny)} ${Number(shiny) === 1 ? 'was' : 'were'} new, visible or design work${inBrackets(items)}.`,
  'saw.S22': ({ seen, known, days }) =>
    `On ${onDays(seen, known)} two or more changes waited for your approval${inBrackets(days)}.`,
  'saw.S23': ({ count: stopped, what, back }) =>
    Number(stopped) === 0
      ? `Nothing had stopped when you came back on ${back}.`
      : `${upToThree(stopped, 'thing')} had stopped when you came back on ${back}${what ? `: “${what}”` : ''}.`,
  'saw.S23.none': () => 'You have not been away in ten working days.',
  'saw.S24': ({ seen, known, now, before }) =>
    `In ${numeral(seen)} of ${count(known, 'known week')} the review queue grew and decisions had no owner; hands-on work went from ${percent(before)} to ${percent(now)} of your time.`,
  'saw.S25': ({ obstacle, age, since }) =>
    `${obstacle} has been in the team’s way, and yours to clear, for ${workingDays(age)}, since ${since}.`,
  'saw.S25.none': () => 'Nothing in the team’s way is yours to clear.',
  'saw.O1': ({ touched, known, from }) =>
    Number(touched) === 0
      ? `On none of ${count(known, 'logged day')} since ${from} did you read, run, review or watch something technical.`
      : `On ${numeral(touched)} of ${count(known, 'logged day')} since ${from} you read, ran, reviewed or watched something technical.`,
  'saw.O2': ({ weeks, days }) =>
    Number(weeks) === 0
      ? 'Last time you could explain why the hardest item is hard.'
      : `For ${count(weeks, 'week')} running you could not have explained why the hardest item is hard${inBrackets(days)}.`,
  'saw.O3': ({ count: late, days }) =>
    Number(late) === 0
      ? 'No technical risk reached you late in two weeks.'
      : `You learnt of ${count(late, 'technical risk')} late in two weeks${inBrackets(days)}.`,
  'saw.O4': ({ count: around, days }) =>
    Number(around) === 0
      ? 'In the last months people came to you with technical questions.'
      : `In ${count(around, 'month')} of the last three people went to someone else because you are “not technical”${inBrackets(days)}.`,
  'saw.O5': ({ count: open, days }) =>
    Number(open) === 0
      ? 'No question had waited for your answer for more than two days.'
      : `${capital(count(open, 'question'))} to you had waited for more than two days${inBrackets(days)}.`,
  'saw.O5.meetings': ({ seen, known }) =>
    `On ${onDays(seen, known)} you did nothing hands-on, and the work was out of sight.`,
  'saw.O6': ({ delegation, person, age, since }) =>
    `${delegation} has been with ${person}, who is new to it, for ${workingDays(age)} without a check-in, since ${since}.`,
  'saw.O6.none': () => 'Nothing given away to someone new is without a check-in.',
  'saw.O7': ({ more, known, from }) =>
    Number(more) === 0
      ? `On none of ${count(known, 'logged day')} since ${from} did you make, look at or coach anything.`
      : `On ${numeral(more)} of ${count(known, 'logged day')} since ${from} you made, looked at or coached something.`,
  'saw.O8': ({ count: asked, days }) =>
    Number(asked) === 0
      ? 'Nobody had to ask you twice for a decision in four weeks.'
      : `${capital(times(asked))} in four weeks somebody asked you for a decision twice and got questions${inBrackets(days)}.`,
  'saw.O9': ({ obstacle, age, since }) =>
    `${obstacle} has been open, with nobody to decide it, for ${workingDays(age)}, since ${since}.`,
  'saw.O9.none': () => 'No disagreement is without somebody to decide it.',
  'saw.O10': ({ since, months }) =>
    `In ${count(months, 'month')} running, since ${since}, you did not use the tools that your team uses.`,
  'saw.O10.none': () => 'You used the tools that your team uses.',
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
  'seen.did-part': ({ delegation, day }) => `${day}: you did a part of ${delegation}.`,
  'seen.did-again': ({ delegation, day }) => `${day}: you did again what was done in ${delegation}.`,
  'seen.deferred': ({ count: changed, day }) =>
    `Week of ${day}: ${Number(changed) >= 3 ? 'three people or more' : count(changed, 'person', 'people')} changed course after you spoke.`,
  'seen.landed-here': ({ title, day }) => `${day}: ${title || 'a call'} just landed with you.`,
  'seen.decided': ({ title, day }) => `${day}: you decided${title ? `: ${title}` : ''}.`,
  'seen.one-to-one-moved': ({ person, reason, day }) =>
    `${day}: you moved or dropped the 1:1 with ${person}${REASONS[String(reason)] ?? ''}.`,
  'seen.people-work-moved': ({ reason, day }) =>
    `${day}: you moved or dropped people work${REASONS[String(reason)] ?? ''}.`,
  'seen.feedback-owed': ({ person, age, day }) => `For ${person}, seen ${day}, ${workingDays(age)} ago.`,
  'seen.hiring-moved': ({ step, day }) => `${day}: you moved ${step}.`,
  'seen.candidate-waiting': ({ step, age, day }) => `${step}: waiting since ${day}, ${workingDays(age)}.`,
  'seen.partner-contact': ({ person, day }) => `${person}: last contact noted on ${day}.`,
  'seen.partner-never': ({ person, day }) => `${person}: no contact noted since ${day}.`,
  'seen.answered': ({ answered, asked, day }) =>
    `${day}: ${upToThree(answered, 'answer').toLowerCase()}, ${Number(asked) === 0 ? 'no question' : upToThree(asked, 'question').toLowerCase()}.`,
  'seen.not-asked': ({ day }) => `${day}: not asked first.`,
  'seen.low-level': ({ delegation, person, age, day }) =>
    `${delegation}: with ${person} at level 3 or below since ${day}, ${workingDays(age)}.`,
  'seen.held-item': ({ item, day }) => `${item}: still yours on ${day}.`,
  'seen.only-mine': ({ item, age, day }) => `${item}: yours alone since ${day}, ${workingDays(age)}.`,
  'seen.in-gaps': ({ day }) => `${day}: code in the gaps.`,
  'seen.late-on-path': ({ day }) => `${day}: late, on the critical path.`,
  'seen.energy': ({ energy, day }) => `${day}: energy ${energy}.`,
  'seen.exception-begun': ({ reason, day }) => `“${reason}” began on ${day}.`,
  'seen.exception-ended': ({ reason, day }) => `“${reason}” ended on ${day}.`,
  'seen.team-grew': ({ from, to, day }) => `${day}: from ${numeral(from)} to ${numeral(to)} people.`,
  'seen.hands-in-incident': ({ day }) => `${day}: your hands on the keyboard, with others available.`,
  'seen.shiny-item': ({ item, tags, day }) => `${item}: yours since ${day} (${tags}).`,
  'seen.approvals': ({ count: waiting, day }) => `${day}: ${upToThree(waiting, 'change').toLowerCase()} for approval.`,
  'seen.stopped': ({ count: stopped, day }) => `${day}: ${upToThree(stopped, 'thing').toLowerCase()} had stopped.`,
  'seen.overloaded': ({ day }) => `Week of ${day}: the queue grew, and decisions had no owner.`,
  'seen.obstacle': ({ obstacle, age, day }) => `${obstacle}: open since ${day}, ${workingDays(age)}.`,
  'seen.no-touch': ({ day }) => `${day}: nothing technical.`,
  'seen.no-check-in': ({ delegation, person, age, day }) =>
    `${delegation}, with ${person} since ${day}: ${workingDays(age)} without a check-in.`,
  'seen.could-not-explain': ({ day }) => `Week of ${day}: you could not have explained it.`,
  'seen.surprises': ({ count: late, day }) =>
    `Week of ${day}: ${upToThree(late, 'risk').toLowerCase()} learnt of late.`,
  'seen.routed-around': ({ day }) => `Month of ${day}: people went to someone else.`,
  'seen.unanswered': ({ count: open, day }) =>
    `${day}: ${upToThree(open, 'question').toLowerCase()} without an answer.`,
  'seen.no-hands-on': ({ day }) => `${day}: nothing hands-on.`,
  'seen.calendar-day': ({ day }) => `${day}: nothing made, looked at or coached.`,
  'seen.asked-twice': ({ count: asked, day }) =>
    `Week of ${day}: ${Number(asked) >= 3 ? 'three times or more' : times(asked)}.`,
  'seen.disagreement': ({ obstacle, age, day }) => `${obstacle}: open since ${day}, ${workingDays(age)}.`,
  'seen.tools-unused': ({ day }) => `Month of ${day}: not used.`,
  'seen.record': ({ day }) => `A record of ${day}.`,
}

export const sawPhrases: Phrases = {
  ...sentences,
  ...records,
  'saw.helped': ({ day }) => `It came up before, and on ${day} you said that your plan had helped.`,
  verbatim: ({ text }) => String(text),
}
