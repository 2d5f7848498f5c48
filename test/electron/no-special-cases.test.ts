// What runs under test is what runs for a person: nothing in the sources asks where it is, beyond what the host tells it.
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') })),
)
const asking = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('no part branches on the scheme of the page', () => {
  expect(sources.length).toBeGreaterThan(300)
  expect(asking(/location\.protocol|location\.origin\s*===|\bprotocol === ['"](?:app|https?|file):/)).toEqual([])
})

test('no part knows that it is tested', () => {
  expect(
    asking(/\bNODE_ENV\b|\bVITEST\b|\bPLAYWRIGHT\b|navigator\.webdriver|import\.meta\.vitest|env\['CI'\]/),
  ).toEqual([])
})
