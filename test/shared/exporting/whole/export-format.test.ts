// The page that describes the export names every field there is, with its type, and none that there is not.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RECORD_KINDS, recordSchemas } from '#shared/domain/record'
import { settingShapes } from '#shared/domain/setting'
import { baseShape } from '#shared/domain/fields'
import { JOURNAL_FORMAT, JOURNAL_FORMAT_VERSION, journalFileSchema } from '#shared/exporting/whole/journal-file'
import { fieldsOf } from '../../../support/schema-fields'

const page = readFileSync(new URL('../../../../docs/export-format.md', import.meta.url), 'utf8')
const BASE = new Set(['kind', ...Object.keys(baseShape)])

/** The rows of the table below a heading, as `field: type`. */
function rowsBelow(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return [...own.matchAll(/^\| `([^`]+)` +\| (.+?) +\| \S.*\|$/gm)].map(([, path, type]) => `${path}: ${type}`)
}

const described = (fields: readonly { path: string; type: string }[]) =>
  fields.map(({ path, type }) => `${path}: ${type}`)

describe('the page that describes the export', () => {
  it.each(RECORD_KINDS.filter((kind) => kind !== 'revision'))('has the fields of %s', (kind) => {
    const fields = fieldsOf(recordSchemas[kind]).filter(({ path }) => !BASE.has(path))
    expect(rowsBelow(kind)).toEqual(described(fields))
  })

  it('has what every record carries, and what an earlier version does', () => {
    const names = (heading: string) => rowsBelow(heading).map((row) => row.split(':')[0])
    expect(new Set(names('Every record'))).toEqual(BASE)
    expect(names('revision')).toEqual(Object.keys(recordSchemas.revision.shape).filter((field) => !BASE.has(field)))
  })

  it('has every setting', () => {
    const fields = Object.entries(settingShapes).flatMap(([key, shape]) => fieldsOf(shape, key))
    expect(rowsBelow('Settings')).toEqual(described(fields))
  })

  it('has the head of the file', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page)!
    expect(Object.keys(JSON.parse(json) as object)).toEqual(Object.keys(journalFileSchema.shape))
    expect(JSON.parse(json)).toMatchObject({ format: JOURNAL_FORMAT, version: JOURNAL_FORMAT_VERSION })
  })
})
