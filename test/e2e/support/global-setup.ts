// Before any spec: the application must have been built, and a Chromium must be there.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildStandin } from './build-standin'
import { findChromium } from './chromium'

export default async () => {
  const built = ['out/main/loopback.cjs', 'out/main/main.cjs', 'out/main/preload.cjs', 'out/renderer/index.html']
  const isBuilt = built.every((file) => existsSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url))))
  if (!isBuilt) throw new Error('Build the application first: npm run build')
  await findChromium()
  await buildStandin()
}
