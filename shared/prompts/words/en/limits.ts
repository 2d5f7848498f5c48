// Limits and their reasons; what was left out; what was held back.
import type { Phrases } from '../speaker'
import { capital, count, numeral, percent, times, workingDays } from './numbers'

const limits: Phrases = {
  'limit.S1.share': ({ threshold }) => `Hands-on share: more than ${percent(threshold)}.`,
  'limit.S2.days': ({ threshold }) => `Critical path: ${numeral(threshold)} of ten days.`,
  'limit.S2.working-days-old': ({ threshold }) => `One item: ${workingDays(threshold)}.`,
  'limit.S3.days': ({ threshold }) => `A queue: ${numeral(threshold)} of ten days.`,
  'limit.S4.count': ({ threshold }) => `Taken back: ${times(threshold)}.`,
  'limit.S5.days': ({ threshold }) => `Doing a part, or doing it again: ${numeral(threshold)} of ten days.`,
  'limit.S6.share': ({ threshold }) => `Technical calls: ${percent(threshold)} yours.`,
  'limit.S6.count': ({ threshold }) => `Calls that just landed here: ${numeral(threshold)}.`,
  'limit.S7.count': ({ threshold }) => `Changing course after you spoke: ${times(threshold)}, two weeks running.`,
  'limit.S8.share': ({ threshold }) => `Of what was due: ${percent(threshold)} moved or dropped.`,
  'limit.S8.count': ({ threshold }) => `The same person: ${times(threshold)} running.`,
  'limit.S9.working-days-old': ({ threshold }) => `Feedback: older than ${workingDays(threshold)}.`,
  'limit.S9.count': ({ threshold }) => `Feedback: ${numeral(threshold)} at once.`,
  'limit.S10.count': ({ threshold }) => `Hiring steps moved by you: ${numeral(threshold)} in ten days.`,
  'limit.S10.working-days-old': ({ threshold }) => `A candidate: more than ${workingDays(threshold)}.`,
  'limit.S11.days': ({ threshold }) =>
    Number(threshold) === 0
      ? 'Contact with a partner: none in ten days.'
      : `Contact with a partner: ${numeral(threshold)} of ten days.`,
  'limit.S12.count': ({ threshold }) => `Answers: more than ${numeral(threshold)} for each question asked first.`,
  'limit.S12.days': ({ threshold }) =>
    Number(threshold) === 0 ? 'Asking first: not once.' : `Asking first: at most ${numeral(threshold)} of ten days.`,
  'limit.S13.working-days-old': ({ threshold }) => `Nothing begun at level 5 or raised: ${workingDays(threshold)}.`,
  'limit.S14.count': ({ threshold }) => `Only you can: ${count(threshold, 'thing')}.`,
  'limit.S15.days': ({ threshold }) => `Code in the gaps: ${numeral(Number(threshold) / 2)} of five days.`,
  'limit.S16.days': ({ threshold }) =>
    `Late on the critical path: ${numeral(threshold)} of ten days, or ${numeral(Number(threshold) / 2)} of five.`,
  'limit.S17.count': ({ threshold }) => `Energy: ${numeral(threshold)} lower this week than in the month.`,
  'limit.S17.days': ({ threshold }) => `Energy of two or less: ${numeral(Number(threshold) / 2)} of five days.`,
  'limit.S18.count': ({ threshold }) => `Hands on the keyboard: ${numeral(threshold)} incidents running.`,
  'limit.S19.count': () => 'An exception: from the day after its end.',
  'limit.S20.share': ({ threshold }) => `Hands-on share for a team of this size: more than ${percent(threshold)}.`,
  'limit.S21.share': ({ threshold }) =>
    `New, visible or design work: more than ${percent(threshold)} of what is yours.`,
  'limit.S22.days': ({ threshold }) => `Two or more for approval: ${numeral(Number(threshold) / 2)} of five days.`,
  'limit.S23.count': ({ threshold }) => `Stopped while you were away: ${count(threshold, 'thing')}.`,
  'limit.S24.count': ({ threshold }) => `Queue and open decisions: ${numeral(threshold)} of four weeks.`,
  'limit.S25.working-days-old': ({ threshold }) => `In the team’s way: more than ${workingDays(threshold)}.`,
  'limit.O1.days': ({ threshold }) =>
    Number(threshold) === 0
      ? 'A technical touch: none in ten days.'
      : `A technical touch: ${numeral(threshold)} of ten days.`,
  'limit.O2.count': ({ threshold }) => `Could not explain it: ${count(threshold, 'week')} running.`,
  'limit.O3.count': ({ threshold }) => `Late surprises: ${numeral(threshold)} in two weeks.`,
  'limit.O4.count': ({ threshold }) => `Gone around: ${count(threshold, 'month')} of three.`,
  'limit.O5.count': ({ threshold }) => `Questions without an answer: ${numeral(threshold)} in ten days.`,
  'limit.O5.days': ({ threshold }) =>
    `No hands-on work: ${numeral(threshold)} of ten days, and nothing technical touched.`,
  'limit.O6.working-days-old': ({ threshold }) => `Without a check-in: ${workingDays(threshold)}.`,
  'limit.O7.days': ({ threshold }) =>
    Number(threshold) === 0
      ? 'More than meetings: none of ten days.'
      : `More than meetings: ${numeral(threshold)} of ten days.`,
  'limit.O8.count': ({ threshold }) => `Asked for a decision twice: ${times(threshold)} in four weeks.`,
  'limit.O9.working-days-old': ({ threshold }) => `Without a decider: more than ${workingDays(threshold)}.`,
  'limit.O10.working-days-old': ({ threshold }) => `The team’s tools not used: ${workingDays(threshold)}.`,
  'limit.S2.item': () => 'One item of yours, in working days',
  'limit.S4.again': () => 'The same thing or person, how often',
  'limit.S6.landed': () => 'Calls that just landed here, in ten days',
  'limit.S8.twice': () => 'The same person’s 1:1 running, how often',
  'limit.S9.many': () => 'Open at once',
  'limit.S10.waiting': () => 'A candidate waits, in working days',
  'limit.S12.never': () => 'Asked first, of ten days at most',
  'limit.S17.low': () => 'Energy of two or less, of ten days',
  'limit.O5.meetings': () => 'No hands-on work, of ten days',
  'why.own': () => 'You set this limit yourself.',
  'why.own-second': () => 'You set its second limit yourself.',
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
  'why.S5': () => 'Once or twice is help. On three days of ten the work is no longer quite theirs.',
  'why.S6': () => 'Half and 15 points more than in the fortnight before, or three in one fortnight.',
  'why.juniors': ({ points }) => `Half of the team or more is junior, which adds ${points} points.`,
  'why.S7': () => 'One week may be a good argument; two running say that the argument was not needed.',
  'why.S8': () => 'Moving one alone is noticed; twice running says who comes second.',
  'why.S9': () => 'Seen in one week, said in the next.',
  'why.S10': () => 'A candidate takes a silence of more than three days for an answer.',
  'why.S11': () => 'One contact in ten working days is enough.',
  'why.S12': () => 'One question for three answers leaves them something to find.',
  'why.S12.never': () => 'A week without one question is a week of answers alone.',
  'why.S12.never-milder': () => 'A very small or mostly junior team has two weeks for it.',
  'why.S12.juniors': () => 'Half of the team or more is junior, so five answers for a question are allowed.',
  'why.S12.small-team': () =>
    'With up to three people there is less to ask about, so five answers for a question are allowed.',
  'why.S13': () => 'In three weeks something comes up that somebody else could decide.',
  'why.S13.small-team': () => 'With up to three people that takes four weeks.',
  'why.S14': () =>
    'One such thing is chance; two that are over ten working days old hold the team up when you are away.',
  'why.S15': () => 'Code needs an hour at a time. Three days of five without one are a habit.',
  'why.S16': () => 'One late evening is an evening; two in a week are a second shift.',
  'why.S17': () => 'A point lower for a week is more than a bad day.',
  'why.S17.low': () => 'Two tiring evenings pass; three of five are a week.',
  'why.S18': () => 'Once is help; twice running is a habit. While you are formally on call it takes one more.',
  'why.S19': () => 'An exception has an end date so that somebody looks.',
  'why.S20': ({ reports }) =>
    reports === 'unknown'
      ? 'It goes by the size of the team, which is not noted.'
      : `It is what a week with ${count(reports, 'person', 'people')} leaves room for.`,
  'why.S21': () => 'Above half, what others could grow on stays with you. At least four items are needed.',
  'why.S22': () => 'A queue on three days of five is a gate, not a busy day.',
  'why.S23': () => 'One thing that stopped is chance. Two say that you hold the team up.',
  'why.S24': () => 'A busy week passes; three of four with a rising hands-on share do not.',
  'why.S25': () => 'Two weeks are enough for the one message that it needs.',
  'why.O1': () => 'One touch in ten working days is enough.',
  'why.O2': () => 'One week may be a hard one; two running are a gap.',
  'why.O3': () => 'One can happen to anybody; two in a fortnight say that nobody thinks of telling you.',
  'why.O4': () => 'Once may be chance; twice within a quarter is a path that people take.',
  'why.O5': () => 'Two open questions in ten days, or eight days of ten in meetings with nothing technical touched.',
  'why.O6': () => 'A working week without a check-in is long for someone new to it.',
  'why.O7': () => 'Ten days in which nothing was made, looked at or coached leave only the calendar.',
  'why.O8': () => 'Questions help until somebody needs to know who decides.',
  'why.O9': () => 'After a week each side has said what it had to say.',
  'why.O10': () => 'In a quarter the tools of a team change under your feet.',
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
  'left-out.S7.newcomer': ({ person, day }) =>
    `The week of ${day} is left out: it was among the first thirty days of ${person}.`,
  'left-out.S8.away': ({ person, day }) => `The 1:1 with ${person} on ${day} is left out: they were away.`,
  'left-out.S8.rebooked': ({ person, until }) =>
    `The 1:1 with ${person} is left out for now: it is rebooked in the same week, on ${until}.`,
  'left-out.S10.no-role': () => 'No role is open: no hiring step and no candidate in twenty working days.',
  'left-out.S11.away': ({ person }) => `${person} is left out: they were not there for most of the time.`,
  'left-out.S11.nobody': () => 'Nobody is noted as a partner.',
  'left-out.S12.newcomer': ({ person, days }) =>
    `${capital(count(days, 'day'))} left out: in the first thirty days ${person} needs answers.`,
  'left-out.S13.team-new': () => 'Left out: everybody on the team is in their first thirty days.',
  'left-out.S14.small-team': () => 'Left out with fewer than three people: there is hardly anybody else to know it.',
  'left-out.S16.flexible': () => 'Left out: you chose your hours, as your charter says.',
  'left-out.S17.life': ({ days }) => `${capital(count(days, 'evening'))} left out: health or family.`,
  'left-out.S18.alone': ({ day }) => `The incident of ${day} is left out: nobody else was available.`,
  'left-out.S18.small-team': () => 'Left out with up to three people: there are few others for the keyboard.',
  'left-out.S21.prototype': ({ item }) => `${item} is left out: a prototype to be thrown away.`,
  'left-out.S22.junior': ({ person, days }) =>
    `${capital(count(days, 'day'))} left out: the first thirty days of ${person}.`,
  'left-out.S22.regulated': () => 'Left out: your role has to approve changes, as your charter says.',
  'left-out.S23.first': () => 'It was the first absence in this role, so it only asks.',
  'left-out.S24.launch': ({ reason }) => `Left out while “${reason}” is declared.`,
  'left-out.S25.waiting': ({ obstacle, until }) => `${obstacle} is left out: nothing can move it before ${until}.`,
  'left-out.S25.little-hands-on': () => 'Left out: hands-on work took less than a quarter on most days.',
  'left-out.O9.decider': ({ obstacle, until }) => `${obstacle} is left out: somebody decides it by ${until}.`,
  'left-out.formal': ({ person }) => `Feedback for ${person} in a formal process is left out.`,
  'counter.S3': () => 'The queue was short on the last two logged days.',
  'counter.S4': ({ delegation, day }) =>
    `${delegation} on ${day} is left out: you gave it back within five working days.`,
  'counter.S5': ({ delegation, day }) => `${delegation} on ${day} is left out: they asked you to pair.`,
  'counter.S6': () => 'More calls than before were made at levels 5 to 7.',
  'counter.S7': () => 'Somebody overruled you.',
  'counter.S8': ({ person, day }) => `The 1:1 with ${person} on ${day} is left out: it was held in the same week.`,
  'counter.S11': () => 'A partner went to the team directly.',
  'counter.S14': ({ item }) => `${item} is left out: it is written down, and somebody else has done it.`,
  'counter.S15': () => 'There was a booked block of two hours or more.',
  'counter.S17': () => 'The last two evenings were as good as usual.',
  'counter.S22': () => 'Peers have been approving without you.',
  'counter.S24': () => 'Changes have been coming in smaller batches.',
  'counter.O4': () => 'Last month they came to you.',
}

const held: Phrases = {
  'held.one-a-day': () => 'One suggestion a day is enough.',
  'held.three-in-five': () => 'There were three in the last five working days.',
  'held.shown': ({ day }) => `It was shown on ${day}, and rests for five working days.`,
  'held.no-news': ({ day }) => `It was shown on ${day}, and nothing of the kind has happened since.`,
  'held.later': () => 'You said later: it comes back on the next working day.',
  'held.fine': ({ until }) => `You said it is fine until ${until}.`,
  'held.not-true': () => 'You said it is not true, so it rests for ten working days.',
  'held.asked-twice': () => 'It was asked twice. The answer is yours.',
  'held.retired': ({ day }) => `Three times it changed nothing, last on ${day}. It rests until you bring it back.`,
  'held.day-off': () => 'It is a day off.',
  'held.low-energy': () => 'Three tiring days: nothing is pushed for two working days.',
  'held.back-from-leave': () => 'You are just back: nothing is pushed for two working days.',
  'held.phase': ({ reason }) => `“${reason}” is declared, and the signs are not strong.`,
}

export const limitPhrases: Phrases = { ...limits, ...leftOut, ...held }
