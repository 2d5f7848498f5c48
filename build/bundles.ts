// What is built: one page with its workers, and three Node bundles. Every configuration is given here in full; there
// is no vite.config file to find.
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { NONCE_PLACEHOLDER } from '../electron/host/built-files'

export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** Electron 45 runs Chromium 150; the loopback edition should open in browsers a year or two older. */
const OLDEST_BROWSER = 'chrome120'

export const rendererBundle: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root: `${projectFolder}renderer`,
  plugins: [react()],
  html: { cspNonce: NONCE_PLACEHOLDER },
  // Its version for browsers asks a document, which a worker has none of.
  resolve: {
    alias: {
      'decode-named-character-reference': `${projectFolder}node_modules/decode-named-character-reference/index.js`,
    },
  },
  build: {
    outDir: `${projectFolder}out/renderer`,
    emptyOutDir: true,
    target: OLDEST_BROWSER,
    modulePreload: { polyfill: false },
    // One file, in the order of the imports: the first style sheet sets the order of the layers for all others.
    cssCodeSplit: false,
    // Every font, image and script is a file of its own: the policy admits no data: or inline source.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
  // A worker keeps its name in front of the hash: the host gives `kdf-` workers a policy of their own.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js' } } },
}

/** A single CommonJS file with everything in it but Electron and Node. */
const nodeBundle = (entry: string, output: string): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  root: projectFolder,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: `electron/${entry}`,
    outDir: `${projectFolder}out/main`,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: output, codeSplitting: false },
    },
  },
})

export const nodeBundles: readonly InlineConfig[] = [
  nodeBundle('main.ts', 'main.cjs'),
  nodeBundle('preload.ts', 'preload.cjs'),
  nodeBundle('loopback.ts', 'loopback.cjs'),
]
