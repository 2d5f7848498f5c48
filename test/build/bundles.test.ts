import { build } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { nodeBundles, rendererBundle } from '../../build/bundles'

/** Builds in memory: file names with their text or bytes. */
const buildOf = async (config: InlineConfig) => {
  const output = (await build({ ...config, build: { ...config.build, write: false } })) as Rolldown.RolldownOutput
  return new Map(output.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

const requiredBy = (code: string) =>
  [...code.matchAll(/(?<![\w.])require\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name ?? '').toSorted()

const nodeFiles = async () => new Map((await Promise.all(nodeBundles.map(buildOf))).flatMap((files) => [...files]))

/** Short enough to read when it differs. */
const digests = (files: Map<string, string | Uint8Array>) =>
  [...files].map(([name, content]) => `${name} ${createHash('sha256').update(content).digest('hex')}`)

// As build.ts does: the test runner's own value would build React for development.
beforeAll(() => {
  vi.stubEnv('NODE_ENV', 'production')
  return () => vi.unstubAllEnvs()
})

describe('what is built', () => {
  test('is the same, byte for byte, from the same sources', { timeout: 60_000 }, async () => {
    const everything = async () => digests(new Map([...(await buildOf(rendererBundle)), ...(await nodeFiles())]))
    expect(await everything()).toEqual(await everything())
  })

  test('for Node is three files that need nothing but Electron and Node', { timeout: 60_000 }, async () => {
    const files = await nodeFiles()
    expect([...files.keys()].toSorted()).toEqual(['loopback.cjs', 'main.cjs', 'preload.cjs'])
    expect(requiredBy(String(files.get('preload.cjs')))).toEqual(['electron'])
    expect(new Set(requiredBy(String(files.get('main.cjs'))).filter((name) => !name.startsWith('node:')))).toEqual(
      new Set(['electron']),
    )
    expect(requiredBy(String(files.get('loopback.cjs'))).filter((name) => !name.startsWith('node:'))).toEqual([])
  })

  test(
    'has no script or style in the page itself, and no path of the machine it was built on',
    { timeout: 60_000 },
    async () => {
      const page = await buildOf(rendererBundle)
      const html = String(page.get('index.html'))
      const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)]
      expect(scripts.map(([, attributes, text]) => [attributes?.includes(' src='), text])).toEqual([[true, '']])
      expect(html).not.toMatch(/<style|\son\w+=|javascript:/)
      const files = [...page, ...(await nodeFiles())]
      const telling = files.filter(([, content]) => typeof content === 'string' && content.includes(process.cwd()))
      expect(telling.map(([name]) => name)).toEqual([])
    },
  )
})
