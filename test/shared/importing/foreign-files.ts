// Foreign files for tests: made of text here, and read from the shared fixtures where those are present.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readJournals } from '#shared/importing/read-journals'
import type { ForeignFile, ImportedNote, Reading, ReadOptions } from '#shared/importing/types'

const fixtures = new URL('../../../../shared/fixtures/imports/', import.meta.url).pathname
export const hasFixtures = existsSync(fixtures)

export const textFile = (path: string, text: string): ForeignFile => ({ path, bytes: new TextEncoder().encode(text) })
export const jsonFile = (path: string, value: unknown): ForeignFile => textFile(path, JSON.stringify(value, null, 2))

export function fixtureFiles(...names: string[]): ForeignFile[] {
  return names.flatMap((name) => {
    const path = join(fixtures, name)
    if (!name.endsWith('/')) return [{ path: name.slice(name.lastIndexOf('/') + 1), bytes: readFileSync(path) }]
    const inside = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return inside.map((entry) => {
      const full = join(entry.parentPath, entry.name)
      return { path: relative(join(path, '..'), full), bytes: readFileSync(full) }
    })
  })
}

export const read = (files: ForeignFile[], options: Partial<ReadOptions> = {}): Reading =>
  readJournals(files, { zone: 'Europe/Berlin', check: () => undefined, ...options })

/** Day, title, text: what any two formats of the same journal must agree on. */
export const said = (notes: readonly ImportedNote[]) => notes.map(({ day, title, text }) => ({ day, title, text }))

export const troubles = (reading: Reading) => reading.notUnderstood.map(({ why }) => why)
