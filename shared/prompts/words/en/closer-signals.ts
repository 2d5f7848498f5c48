// The opposite mistake, signal by signal: what it claims, what it reads, what speaks against it.
import type { SignalId } from '../../assessment'
import type { SignalWords } from './signal-words'

export const closerSignalWords: Partial<Record<SignalId, SignalWords>> = {
  O1: {
    title: 'Out of touch with the work',
    claim: 'Judging trade-offs needs somebody who has seen the system lately.',
    reads: 'Days in ten on which you read, ran, reviewed or watched something technical.',
    limit: 'None in ten working days. Those who stay close touch the work about every week.',
    counter: 'A single demo, design or review.',
  },
  O2: {
    title: 'Cannot explain it',
    claim: 'Who cannot say why the hardest thing is hard cannot defend it, nor ask for what it needs.',
    reads: 'Once a week: whether you could explain to Product why the hardest item is hard.',
    limit: 'Two weeks running. One may be a hard week.',
    counter: 'A week in which you could.',
  },
  O3: {
    title: 'Late surprises',
    claim: 'Bad technical news reaches those early who ask for it, and those late who do not.',
    reads: 'Once a week: technical risks that you learnt of late.',
    limit: 'Two in ten working days, which are two weeks of answers.',
    counter: 'A fortnight with fewer.',
  },
  O4: {
    title: 'Routed around',
    claim: 'Where people think you would not understand, they stop bringing you what you should know.',
    reads: 'Once a month: whether people go to someone else because you are “not technical”.',
    limit: 'Two months of the last three.',
    counter: 'A last month in which they came to you.',
  },
  O5: {
    title: 'Unreachable',
    claim: 'A manager in meetings all day is a queue that nobody sees.',
    reads:
      'Questions to you without an answer for more than two days; days without any hands-on work while the work is out of sight.',
    limit: 'Two questions in ten days; or eight days of ten with nothing hands-on and nothing technical touched.',
    counter: 'Questions answered within two days; a touch of the work.',
  },
  O6: {
    title: 'Given away and left alone',
    claim: 'A high level with no check-in is freedom for someone solid and a cliff for someone new.',
    reads: 'Delegations at level 6 or 7 to someone new to them, with no check-in agreed.',
    limit:
      'Five working days, three where half of the team is junior. One meeting at the start and then nothing is not a delegation.',
    counter: 'A check-in that was agreed or held.',
  },
  O7: {
    title: 'Calendar manager',
    claim: 'Days of meetings alone leave nothing that a team could not have had without them.',
    reads: 'Days in ten on which you did something hands-on, touched something technical, asked or answered.',
    limit: 'None in ten working days.',
    counter: 'A single day with more than meetings.',
  },
  O8: {
    title: 'Only questions',
    claim: 'Coaching ends where somebody needs to know who decides.',
    reads: 'Once a week: how often somebody asked you for a decision twice and got questions.',
    limit: 'Twice in twenty working days, which are four weeks of answers.',
    counter: 'Weeks without one.',
  },
  O9: {
    title: 'Nobody decides',
    claim: 'A disagreement that stays open is decided by whoever is most tired of it.',
    reads: 'Disagreements you noted and their age.',
    limit: 'More than five working days with nobody named to decide.',
    counter: 'Somebody named to decide it, until their date has passed.',
  },
  O10: {
    title: 'Tools out of sight',
    claim: 'Who has not used the team’s tools, machine assistance included, judges them by hearsay.',
    reads: 'Once a month: whether you used the tools your team uses.',
    limit: 'Not for sixty working days. In a quarter a team’s tools change.',
    counter: 'A month in which you used them.',
  },
}
