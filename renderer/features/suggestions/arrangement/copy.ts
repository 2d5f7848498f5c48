// What the page about the arrangement says.
import type { Charter } from '#shared/domain/charter'
import type { PeopleWorkOutcome, PeopleWorkType } from '#shared/domain/people-work'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const share = (percent: number | null) => (percent === null ? 'nothing' : `${percent} %`)

export const copy = {
  title: 'Has the team outgrown this arrangement?',
  lead: 'Building beside managing suits a very small team, an early stage, or a short time. The hard part is to see when that is over.',
  noCharter: 'Nothing is written down about what was agreed. With a charter this page can say what has changed since.',
  toCharter: 'Write down what was agreed',
  since: (day: string) => `In this role since ${day}.`,

  reasons: 'What justified it',
  noReasons: 'Nothing on record: no agreed share, no small team, no early stage, no declared exception.',
  shareAgreed: (percent: number) => `${percent} % hands-on work was agreed.`,
  smallTeam: (reports: number) => `The team was ${people(reports)}.`,
  earlyStage: 'The company was at an early stage.',
  exception: (reason: string, until: string, isOver: boolean) =>
    isOver ? `“${reason}”, which ended on ${until}.` : `“${reason}”, until ${until}.`,

  changes: 'What has changed since',
  noChanges: 'Nothing on record: the same terms, the same people.',
  teamSize: (from: number, to: number) => `The team went from ${people(from)} to ${to}.`,
  share: (from: number | null, to: number | null) =>
    from === null
      ? `${share(to)} hands-on work was agreed.`
      : to === null
        ? `The agreement on ${share(from)} no longer holds.`
        : `The agreed share went from ${share(from)} to ${share(to)}.`,
  stage: (to: Charter['stage']) => (to === 'early' ? 'An early stage began.' : 'The early stage ended.'),
  exceptionOver: (reason: string) => `“${reason}” ended.`,
  joined: (name: string) => `${name} joined.`,
  left: (name: string) => `${name} left.`,

  cost: 'What it has cost',
  costHint: (since: string) => `Since ${since}, as far as it was logged.`,
  handsOn: (percent: number, known: number, of: number) =>
    `Hands-on work took ${Math.round(percent)} % of ${known} of ${of} days.`,
  handsOnUnknown: 'How much of your time was hands-on is not logged.',
  noCost: 'No management work is noted as moved or dropped for your own code.',
  total: (count: number) =>
    count === 1
      ? 'One piece of management work gave way to your own code.'
      : `${count} pieces of management work gave way to your own code.`,
  counted: (count: number) =>
    count === 1 ? 'One of them comes out of a short check-in.' : `${count} of them come out of short check-ins.`,
  withoutReason: (count: number) =>
    count === 1
      ? 'One more was moved or dropped without a reason.'
      : `${count} more were moved or dropped without a reason.`,
  outcomes: { 'moved-by-me': 'moved', dropped: 'dropped' } as Partial<Record<PeopleWorkOutcome, string>>,
  work: {
    'one-to-one': '1:1',
    feedback: 'Feedback',
    hiring: 'Hiring step',
    partner: 'Time with a partner',
  } satisfies Record<PeopleWorkType, string>,
  withPerson: (what: string, name: string) => `${what} with ${name}`,
  all: (count: number) => `All ${count}`,

  speaksFor: 'Speaks for it',
  speaksAgainst: 'Speaks against it',
  nothingFor: 'No reading is past its limit today.',
  nothingAgainst: 'No reading is within its limit today.',
  notKnown: (titles: string) => `Not enough is logged to say: ${titles}.`,
  running: (reason: string, until: string) => `“${reason}” runs until ${until}.`,
  readings: 'All readings',

  review: 'When to look again',
  reviewHint: 'It comes back on Today on that day.',
  reviewOn: (day: string) => `You look at this again on ${day}.`,
  reviewDay: 'Look again on',
  setReview: 'Set the day',
  moveReview: 'Move it',
  planIf: (day: string) => `it is ${day}`,
  planThen: 'I read “Has the team outgrown this arrangement?” again and decide what to keep',
  changeCharter: 'Change what was agreed',
} as const
