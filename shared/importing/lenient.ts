// Schema parts for files whose writers followed their own schema only roughly. What carries words or days is strict;
// what merely decorates falls back to nothing.
import '#shared/without-eval'
import { z } from 'zod'

/** Words: absent and null are no words; any other type makes the record not understood. */
export const words = z
  .string()
  .nullish()
  .transform((text) => text ?? '')

/** A field that helps but is not needed: null when it is missing or of another type. */
export const helpfulText = z.string().nullable().catch(null)
export const helpfulNumber = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d+(?:\.\d+)?$/)
      .transform(Number),
  ])
  .nullable()
  .catch(null)
/** Also `1` and `"true"`, as converters between applications write it. */
export const helpfulFlag = z
  .union([z.boolean(), z.literal(1).transform(() => true), z.stringbool({ truthy: ['true', 'yes', '1'], falsy: [] })])
  .catch(false)

/** An id as text or number; null when missing. */
export const helpfulId = z
  .union([z.string().min(1), z.number()])
  .transform(String)
  .nullable()
  .catch(null)

/** A list of tags, a comma string, or a list of `{name}` or `{title}`. */
export const tagList = z
  .union([
    z.string().transform((text) => text.split(',')),
    z.array(z.unknown()).transform((tags) => tags.flatMap(tagName)),
    z.record(z.string(), z.unknown()).transform((tags) => Object.keys(tags)),
  ])
  .catch([])

function tagName(tag: unknown): string[] {
  if (typeof tag === 'string') return [tag]
  if (typeof tag === 'number') return [String(tag)]
  if (typeof tag !== 'object' || tag === null) return []
  const { name, title } = tag as { name?: unknown; title?: unknown }
  return [name, title].filter((word) => typeof word === 'string').slice(0, 1)
}

/** Where a record fails its schema: `text: expected string`. */
export function describeIssues(error: z.ZodError): string {
  const said = error.issues.slice(0, 3).map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`)
  return said.join('; ').slice(0, 300)
}
