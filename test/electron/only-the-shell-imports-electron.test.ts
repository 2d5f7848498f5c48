import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../electron', import.meta.url))
const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: relative(folder, file), text: readFileSync(file, 'utf8') }))

const importsElectron = ({ text }: { text: string }) => /from 'electron'|require\('electron'\)/.test(text)
const lines = (files: typeof sources) => files.reduce((sum, { text }) => sum + text.split('\n').length, 0)

describe('the host', () => {
  test('does without Electron: only the compositions root, the preload and the shell import it', () => {
    const importing = sources.filter(importsElectron).map(({ path }) => path)
    expect(importing.length).toBeGreaterThan(3)
    expect(importing.filter((path) => !/^(main|preload)\.ts$|^shell\//.test(path))).toEqual([])
  })

  test('is at least nine tenths of the code on the desktop', () => {
    expect(lines(sources.filter(importsElectron)) / lines(sources)).toBeLessThanOrEqual(0.1)
  })
})
