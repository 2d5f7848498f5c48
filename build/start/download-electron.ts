// Run as a process of its own, so that it can be ended: downloads Electron into the cache and reports each chunk.
import { downloadArtifact } from '@electron/get'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [packageFolder = ''] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const { version } = require(join(packageFolder, 'package.json')) as { version: string }

const report = (message: DownloadMessage) => process.send?.(message)

/** What this process tells the one that started it. */
export type DownloadMessage = { kind: 'progress'; percent: number } | { kind: 'failed'; detail: string }

/** A failed connection says what it is in its cause; where it tried several addresses, in that cause's code only. */
const sayCause = (error: unknown) => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return 'unknown error'
  const [line = ''] = cause.message.split('\n')
  return line || String((cause as NodeJS.ErrnoException).code ?? cause.name)
}

try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: require(join(packageFolder, 'checksums.json')) as Record<string, string>,
    cacheRoot: process.env['electron_config_cache'],
    downloadOptions: {
      quiet: true,
      getProgressCallback: async ({ percent }: { percent: number }) => {
        report({ kind: 'progress', percent: Math.floor(percent * 100) })
      },
    },
  })
  process.exitCode = 0
} catch (error) {
  report({ kind: 'failed', detail: sayCause(error) })
  process.exitCode = 1
}
process.disconnect?.()
