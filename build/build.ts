// `npm run build`: everything into out/, in this process, one bundle after the other.
import { rmSync } from 'node:fs'
import { build } from 'vite'
import { nodeBundles, projectFolder, rendererBundle } from './bundles'

export const buildAll = async () => {
  rmSync(`${projectFolder}out/main`, { recursive: true, force: true })
  for (const bundle of [rendererBundle, ...nodeBundles]) await build(bundle)
}

if (import.meta.filename === process.argv[1]) {
  const startedAt = performance.now()
  await buildAll()
  console.log(`Built into out/ in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}
