// Bundles the stand-in for Electron: the module itself, and the scripts for the two worlds of a page.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))
const sources = 'test/electron-standin'

export const standinFolder = fileURLToPath(new URL('../../../out/standin', import.meta.url))

const common = { configFile: false, logLevel: 'error', root: projectFolder, publicDir: false } as const
const output = { outDir: standinFolder, emptyOutDir: false, minify: false } as const

export const buildStandin = async () => {
  await build({
    ...common,
    ssr: { noExternal: true, external: ['playwright-core'] },
    build: {
      ...output,
      ssr: `${sources}/hook.ts`,
      target: 'node20',
      rolldownOptions: {
        external: ['playwright-core', 'electron'],
        output: { format: 'cjs', entryFileNames: 'hook.cjs', codeSplitting: false },
      },
    },
  })
  await buildWorld('main-world', 'standinMainWorld')
  await buildWorld('preload-world', 'standinPreloadWorld')
}

const buildWorld = (entry: string, name: string) =>
  build({
    ...common,
    build: {
      ...output,
      target: 'chrome120',
      lib: { entry: `${sources}/page/${entry}.ts`, name, formats: ['iife'], fileName: () => `${entry}.js` },
    },
  })
