// `npm run build`: everything into out/, in this process, one bundle after the other.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { nodeBundles, projectFolder, rendererBundle } from './bundles'
import { fingerprintSources } from './fingerprint'
import { createPackageCollector } from './licences/shipped-packages'
import { writeLicences } from './licences/write-licences'

/** Says which sources the output was made of; only there while the output is whole. */
const stamp = join(projectFolder, 'out', 'built-from')

export const buildAll = async () => {
  const sources = fingerprintSources()
  // Vite takes over a value that is set where it runs; what is shipped is always built for production.
  process.env['NODE_ENV'] = 'production'
  rmSync(stamp, { force: true })
  rmSync(join(projectFolder, 'out', 'main'), { recursive: true, force: true })
  const collector = createPackageCollector()
  for (const bundle of [rendererBundle, ...nodeBundles]) await build(collector.watch(bundle))
  writeLicences(collector.packages(projectFolder), { projectFolder, outFolder: join(projectFolder, 'out') })
  writeFileSync(stamp, sources)
}

/** Builds unless the last build was made of exactly these sources. */
export const buildIfChanged = async () => {
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintSources()
  if (!isFresh) await buildAll()
}

if (import.meta.filename === process.argv[1]) {
  const startedAt = performance.now()
  await buildAll()
  console.log(`Built into out/ in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}
