// Reads a list of JSON records one by one: a bad one among good ones is reported, and costs only itself.
import type { z } from 'zod'
import type { Collector } from './collector'
import { describeIssues } from './lenient'
import { hasUnsafeKey } from './safe-json'

export interface JsonRecord<T> {
  value: T
  raw: string
  where: string
}

/** `label` names a record in the report, by what can be told of it. */
export function eachRecord<S extends z.ZodType>(
  records: readonly unknown[],
  schema: S,
  where: (record: unknown, index: number) => string,
  collector: Collector,
  take: (record: JsonRecord<z.infer<S>>) => void,
): void {
  for (const [index, record] of records.entries()) {
    collector.options.check()
    const place = where(record, index)
    const raw = JSON.stringify(record, null, 1) ?? ''
    if (hasUnsafeKey(record)) {
      collector.report({ where: place, why: 'unsafe-key', text: raw })
      continue
    }
    const read = schema.safeParse(record)
    if (read.success) take({ value: read.data as z.infer<S>, raw, where: place })
    else collector.report({ where: place, why: 'not-a-record', text: raw, detail: describeIssues(read.error) })
  }
}
