import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Report {
  diagnostics: { code: string; filename: string; message: string }[]
}

/** Lints the files with the project's own configuration; answers with `file: rule` for each finding. */
const lint = (files: Record<string, string>): string[] => {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const oxlint = join(root, 'node_modules', '.bin', 'oxlint')
  const output = run(oxlint, ['-c', join(root, '.oxlintrc.json'), '-f', 'json', folder])
  const { diagnostics } = JSON.parse(output) as Report
  return diagnostics.map(({ code, filename }) => `${filename.split('/').slice(-1)[0]}: ${code}`).toSorted()
}

const run = (program: string, line: string[]) => {
  try {
    return execFileSync(program, line, { encoding: 'utf8', timeout: 20_000 })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

/** A file that stands for another one of the house. */
const standing = (path: string, text: string) => `// stands for ${path}\n${text}\n`

const importing = (path: string, specifier: string) => standing(path, `import { x } from '${specifier}'\nvoid x`)

describe('who may import whom', () => {
  test('is held at every border', () => {
    const found = lint({
      'shared-to-renderer.ts': importing('shared/domain/a.ts', '../../renderer/app/x'),
      'shared-to-electron.ts': importing('shared/domain/a.ts', '../../electron/host/x'),
      'electron-to-renderer.ts': importing('electron/host/a.ts', '../../renderer/host/x'),
      'renderer-to-electron.ts': importing('renderer/host/a.ts', '../../electron/host/x'),
      'preload-to-host.ts': importing('electron/preload.ts', './host/x'),
      'ui-to-journal.ts': importing('renderer/ui/a.ts', '../journal/x'),
      'charts-to-features.ts': importing('renderer/charts/a.ts', '../features/today/x'),
      'host-to-vault.ts': importing('renderer/host/a.ts', '../vault/x'),
      'vault-to-journal.ts': importing('renderer/vault/a.ts', '../journal/x'),
      'journal-to-features.ts': importing('renderer/journal/a.ts', '../features/today/x'),
      'feature-to-app.ts': importing('renderer/features/today/a.ts', '../../app/x'),
      'feature-to-feature.ts': importing('renderer/features/today/a.ts', '../ledger/x'),
      'build-to-renderer.ts': importing('build/a.ts', '../renderer/app/x'),
    })
    expect(found).toHaveLength(13)
    expect(found.filter((finding) => !finding.endsWith('stepback(boundaries)'))).toEqual([])
  })

  test('lets through what the house allows', () => {
    const found = lint({
      'a.ts': importing('electron/host/a.ts', '#shared/ipc/x'),
      'b.ts': importing('renderer/features/today/a.ts', '../../journal/x'),
      'c.ts': importing('renderer/features/today/a.ts', './x'),
      'd.ts': importing('renderer/app/a.ts', '../features/today/x'),
      'e.ts': importing('renderer/journal/a.ts', '../vault/x'),
      'f.ts': importing('test/shared/a.ts', '../../renderer/app/x'),
      'g.ts': importing('shared/domain/a.ts', '../calendar/x'),
    })
    expect(found).toEqual([])
  })
})

describe('one home each', () => {
  test.each([
    ['electron', 'electron/host/a.ts', "import { app } from 'electron'\nvoid app"],
    ['node modules', 'renderer/app/a.ts', "import { join } from 'node:path'\nvoid join"],
    ['Dexie', 'renderer/journal/a.ts', "import { Dexie } from 'dexie'\nvoid Dexie"],
    ['ipcRenderer', 'electron/shell/a.ts', "import { ipcRenderer } from 'electron'\nvoid ipcRenderer"],
    ['crypto.subtle', 'renderer/features/a/a.ts', 'void crypto.subtle'],
    ['crypto.subtle by way of window', 'renderer/app/a.ts', 'void globalThis.crypto.subtle'],
    ['crypto.subtle taken apart', 'renderer/app/a.ts', 'const { subtle } = crypto\nvoid subtle'],
    ['localStorage', 'renderer/ui/a.ts', "localStorage.setItem('a', 'b')"],
    ['localStorage by way of window', 'renderer/ui/a.ts', "window.localStorage.setItem('a', 'b')"],
    ['workers', 'renderer/vault/a.ts', "void new Worker('/a.js')"],
    ['downloads', 'renderer/features/a/a.ts', 'void URL.createObjectURL(new Blob([]))'],
    ['file dialogs', 'electron/host/a.ts', "import { dialog } from './x'\nvoid dialog.showSaveDialog({})"],
  ])('%s', (_what, path, text) => {
    const found = lint({ 'a.ts': standing(path, text) })
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found)).toEqual(new Set(['a.ts: stepback(one-home)']))
  })

  test('is open to those who live there', () => {
    const found = lint({
      'a.ts': standing('electron/shell/window.ts', "import { app } from 'electron'\nvoid app"),
      'b.ts': standing('renderer/vault/database.ts', "import { Dexie } from 'dexie'\nvoid Dexie"),
      'c.ts': standing('electron/host/node-vaults.ts', 'void crypto.subtle'),
      'd.ts': standing('renderer/app/a.ts', 'export const seal = (place: { subtle: number }) => place.subtle'),
    })
    expect(found).toEqual([])
  })
})

describe('the other rules', () => {
  test.each([
    ['clock', 'const a = Temporal.Now\nvoid a', 'stepback(no-clock)'],
    ['clock', 'void Date.now()', 'stepback(no-clock)'],
    ['clock', 'void new Date()', 'stepback(no-clock)'],
    ['dice', 'void Math.random()', 'stepback(no-clock)'],
    ['barrel', "export { x } from './x'", 'stepback(no-reexports)'],
    ['barrel', "export * from './x'", 'stepback(no-reexports)'],
    ['any', 'export const a = (b: any) => b', 'typescript(no-explicit-any)'],
    ['default export', 'export default 1', 'import(no-default-export)'],
    ['long function', `export const a = () => {\n${'void 0\n'.repeat(41)}}`, 'stepback(function-size)'],
    ['long file', 'void 0\n'.repeat(260), 'eslint(max-lines)'],
  ])('refuse a %s in shared code', (_what, text, rule) => {
    expect(new Set(lint({ 'a.ts': standing('shared/domain/a.ts', text) }))).toEqual(new Set([`a.ts: ${rule}`]))
  })

  test('let shared code make a date of a given instant, and a factory be as long as its parts', () => {
    const part = `const b = () => {\n${'void 0\n'.repeat(30)}}\n`
    const factory = `export const a = () => {\n${part}${part.replace('b', 'c')}return { b, c }\n}`
    expect(lint({ 'a.ts': standing('shared/domain/a.ts', `void new Date(0)\n${factory}`) })).toEqual([])
  })

  test('refuse a circle of imports', () => {
    const found = lint({
      'a.ts': "import { b } from './b'\nexport const a = () => b",
      'b.ts': "import { a } from './a'\nexport const b = () => a",
    })
    expect(found).toContain('a.ts: import(no-cycle)')
  })

  test('refuse a file that is not named in kebab case', () => {
    expect(lint({ 'CheckIn.ts': 'export const a = 1' })).toEqual(['CheckIn.ts: unicorn(filename-case)'])
  })
})
