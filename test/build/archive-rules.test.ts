import { describe, expect, test } from 'vitest'
import {
  contentFaults,
  developmentTraces,
  foreignAddresses,
  machinePaths,
  manifestFaults,
  requiredModules,
} from '../../build/packaging/archive-rules'
import { firstLoadKilobytes } from '../../build/packaging/first-load'

const good = [
  'package.json',
  'out/main/main.cjs',
  'out/main/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/layers.css',
  'out/renderer/licences.json',
  'out/renderer/assets/index-Tw-NA3uj.js',
  'out/renderer/workers/kdf-worker-BqFdMj9p.js',
]

const script = (content: string, path = 'out/renderer/assets/index-Tw-NA3uj.js') => [
  { path, content: new TextEncoder().encode(content) },
]

describe('the files of the archive', () => {
  test('are fine when they are what was built', () => {
    expect(contentFaults(good, ['out/renderer/assets/index-Tw-NA3uj.js'])).toEqual([])
  })

  test.each([
    'out/main/loopback.cjs',
    'out/renderer/assets/index-Tw-NA3uj.js.map',
    'out/renderer/assets/index-Tw-NA3uj.ts',
    'shared/domain/day-off.ts',
    'test/build/count.test.ts',
    'node_modules/react/index.js',
    'out/renderer/notes.txt',
    'out/dev-profile/device.json',
    '.env',
  ])('may not have %s among them', (path) => {
    expect(contentFaults([...good, path], [])).toEqual([`${path} may not be in it`])
  })

  test('are missing when a built one stayed behind, or one that is always there', () => {
    const without = good.filter((path) => path !== 'out/renderer/licences.json')
    expect(contentFaults(without, ['out/renderer/assets/style-CRuz_a55.css'])).toEqual([
      'out/renderer/licences.json is missing',
      'out/renderer/assets/style-CRuz_a55.css is missing',
    ])
  })
})

describe('the code in the archive', () => {
  test.each(['/home/somebody', '/Users/somebody', '/build/place'])('tells no path such as %s', (path) => {
    expect(machinePaths(script(`import("${path}/x.js")`), ['/build/place'])).toEqual([
      `out/renderer/assets/index-Tw-NA3uj.js: ${path}`,
    ])
  })

  test('a home folder is not found at the end of another word', () => {
    expect(machinePaths(script('// node_modules/temporal-polyfill/chunks/root.js'), ['/root'])).toEqual([])
  })

  test('names no address but known constants', () => {
    expect(foreignAddresses(script('a("http://www.w3.org/2000/svg");b(`https://react.dev/errors/`+c)'))).toEqual([])
    expect(foreignAddresses(script('fetch("https://updates.example.com/v1?a=b")'))).toEqual([
      'out/renderer/assets/index-Tw-NA3uj.js: https://updates.example.com/v1?a=b',
    ])
    expect(foreignAddresses(script('new WebSocket("wss://10.0.0.7:81")'))).toHaveLength(1)
    expect(foreignAddresses(script('"https://www.w3.org.example.com/2000/svg"'))).toHaveLength(1)
  })

  test('is read in scripts, styles and the page, and not in the licences', () => {
    const address = 'https://somewhere.example.com/'
    const found = ['out/main/main.cjs', 'out/renderer/index.html', 'out/renderer/layers.css'].flatMap((path) =>
      foreignAddresses(script(address, path)),
    )
    expect(found).toHaveLength(3)
    expect(foreignAddresses(script(address, 'out/renderer/licences.json'))).toEqual([])
  })

  test('was not built for developers', () => {
    expect(developmentTraces(script('a\n//# sourceMappingURL=a.js.map'))).toHaveLength(1)
    expect(developmentTraces(script('if(import.meta.hot){}'))).toHaveLength(1)
    expect(developmentTraces(script('export{a}'))).toEqual([])
  })

  test('requires what can be read off it, each once', () => {
    expect(requiredModules('require("electron");a.require("b");require(`node:fs`);require("electron")')).toEqual([
      'electron',
      'node:fs',
    ])
  })
})

describe('the package.json of the archive', () => {
  test('has nothing in it that would run or be installed', () => {
    expect(manifestFaults({ name: 'a', version: '1', scripts: {}, devDependencies: {}, dependencies: {} })).toEqual([
      'scripts',
      'devDependencies',
      'dependencies',
    ])
  })
})

describe('the first load', () => {
  const html = [
    '<link rel="stylesheet" href="/layers.css"/>',
    '<script type="module" crossorigin src="/assets/index-1.js" nonce="n"></script>',
    '<link rel="modulepreload" crossorigin href="/assets/page-2.js" nonce="n">',
  ].join('\n')

  test('is the entry and what it imports at once, compressed', () => {
    const read: string[] = []
    const kilobytes = firstLoadKilobytes(html, (path) => {
      read.push(path)
      return new TextEncoder().encode('a'.repeat(100_000))
    })
    expect(read).toEqual(['assets/index-1.js', 'assets/page-2.js'])
    expect(kilobytes).toBeGreaterThan(0)
    expect(kilobytes).toBeLessThan(1)
  })
})
