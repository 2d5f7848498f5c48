// Every field a schema has, with its type in words: what the documentation of the export is held against.
import type { z } from 'zod'
import { daySchema } from '../../shared/domain/fields'

export interface SchemaField {
  /** Such as `events[].due`, or `rhythms[].rhythm.weekday`. */
  path: string
  type: string
}

interface Definition {
  type: string
  format?: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  values?: unknown[]
  entries?: Record<string, unknown>
  valueType?: z.ZodType
}

const definitionOf = (schema: z.ZodType): Definition => (schema as z.ZodType & { def: Definition }).def

/** Leaves in the order of the schema; fields that several shapes of a union share come once. */
export function fieldsOf(schema: z.ZodType, path = ''): SchemaField[] {
  const given = definitionOf(schema)
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  switch (given.type) {
    case 'object':
      return Object.entries(given.shape!).flatMap(([key, inner]) => fieldsOf(inner, at(key)))
    case 'array':
      return isLeaf(given.element!) ? [leaf(schema, path)] : fieldsOf(given.element!, `${path}[]`)
    case 'nullable':
    case 'optional':
    case 'default':
      return isLeaf(given.innerType!) ? [leaf(schema, path)] : fieldsOf(given.innerType!, path)
    case 'record':
      return isLeaf(given.valueType!) ? [leaf(schema, path)] : fieldsOf(given.valueType!, `${path}.*`)
    case 'union':
      return isLeaf(schema) ? [leaf(schema, path)] : merged(given.options!.flatMap((option) => fieldsOf(option, path)))
    default:
      return [leaf(schema, path)]
  }
}

function isLeaf(schema: z.ZodType): boolean {
  const { type, element, innerType, options, valueType } = definitionOf(schema)
  const inner = element ?? innerType ?? valueType
  if (type === 'object') return false
  return options ? options.every(isLeaf) : inner ? isLeaf(inner) : true
}

const leaf = (schema: z.ZodType, path: string): SchemaField => ({ path, type: sayType(schema) })

function merged(fields: readonly SchemaField[]): SchemaField[] {
  const byPath = new Map<string, string[]>()
  for (const { path, type } of fields) {
    const types = byPath.get(path) ?? []
    if (!types.includes(type)) byPath.set(path, [...types, type])
  }
  return [...byPath].map(([path, types]) => ({ path, type: types.join(' or ') }))
}

function sayType(schema: z.ZodType): string {
  if (schema === (daySchema as z.ZodType)) return 'day'
  const { type, format, element, innerType, options, values, entries, valueType } = definitionOf(schema)
  switch (type) {
    case 'array':
      return `list of ${sayType(element!)}`
    case 'nullable':
      return `${sayType(innerType!)} or null`
    case 'optional':
      return `${sayType(innerType!)}, may be missing`
    case 'default':
      return sayType(innerType!)
    case 'record':
      return `${sayType(valueType!)} by key`
    case 'union':
      return options!.map(sayType).join(' or ')
    case 'literal':
      return values!.map((value) => JSON.stringify(value)).join(' or ')
    case 'enum':
      return Object.values(entries!)
        .map((value) => JSON.stringify(value))
        .join(' or ')
    default:
      return format === 'uuid' ? 'id' : format === 'datetime' ? 'instant' : (NAMES[type] ?? type)
  }
}

const NAMES: Record<string, string> = { string: 'text', unknown: 'any value' }
