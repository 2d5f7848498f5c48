// Every kind of record, in one place: schemas by kind, and reading one from JSON.
import { z } from 'zod'
import { answerSchema } from './answer'
import { charterSchema } from './charter'
import { checkInSchema } from './check-in'
import { coachPackSchema } from './coach-pack'
import { coachReplySchema } from './coach-reply'
import { dayOffSchema } from './day-off'
import { decisionSchema } from './decision'
import { delegationSchema } from './delegation'
import { exceptionSchema } from './exception'
import { feedbackOwedSchema } from './feedback-owed'
import { importBatchSchema } from './import-batch'
import { noteSchema } from './note'
import { obstacleSchema } from './obstacle'
import { pathItemSchema } from './path-item'
import { peopleWorkSchema } from './people-work'
import { personSchema } from './person'
import { planSchema } from './plan'
import { reviewSchema } from './review'
import { revisionSchemaOf } from './revision'
import { settingSchema } from './setting'
import { suggestionRecordSchema } from './suggestion-record'

const ownSchemas = {
  checkIn: checkInSchema,
  answer: answerSchema,
  note: noteSchema,
  pathItem: pathItemSchema,
  delegation: delegationSchema,
  decision: decisionSchema,
  peopleWork: peopleWorkSchema,
  feedbackOwed: feedbackOwedSchema,
  obstacle: obstacleSchema,
  plan: planSchema,
  suggestion: suggestionRecordSchema,
  person: personSchema,
  charter: charterSchema,
  exception: exceptionSchema,
  dayOff: dayOffSchema,
  review: reviewSchema,
  coachPack: coachPackSchema,
  coachReply: coachReplySchema,
  importBatch: importBatchSchema,
  setting: settingSchema,
} as const

export const recordSchemas = {
  ...ownSchemas,
  revision: revisionSchemaOf(z.discriminatedUnion('kind', Object.values(ownSchemas) as unknown as EarlierSchemas)),
} as const

type EarlierSchemas = [(typeof ownSchemas)[keyof typeof ownSchemas], ...(typeof ownSchemas)[keyof typeof ownSchemas][]]

export type RecordKind = keyof typeof recordSchemas
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>
export type JournalRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind]
/** What there are earlier versions of: everything but those. */
export type EarlierRecord = Exclude<JournalRecord, { kind: 'revision' }>
export type Revision = RecordOf<'revision'>
/** Records with words of the person's that can be chosen for a coach. */
export type TextRecord = Extract<JournalRecord, { forCoach: boolean }>

export const RECORD_KINDS = Object.keys(recordSchemas) as RecordKind[]

export type ReadRecord =
  | { outcome: 'read'; record: JournalRecord }
  /** `newer`: written by a later version of the program. Either way the row stays as it is. */
  | { outcome: 'refused'; reason: 'not-a-record' | 'newer' | 'damaged'; detail: string }

/** Reads one record from parsed JSON. Never throws, never mends. */
export function readRecord(json: unknown): ReadRecord {
  if (typeof json !== 'object' || json === null)
    return { outcome: 'refused', reason: 'not-a-record', detail: typeof json }
  const { kind, v } = json as { kind?: unknown; v?: unknown }
  if (typeof v === 'number' && v > 1)
    return { outcome: 'refused', reason: 'newer', detail: `${String(kind)} version ${v}` }
  if (typeof kind !== 'string' || !Object.hasOwn(recordSchemas, kind)) {
    return { outcome: 'refused', reason: 'not-a-record', detail: String(kind).slice(0, 40) }
  }
  const parsed = recordSchemas[kind as RecordKind].safeParse(json)
  if (parsed.success) return { outcome: 'read', record: parsed.data as JournalRecord }
  return {
    outcome: 'refused',
    reason: 'damaged',
    detail: parsed.error.issues.map((issue) => issue.path.join('.')).join(', '),
  }
}
