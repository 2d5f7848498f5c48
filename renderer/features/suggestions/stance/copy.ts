// What "stance over time" says.
import type { Stance } from '#shared/prompts/assessment'

export const periods = { quarter: 'Thirteen weeks', half: 'Half a year', year: 'A year' } as const

export const stanceNames: Record<Stance, string> = {
  'not-enough-yet': 'not enough logged',
  steady: 'steady',
  watch: 'worth watching',
  'step-back': 'step back',
  'step-closer': 'step closer',
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const suggestions = (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`)

export const copy = {
  title: 'Stance over time',
  lead: 'What the engine would have said on each day, from the record as it stands, with the limits as they are now or as you try them.',
  signals: 'Signals',
  period: 'How far back',
  reading: (done: number) => `Reading, ${days(done)} so far`,
  empty: 'No day of this time has a check-in. After three days in a week there is something to show.',
  chart: {
    title: 'Day by day',
    sentence: (stepBack: number, closer: number, watch: number, of: number) =>
      `Of ${days(of)} with a check-in: ${stepBack} said step back, ${closer} step closer, ${watch} were worth watching.`,
    day: (day: string, stance: Stance, said: string) =>
      `${day}: ${stanceNames[stance]}${said === '' ? '' : `. ${said}`}`,
    off: (day: string) => `${day}: no check-in`,
    table: ['Day', 'Stance', 'Past their limit', 'Suggested'],
  },
  list: 'Days on which something was said, or the stance turned',
  noSuggestions: 'Nothing would have been suggested.',
  pick: 'Day',
  day: {
    said: 'Suggested',
    fired: 'Past their limit',
    nothing: 'Nothing.',
    heldBack: 'Seen, and not said',
    value: (value: string, limit: string) => `${value}, the limit was ${limit}`,
  },
  attempt: {
    title: 'Try another limit',
    hint: 'Nothing changes until you keep it. The past is read again with it at once.',
    signal: 'Signal',
    none: 'Choose a signal',
    limit: 'Limit to try',
    now: 'The limit today',
    reason: 'The default, and why',
    usual: 'Your own usual',
    usualUnknown: 'Known after twenty check-ins',
    distance: (gap: string, isAbove: boolean) => `${gap} ${isAbove ? 'above' : 'below'} the limit`,
    atLimit: 'at the limit',
    effect: 'With it',
    compare: (before: number, after: number) =>
      before === after ? `${suggestions(after)}, as with today’s limits` : `${suggestions(after)} instead of ${before}`,
    compareFires: (before: number, after: number) =>
      before === after
        ? `past its limit on ${days(after)}, as now`
        : `past its limit on ${days(after)} instead of ${before}`,
    keep: 'Keep this limit',
    kept: 'Kept. It counts from today.',
    forget: 'Forget it',
  },
} as const
