// What came of each file and folder that was picked.
import { isTrouble } from './plan'
import type { ForeignFile, FormatId, Reading } from './types'

export interface FileResult {
  /** As it was picked: a file, or a folder with everything in it. */
  path: string
  formats: FormatId[]
  /** Entries, or records of Stepback's own export, that came from it. */
  found: number
  /** Things in it that did not become entries. */
  notUnderstood: number
}

/** The files, and the folders that others lie in. */
export const rootsOf = (files: readonly Pick<ForeignFile, 'path'>[]): string[] => [
  ...new Set(files.map(({ path }) => path.replaceAll('\\', '/').split('/')[0]!)),
]

/** `picked` are the paths of the files, or the folders that they begin with. */
export function resultsByFile(reading: Reading, picked: readonly string[]): FileResult[] {
  const { detected, notes, recordPlaces, notUnderstood } = reading
  const ownerOf = ownersAmong(picked)
  const found = countBy([...notes.map(({ where }) => where), ...recordPlaces], ownerOf)
  const troubles = countBy(
    notUnderstood.filter(isTrouble).map(({ where }) => where),
    ownerOf,
  )
  return picked.map((path) => ({
    path,
    formats: detected.filter(({ paths }) => paths.some((each) => ownerOf(each) === path)).map(({ format }) => format),
    found: found.get(path) ?? 0,
    notUnderstood: troubles.get(path) ?? 0,
  }))
}

/** A place is the path itself, what is in it, or an entry of it: `a.zip`, `a.zip/J.json`, `a.json #2`. The longest path is meant. */
function ownersAmong(picked: readonly string[]): (where: string) => string | null {
  const [only] = picked
  if (only !== undefined && picked.length === 1) return () => only
  const longestFirst = [...picked].sort((a, b) => b.length - a.length)
  const isIn = (where: string, path: string) =>
    where === path || (where.startsWith(path) && /^[/ ]/.test(where.slice(path.length)))
  const all = new Set(picked)
  const known = new Map<string, string | null>()
  return (where) => {
    const place = where.replace(/ #\d+.*$/, '')
    const exact = all.has(where) ? where : all.has(place) ? place : null
    const owner = exact ?? known.get(place) ?? longestFirst.find((path) => isIn(where, path)) ?? null
    known.set(place, owner)
    return owner
  }
}

function countBy(places: readonly string[], ownerOf: (where: string) => string | null): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const place of places) counts.set(ownerOf(place), (counts.get(ownerOf(place)) ?? 0) + 1)
  return counts
}
