// The report of a dry run: as data for programs, and as lines for a terminal. The screen shows the same figures.
import type { DaySpan } from '#shared/calendar/day'
import { countPlan, type ImportCounts, type ImportPlan } from './plan'
import { resultsByFile, type FileResult } from './file-results'
import { orderOf } from './dated-names'
import { excerpt } from './text'
import type { DateQuestion, Detected, NotUnderstood, Trouble, ZoneNote } from './types'
import { formatNames, orderWords, troubleWords, zoneWords } from './words'

export interface ImportReport {
  counts: ImportCounts
  /** One for each file and folder that was picked, in that order. */
  files: FileResult[]
  days: DaySpan | null
  /** The person's own, for days without one. */
  ownZone: string
  zones: ImportPlan['zones']
  detected: Detected[]
  question: DateQuestion | null
  notUnderstood: (NotUnderstood & { words: string })[]
  zoneNotes: ZoneNote[]
  entries: {
    source: { app: string; id: string }
    day: string
    zone: string | null
    writtenAt: string | null
    title: string
    text: string
    tags: string[]
    starred: boolean
    where: string
  }[]
}

export function reportPlan(plan: ImportPlan, ownZone: string, picked: readonly string[]): ImportReport {
  const { reading, days, zones } = plan
  return {
    counts: countPlan(plan),
    files: resultsByFile(reading, picked),
    days,
    ownZone,
    zones,
    detected: reading.detected,
    question: reading.question,
    notUnderstood: reading.notUnderstood.map((trouble) => ({ ...trouble, words: troubleWords[trouble.why] })),
    zoneNotes: reading.zoneNotes,
    entries: reading.notes.map(({ raw: _raw, ...note }) => note),
  }
}

export interface TroubleGroup {
  why: Trouble
  troubles: NotUnderstood[]
}

/** By reason, the most frequent first; pictures last, which are no trouble. */
export function groupTroubles(troubles: readonly NotUnderstood[]): TroubleGroup[] {
  const groups = new Map<Trouble, NotUnderstood[]>()
  for (const trouble of troubles) {
    const group = groups.get(trouble.why)
    if (group) group.push(trouble)
    else groups.set(trouble.why, [trouble])
  }
  const sizeOf = ({ why, troubles: all }: TroubleGroup) => (why === 'media' ? 0 : all.length)
  return [...groups].map(([why, all]) => ({ why, troubles: all })).sort((a, b) => sizeOf(b) - sizeOf(a))
}

const SHOWN_PER_REASON = 20

/** The lines a terminal shows. */
export function describePlan(plan: ImportPlan, ownZone: string, picked: readonly string[]): string {
  const { reading, days, zones } = plan
  const counts = countPlan(plan)
  const formats = reading.detected.map(
    ({ format, confidence, paths }) =>
      `  ${formatNames[format]} (${confidence}; ${paths.length} ${paths.length === 1 ? 'file' : 'files'})`,
  )
  const lines = [
    'Found in these files:',
    ...(formats.length > 0 ? formats : ['  no journal that Stepback knows']),
    ...(picked.length > 1 ? ['', 'File by file:', ...resultsByFile(reading, picked).map(describeFile)] : []),
    '',
    `Entries found      ${counts.found}`,
    `  new              ${counts.added}`,
    `  changed          ${counts.changed}`,
    `  already here     ${counts.alreadyHere}`,
    `Not understood     ${counts.notUnderstood}`,
    `Days covered       ${days === null ? 'none' : `${days.first} to ${days.last}`}`,
    `Zones used         ${zones.map(({ zone, count }) => `${zone ?? 'as written, without a zone'} (${count})`).join(', ') || 'none'}`,
    ...reading.zoneNotes.map((note) => `  ${zoneWords(note, ownZone)}`),
    ...describeQuestion(reading.question),
    ...groupTroubles(reading.notUnderstood).flatMap(describeGroup),
  ]
  return lines.join('\n')
}

const describeFile = ({ path, found, notUnderstood }: FileResult) =>
  `  ${path}: ${found === 1 ? '1 entry' : `${found} entries`}, ${notUnderstood} not understood`

function describeQuestion(question: DateQuestion | null): string[] {
  if (question === null) return []
  const examples = question.examples.map(({ text, days }) => `  ${text} is ${days.filter(Boolean).join(' or ')}`)
  const answers = question.patterns.map(
    (pattern) => `  --dates ${orderOf(pattern)}   ${orderWords[orderOf(pattern)] ?? pattern}`,
  )
  return ['', 'Some days can be read in two ways:', ...examples, 'Say which:', ...answers]
}

function describeGroup({ why, troubles }: TroubleGroup): string[] {
  const shown = troubles.slice(0, SHOWN_PER_REASON).map(({ where, detail, text }) => {
    const words = excerpt(text.replace(/\s+/g, ' ').trim(), 80)
    return `  ${[where, detail, words].filter(Boolean).join(' | ')}`
  })
  const rest = troubles.length - shown.length
  return ['', `${troubleWords[why]} (${troubles.length})`, ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])]
}
