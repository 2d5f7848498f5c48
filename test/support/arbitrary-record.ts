// Any value that a schema takes, made from the schema itself: records of every kind with everything that may be in them.
import { fc } from '@fast-check/vitest'
import type { z } from 'zod'
import { addDays, toDay } from '../../shared/calendar/day'
import { daySchema } from '../../shared/domain/fields'
import { readRecord, RECORD_KINDS, recordSchemas, type JournalRecord } from '../../shared/domain/record'
import { settingShapes, type SettingKey } from '../../shared/domain/setting'
import './seed'

type Any = fc.Arbitrary<unknown>
/** What zod keeps of a schema; only what is read here. */
interface Definition {
  type: string
  format?: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  values?: unknown[]
  entries?: Record<string, unknown>
  keyType?: z.ZodType
  valueType?: z.ZodType
  getter?: () => z.ZodType
  checks?: {
    _zod: { def: { check: string; pattern?: RegExp; value?: number } }
  }[]
}

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(toDay('2024-02-27'), days))
const anyInstant = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2033-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** Words of every script, and what trips readers of files up. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '=1+1',
    '# Not a heading',
    '---\ntitle: x\n---',
    'a\r\nb\u2028c',
    '\u0000\uFEFF',
    '”„“',
    '__proto__',
  ),
)
const anyKey = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 8 })

/** Throws for a schema of a type that no record uses yet: then it is time to teach it here. */
function anyOf(schema: z.ZodType): Any {
  const given = (schema as z.ZodType & { def: Definition }).def
  const found = plain(schema, given)
  return found.filter((value) => schema.safeParse(value).success)
}

function plain(schema: z.ZodType, given: Definition): Any {
  if (schema === (daySchema as z.ZodType)) return anyDay
  // Its value has to fit its key, which no value made apart from the key does.
  if (schema === (recordSchemas.setting as z.ZodType)) return anySetting()
  switch (given.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(given.shape!).map(([key, inner]) => [key, anyOf(inner)])), {
        requiredKeys: Object.keys(given.shape!).filter((key) => !given.shape![key]!.isOptional()),
      })
    case 'array':
      return fc.array(anyOf(given.element!), { maxLength: 2 })
    case 'nullable':
      return fc.option(anyOf(given.innerType!))
    case 'optional':
    case 'default':
      return anyOf(given.innerType!)
    case 'union':
      return fc.oneof(...given.options!.map(anyOf))
    case 'record':
      return anyRecordOf(given)
    default:
      return leaf(given)
  }
}

function anyRecordOf({ keyType, valueType }: Definition): Any {
  const { type } = (keyType as z.ZodType & { def: Definition }).def
  const { format } = (keyType as z.ZodType & { def: Definition }).def
  const key = type === 'string' && format !== 'uuid' ? anyKey : (anyOf(keyType!) as fc.Arbitrary<string>)
  return fc.dictionary(key, anyOf(valueType!), { maxKeys: 2, noNullPrototype: true })
}

function leaf(given: Definition): Any {
  switch (given.type) {
    case 'string':
      return anyString(given)
    case 'number': {
      const bound = (check: string) => given.checks?.map(({ _zod: { def } }) => def).find((def) => def.check === check)
      return fc.integer({ min: bound('greater_than')?.value ?? 0, max: bound('less_than')?.value ?? 1000 })
    }
    case 'boolean':
      return fc.boolean()
    case 'literal':
      return fc.constantFrom(...given.values!)
    case 'enum':
      return fc.constantFrom(...Object.values(given.entries!))
    case 'unknown':
      return fc.constant(null)
    default:
      throw new Error(`No values for a schema of type ${given.type}`)
  }
}

function anyString({ format, checks }: Definition): Any {
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (format === 'datetime') return anyInstant
  const pattern = checks?.map(({ _zod: { def } }) => def.pattern).find(Boolean)
  if (pattern) return fc.stringMatching(pattern)
  return fc.oneof(anyText, fc.constantFrom('Ana', 'Ben Ötzi'))
}

const anySetting = () =>
  fc.constantFrom(...(Object.keys(settingShapes) as SettingKey[])).chain((key) =>
    fc.tuple(anyOf(settingShapes[key]), fc.uuid({ version: 4 }), anyInstant).map(([value, id, at]) => ({
      kind: 'setting',
      id,
      v: 1,
      createdAt: at,
      updatedAt: at,
      revision: 1,
      deletedAt: null,
      key,
      value,
    })),
  )

/** Any record of any kind, as the journal would read it. */
export const anyRecord: fc.Arbitrary<JournalRecord> = fc
  .oneof(...RECORD_KINDS.map((kind) => anyOf(recordSchemas[kind])))
  .map((json) => {
    const read = readRecord(json)
    if (read.outcome === 'refused') throw new Error(`${read.reason}: ${read.detail}`)
    return read.record
  })
