// What Insights says.
import type { MoveReason } from '#shared/domain/check-in'
import type { DelegationMoveType } from '#shared/insights/delegation-moves'
import type { PathStint } from '#shared/insights/path-stints'

export const endings: Record<PathStint['ending'], string> = {
  'still-mine': 'still with you',
  'handed-over': 'handed over',
  'off-path': 'moved off the path',
  done: 'done',
  dropped: 'dropped',
}

export const moves: Record<DelegationMoveType, string> = {
  given: 'given',
  'level-raised': 'level raised',
  'level-lowered': 'level lowered',
  'passed-on': 'passed on',
  'taken-back': 'taken back',
  returned: 'returned',
  finished: 'finished by them',
  abandoned: 'abandoned',
}

export const reasons: Record<MoveReason, string> = {
  'my-code': 'my code',
  incident: 'an incident',
  meeting: 'a meeting',
  energy: 'energy',
  other: 'something else',
}

export const copy = {
  title: 'Insights',
  lead: 'The last thirteen weeks, as far as they are logged. Every figure says what it rests on.',
  signals: 'All signals, with their limits',
  stance: 'Stance over time',
  arrangement: 'Has the team outgrown this?',
  empty: 'Nothing is logged in these weeks yet. A few check-ins fill this page.',
  coverage: (known: number, of: number) => `${known} of ${of} days`,
  unknown: 'not known',
  handsOn: {
    title: 'Hands-on share by week',
    agreed: (share: number) => `agreed ${share} %`,
    legend: {
      within: 'within',
      over: 'over what was agreed',
      tooFew: 'too few days to go by',
      coverage: 'days logged',
    },
    table: ['Week of', 'Share', 'Agreed', 'Days logged'],
    sentence: (share: number | null, known: number, of: number) =>
      share === null
        ? 'No hands-on share is logged.'
        : `Hands-on work took ${Math.round(share)} % of your time, over ${known} of ${of} days.`,
    point: (week: string, share: number | null, known: number, of: number) =>
      share === null ? `Week of ${week}: not known` : `Week of ${week}: ${Math.round(share)} %, ${known} of ${of} days`,
  },
  decides: {
    title: 'Who decides',
    table: ['Month', 'You (1–3)', 'Together (4)', 'They (5–7)', 'Just landed here'],
    sentence: (team: number, all: number) =>
      all === 0 ? 'No decision is noted.' : `${team} of ${all} decisions were made by the team.`,
    part: (month: string, level: string, count: number) => `${month}, ${level}: ${count}`,
  },
  path: {
    title: 'Critical-path work that was yours',
    columns: { item: 'Item', from: 'Since', age: 'Working days', ending: 'What became of it' },
    none: 'Nothing on the critical path was yours.',
    to: (ending: string, name: string) => `${ending} to ${name}`,
  },
  people: {
    title: '1:1s',
    none: 'No 1:1 was due.',
    kept(done: number, known: number, due: number): string {
      const wereDue = due === 1 ? '1 was due' : `${due} were due`
      if (known === 0)
        return due === 1 ? `${wereDue}, and has no answer yet.` : `${wereDue}, and none has an answer yet.`
      return `${done} of ${known} answered ${known === 1 ? '1:1 was' : '1:1s were'} held; ${wereDue}.`
    },
    moved: (mine: number, theirs: number) => `${mine} moved by you, ${theirs} by them.`,
    reasons: (list: string) => `Yours for: ${list}.`,
  },
  delegations: {
    title: 'Delegations',
    none: 'Nothing was given, raised, taken back or finished.',
    columns: { day: 'Day', what: 'What', move: 'Move', who: 'With', level: 'Level' },
  },
} as const
