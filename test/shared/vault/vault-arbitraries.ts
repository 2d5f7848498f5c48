// Generated rows and operations, small enough that every byte of them can be tried.
import { fc } from '@fast-check/vitest'
import '../../support/seed'

export const uuid = fc.uuid().map((id) => id.toLowerCase())
const rowBytes = fc.uint8Array({ maxLength: 40 })
const row = fc.record({ id: uuid, bytes: fc.option(rowBytes, { nil: null, freq: 5 }) })
export const operation = fc.record({ operationId: uuid, rows: fc.array(row, { maxLength: 4 }) })
export const operations = fc.array(operation, { minLength: 1, maxLength: 5 })
export const liveRows = fc.uniqueArray(fc.record({ id: uuid, bytes: rowBytes }), {
  selector: ({ id }) => id,
  maxLength: 6,
})
