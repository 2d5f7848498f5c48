// Stands in for vitest where mutants are tried: the same `describe`, `test` and `expect`, but tests are only collected, to be
// run one by one, as often as there are mutants, in one process.
import fc from 'fast-check'
import type { MutantHost } from './mutant-host'

type Body = (...row: readonly unknown[]) => unknown
type Named = (name: string, body: Body) => void

const host = (globalThis as unknown as { mutantHost: MutantHost }).mutantHost

let file = ''
let path: readonly string[] = []

/** What follows belongs to this file; the bundle says so at the top of every test file. */
export function startFile(name: string): void {
  file = name
  path = []
}

const collect: Named = (name, body) => {
  host.tests.push({ file, name: [...path, name].join(' > '), run: () => body() })
}

const group: Named = (name, body) => {
  const outer = path
  path = [...outer, name]
  body()
  path = outer
}

/** The name with the row's own title or first word in it, as far as a choice of tests needs it. */
const titled = (name: string, row: unknown) => {
  const title =
    typeof row === 'object' && row !== null && 'title' in row ? row.title : Array.isArray(row) ? row[0] : row
  return typeof title === 'string' ? name.replace(/\$title|%s/, title) : name
}

const forEach = (named: Named) => (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const [at, row] of rows.entries())
    named(`${titled(name, row)} (${at + 1})`, () =>
      Array.isArray(row) ? body(...(row as readonly unknown[])) : body(row),
    )
}

const property = (arbitraries: readonly fc.Arbitrary<unknown>[], options?: fc.Parameters<unknown[]>) => {
  return (name: string, body: Body) =>
    collect(name, () =>
      fc.assert(
        fc.property(...(arbitraries as [fc.Arbitrary<unknown>]), (...values) => void body(...values)),
        options,
      ),
    )
}

export const expect = host.expect
export const describe = Object.assign(group, { each: forEach(group) })
export const test = Object.assign(collect, { each: forEach(collect), prop: property })
export { fc }
