import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { licenceFaults, readLicence } from '../../build/licences/read-licence'
import type { Licence } from '../../build/licences/read-licence'
import { createPackageCollector } from '../../build/licences/shipped-packages'
import { temporaryFolder } from '../support/temporary-folder'

const TEXT = 'Permission is hereby granted. '.repeat(20).trim()

const write = (folder: string, files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const licence = (changes: Partial<Licence> = {}): Licence => ({
  name: 'a-package',
  version: '1.0.0',
  licence: 'MIT',
  text: TEXT,
  ...changes,
})

const packageJson = (name: string, license: string) => JSON.stringify({ name, version: '1.2.3', license })

describe('the packages in a build', () => {
  const project = () =>
    write(temporaryFolder(), {
      'entry.ts': "import { used } from 'used'\nimport 'styled/a.css'\nimport { far } from '@scope/near'\nused(far)",
      'node_modules/used/package.json': packageJson('used', 'MIT'),
      'node_modules/used/dist/package.json': '{"type":"module"}',
      'node_modules/used/dist/index.js': "import { unused } from 'unused'\nexport const used = (x) => console.log(x)",
      'node_modules/used/index.js': "export * from './dist/index.js'",
      'node_modules/unused/package.json': packageJson('unused', 'MIT'),
      'node_modules/unused/index.js': 'export const unused = 1',
      'node_modules/absent/package.json': packageJson('absent', 'MIT'),
      'node_modules/styled/package.json': packageJson('styled', 'OFL-1.1'),
      'node_modules/styled/a.css': '@font-face { font-family: A; src: url(./a.woff2) }',
      'node_modules/styled/a.woff2': 'font',
      'node_modules/@scope/near/package.json': packageJson('@scope/near', 'ISC'),
      'node_modules/@scope/near/index.js': "export { far } from 'deep'",
      'node_modules/@scope/near/node_modules/deep/package.json': packageJson('deep', 'ISC'),
      'node_modules/@scope/near/node_modules/deep/index.js': 'export const far = globalThis.location',
      'node_modules/vite/package.json': packageJson('vite', 'MIT'),
      'node_modules/rolldown/package.json': packageJson('rolldown', 'MIT'),
    })

  test('are those whose code, style or font is in it, however deep they lie', async () => {
    const folder = project()
    const collector = createPackageCollector()
    await build(
      collector.watch({
        configFile: false,
        logLevel: 'error',
        root: folder,
        publicDir: false,
        build: {
          write: false,
          assetsInlineLimit: 0,
          minify: false,
          rolldownOptions: { input: join(folder, 'entry.ts') },
        },
      }),
    )
    const found = collector.packages(`${folder}/`).map(({ name, version }) => `${name} ${version}`)
    expect(found.filter((it) => !/^(vite|rolldown) /.test(it))).toEqual(['deep 1.2.3', 'styled 1.2.3', 'used 1.2.3'])
  })
})

describe('the licence of a package', () => {
  test('is its text with its notices, and nothing of what a build tool lists', () => {
    const folder = write(temporaryFolder(), {
      'package.json': packageJson('vite', 'MIT'),
      'LICENSE.md': `${TEXT}\r\n\n# Licenses of bundled dependencies\nmuch more`,
      NOTICE: 'A notice.',
      'LICENSE.spdx': 'not a text',
    })
    const read = readLicence({ name: 'vite', version: '1.2.3', folder }, temporaryFolder())
    expect(read).toEqual({ name: 'vite', version: '1.2.3', licence: 'MIT', text: `${TEXT}\n\nA notice.` })
  })

  test('is taken from the texts kept here when the package forgot it', () => {
    const folder = write(temporaryFolder(), { 'package.json': packageJson('@a/b', 'ISC') })
    const texts = write(temporaryFolder(), { '@a__b.txt': TEXT })
    expect(readLicence({ name: '@a/b', version: '1.2.3', folder }, texts).text).toBe(TEXT)
    expect(readLicence({ name: '@a/b', version: '1.2.3', folder }, temporaryFolder()).text).toBe('')
  })

  test.each(['GPL-3.0', 'AGPL-3.0-only', '(MIT AND BSD)', 'MIT OR GPL-2.0', 'SEE LICENSE IN x', ''])(
    'is refused when it is %s',
    (refused) => {
      const faults = licenceFaults([licence({ licence: refused })], [])
      expect(faults).toEqual([
        `a-package 1.0.0 has the licence "${refused}", which is not on the list of licences that may be shipped`,
      ])
    },
  )

  test('is refused without its text, or with a pointer in its place', () => {
    const faults = licenceFaults([licence({ text: '' }), licence({ text: 'See the website.' })], [])
    expect(faults).toEqual(Array(2).fill('a-package 1.0.0 brings no text of its licence'))
  })

  test('may be the dictionaries’ own, for the dictionaries only', () => {
    expect(licenceFaults([licence({ name: 'dictionary-en', licence: '(MIT AND BSD)' })], [])).toEqual([])
  })

  test('is not kept here for a package that is gone', () => {
    expect(licenceFaults([licence({ name: '@a/b' })], ['@a__b.txt', 'gone.txt'])).toEqual([
      'There is a licence text for gone, which is not shipped',
    ])
  })

  test('of the dictionaries names everybody the word lists came from', () => {
    const text = readFileSync(new URL('../../node_modules/dictionary-en/license', import.meta.url), 'utf8')
    const sources = ['Kevin Atkinson', 'WordNet 1.6 Copyright 1997', 'J Ross Beresford', 'Geoff Kuenning']
    expect(sources.filter((source) => !text.includes(source))).toEqual([])
  })
})
