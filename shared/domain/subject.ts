// The thing or person that a signal, a suggestion or a plan is about.
import { z } from 'zod'
import { idSchema } from './fields'

const SUBJECT_KINDS = [
  'person',
  'pathItem',
  'delegation',
  'feedbackOwed',
  'obstacle',
  'decision',
  'exception',
  'charter',
] as const

export const subjectSchema = z.strictObject({ kind: z.enum(SUBJECT_KINDS), id: idSchema })
export type Subject = z.infer<typeof subjectSchema>

/** For maps and cooldowns: one text per subject; 'none' for a signal about the whole arrangement. */
export function subjectKey(subject: Subject | null): string {
  return subject ? `${subject.kind}:${subject.id}` : 'none'
}
