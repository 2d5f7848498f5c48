// The role as agreed with the employer: dated versions, the newest in force.
import { z } from 'zod'
import type { Day, Weekday } from '#shared/calendar/day'
import { baseShape, clockTimeSchema, daySchema, textRecordShape, textSchema, weekdaySchema } from './fields'
import { newBase, type Stamp } from './stamp'

const STAGES = ['normal', 'early'] as const

export const charterSchema = z.strictObject({
  kind: z.literal('charter'),
  ...baseShape,
  ...textRecordShape,
  from: daySchema,
  /** A new team or job: nothing is compared across this line. Also the first day in the role. */
  newRole: z.boolean(),
  /** First day in this role, which may lie before the journal; null when not said. */
  roleSince: daySchema.nullable(),
  /** How many people report to the person; null when not said. */
  reports: z.number().int().min(0).max(200).nullable(),
  stage: z.enum(STAGES),
  /** Hands-on share agreed with the employer, percent; null when nothing was agreed. */
  handsOnShare: z.number().int().min(0).max(100).nullable(),
  /** What the employer asks, in its own words or the person's. */
  agreement: textSchema,
  workingWeekdays: z.array(weekdaySchema),
  dayStartHour: z.number().int().min(0).max(6),
  /** null for no reminder. */
  reminderTime: clockTimeSchema.nullable(),
  /** Working late is the person's own choice of hours, not overtime. */
  flexibleHours: z.boolean().default(false),
  /** Somebody in this role has to approve changes, by law or contract. */
  regulatedSignOff: z.boolean().default(false),
})

export type Charter = z.infer<typeof charterSchema>
export type CharterTerms = Pick<
  Charter,
  | 'newRole'
  | 'roleSince'
  | 'reports'
  | 'stage'
  | 'handsOnShare'
  | 'agreement'
  | 'workingWeekdays'
  | 'dayStartHour'
  | 'reminderTime'
  | 'flexibleHours'
  | 'regulatedSignOff'
>

/** What holds until a person says otherwise. */
export const DEFAULT_TERMS: CharterTerms = {
  newRole: true,
  roleSince: null,
  reports: null,
  stage: 'normal',
  handsOnShare: null,
  agreement: '',
  workingWeekdays: [1, 2, 3, 4, 5],
  dayStartHour: 4,
  reminderTime: null,
  flexibleHours: false,
  regulatedSignOff: false,
}

export function createCharter(terms: Partial<CharterTerms>, from: Day, stamp: Stamp): Charter {
  return { kind: 'charter', ...newBase(stamp), ...DEFAULT_TERMS, ...terms, from, forCoach: false, mentions: [] }
}

/** The version in force on a day; before the first version, the first one; null where there is none at all. */
export function charterOn(charters: Iterable<Charter>, day: Day): Charter | null {
  const versions = sortCharters(charters)
  return versions.findLast((version) => version.from <= day) ?? versions[0] ?? null
}

/** Live versions, oldest first. Of two from one day the one written last counts. */
export function sortCharters(charters: Iterable<Charter>): Charter[] {
  const live = [...charters].filter((charter) => charter.deletedAt === null)
  return live.sort((a, b) => (a.from === b.from ? (a.createdAt < b.createdAt ? -1 : 1) : a.from < b.from ? -1 : 1))
}

/** The first day of the present role: where baselines begin. null where there is no charter. */
export function roleStartOn(charters: Iterable<Charter>, day: Day): Day | null {
  const versions = sortCharters(charters).filter((version) => version.from <= day)
  const first = versions.findLast((version) => version.newRole) ?? versions[0]
  return first?.from ?? null
}

/**
 * The first day in the role, which may lie before the journal; null where nobody said. Not said in the first charter is
 * unknown, not new; a later charter with a new role says it by its date.
 */
export function roleSinceOn(charters: Iterable<Charter>, day: Day): Day | null {
  const versions = sortCharters(charters).filter((version) => version.from <= day)
  const start = roleStartOn(versions, day)
  const inRole = versions.filter(({ from }) => start !== null && from >= start)
  const said = inRole.findLast((version) => version.roleSince !== null)?.roleSince ?? null
  return said ?? (inRole[0] === versions[0] ? null : start)
}

export function workingWeekdaysOn(charters: Iterable<Charter>, day: Day): readonly Weekday[] {
  return charterOn(charters, day)?.workingWeekdays ?? DEFAULT_TERMS.workingWeekdays
}
