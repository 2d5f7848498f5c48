// What the review says around the record; the words of the review itself lie in shared/review/words.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { Quarter } from '#shared/calendar/quarters'
import type { ReviewIntention, ReviewSectionId } from '#shared/domain/review'
import type { Coverage } from '#shared/insights/period'
import type { IntentionFate } from '#shared/review/intentions'
import type { QuarterEntry } from '#shared/review/quarter-list'
import type { RatingGate } from '#shared/review/ratings'
import { reviewWords } from '#shared/review/words/en'

const on = (day: Day) => formatDay(day, 'en-GB', 'long')

export const words = reviewWords

export const copy = {
  title: 'Review',
  lead: 'An honest hour, fed by what you wrote down. Nothing here is scored.',
  quarters: 'Quarters',
  states: {
    'not-begun': 'not begun',
    begun: 'begun',
    'signed-off': 'signed off',
  } satisfies Record<QuarterEntry['state'], string>,
  logged: ({ known, of }: Coverage) => (of === 0 ? 'no working day yet' : `${known} of ${of} working days logged`),
  noSuchQuarter: 'There is no such quarter.',
  back: 'All quarters',
  label: (quarter: Quarter) => `Review, ${reviewWords.title(quarter)}`,

  contents: 'Sections',
  written: 'has words of yours',
  beside: 'Last quarter beside',
  noLast: 'Nothing is known of the quarter before.',
  readPage: 'Read as a page',
  edit: 'Back to writing',
  print: 'Print',
  exportMarkdown: 'Export Markdown',
  exportQuestion: 'Save this review as a file?',
  exportHolds:
    'The file holds the whole page as plain text: what people did, your ratings, your words. It is not encrypted: whoever comes by the file can read it.',
  exportMask: 'Put pseudonyms in place of names',
  exportMaskHint: 'Links, addresses, tickets and the words you hide from the coach go too.',
  exportSave: 'Save the file',
  saved: (path: string | null) => (path ? `Saved as ${path}.` : 'Saved where your browser keeps downloads.'),
  notSaved: 'The file could not be saved. Nothing else has changed.',

  hints: {
    context: 'What the quarter was like from outside: people, absences, what was agreed.',
    'time-and-ownership': 'One line is enough: what does this picture leave out?',
    'team-decides': 'First month beside last. Which decision would you like to have back, and which to give away?',
    delegations: 'One lesson for each.',
    'people-work': 'What was kept, and what moved.',
    'friction-and-partners': 'What stopped being in the way, and who outside the team noticed.',
    literacy: 'Which system can you explain now that you could not in the first week? What surprised you?',
    incidents: 'What was your part, and who learned?',
    'wins-of-others': 'Their work, and what you did for it: a room, a question, nothing.',
    postponed: 'Which management work waited while you were still building?',
    'self-ratings': 'Paste lines of your ladder. Each opens with one dated entry for it and one against.',
    'got-wrong': 'Where you were wrong, and where you and the app disagreed.',
    'next-quarter': 'Three sentences that begin with if. Each can come back as a plan.',
    ask: 'What do you need from them that only they can give?',
  } satisfies Record<ReviewSectionId, string>,
  yourWords: 'In your words',
  wordsFor: (title: string) => `Your words on: ${title}`,

  evidence: (title: string) => `From the record: ${title}`,
  noEvidence: 'The record holds nothing for this section.',
  pin: 'Pin',
  unpin: 'Pinned',
  leaveOut: 'Leave out',
  bringBack: 'Bring back',
  pinLabel: (text: string) => `Pin: ${text}`,
  leaveOutLabel: (text: string) => `Leave out: ${text}`,
  bringBackLabel: (text: string) => `Bring back: ${text}`,
  leftOut: (count: number) => (count === 1 ? 'One line left out' : `${count} lines left out`),
  showAll: (count: number) => (count === 1 ? 'Show one more' : `Show ${count} more`),
  showSome: 'Show fewer, evenly from the weeks',
  lesson: 'One lesson',
  whatIDid: 'What you did for it',
  lineFor: (field: string, text: string) => `${field}: ${text}`,

  lastQuarter: (quarter: Quarter) => reviewWords.title(quarter),
  lastWords: 'Your words then',
  otherRole: 'You had another role then. Figures are not compared across roles.',
  fates: {
    kept: 'kept',
    missed: 'missed',
    open: 'still open',
    'never-planned': 'never made into a plan',
  } satisfies Record<IntentionFate, string>,
  fate: (sentence: string, fate: string) => `${sentence} Then: ${fate}.`,

  ratings: {
    paste: 'Lines of your ladder, one a line',
    add: 'Add these lines',
    remove: 'Remove this line',
    removeLabel: (line: string) => `Remove: ${line}`,
    for: 'An entry for it',
    against: 'An entry against it',
    forTitle: 'For',
    againstTitle: 'Against',
    takeAway: 'Take away',
    takeAwayLabel: (text: string) => `Take away: ${text}`,
    gates: {
      'needs-both': 'Choose one entry for it and one against. The rating opens then.',
      'needs-for': 'One entry for it is missing.',
      'needs-against': 'One entry against it is missing.',
      open: '',
    } satisfies Record<RatingGate, string>,
    read: 'I have read them. Show the rating',
    rating: 'How often is this true of you?',
    none: 'Take the rating back',
  },

  intentions: {
    ifText: 'If',
    thenText: 'then',
    examples: {
      'stop-owning': { ifText: 'If the keys come up for rotation', thenText: 'then somebody else turns them.' },
      'raise-level': { ifText: 'If a choice can be undone', thenText: 'then she decides and tells me.' },
      'learn-off-path': { ifText: 'If there is a release on Thursday', thenText: 'then I sit beside it and ask.' },
    } satisfies Record<ReviewIntention['type'], { ifText: string; thenText: string }>,
    person: 'Person',
    nobody: 'Nobody in particular',
    by: 'By',
    plan: 'Make it a plan',
    planned: 'It is a plan, and comes back at its cue.',
  },

  gaps: 'What this review rests on',
  gapsNone: 'Every week has an entry, and every section has evidence.',

  signOff: 'Sign off',
  signing: 'Signing',
  signQuestion: 'Sign this review off?',
  signText:
    'The document is kept as it stands, with the date and a fingerprint that shows any later change. You can take the signature back.',
  cancel: 'Cancel',
  signFailed: 'It could not be signed: this machine gave no fingerprint. Nothing has changed.',
  signedOn: (day: Day) => `Signed off on ${on(day)}.`,
  fingerprint: (sha256: string) => `SHA-256 ${sha256}`,
  intact: 'The document is the one that was signed.',
  broken: 'The document is not the one that was signed: its fingerprint differs.',
  takeBack: 'Take the signature back',
  takeBackQuestion: 'Take the signature back?',
  takeBackText: 'The signed document and its fingerprint are given up. Your words stay, and can be changed again.',

  charts: {
    handsOn: 'Hands-on share by week',
    handsOnSentence: (over: number, judged: number) =>
      judged === 0
        ? 'No week has enough days to go by, or nothing was agreed.'
        : `${over} of ${judged} weeks with enough days were over the agreed share.`,
    agreed: (share: number) => `agreed ${share} %`,
    within: 'within what was agreed',
    over: 'over it',
    tooFew: 'too few days',
    coverage: 'days logged',
    week: 'Week from',
    share: 'Share',
    agreedHeader: 'Agreed',
    days: 'Days logged',
    unknown: 'not known',
    weekSaid: (from: string, value: number | null, { known, of }: Coverage) =>
      value === null
        ? `Week from ${from}: not known, ${known} of ${of} days`
        : `Week from ${from}: ${Math.round(value)} %, ${known} of ${of} days`,
    decisions: 'Who decides',
    decisionsSentence: (first: string, last: string) =>
      `The team decided ${first} in the first month, ${last} in the last.`,
    none: 'none',
    ofMany: (count: number, of: number) => `${count} of ${of}`,
    month: 'Month',
    partSaid: (month: string, level: string, count: number) => `${month}, ${level}: ${count}`,
  },
} as const
