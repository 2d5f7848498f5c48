// Run as a process of its own, so that it can be ended: downloads Electron into the cache and reports each chunk.
import { downloadArtifact } from '@electron/get'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { version } = require('electron/package.json') as { version: string }

const report = (message: DownloadMessage) => process.send?.(message)

/** What this process tells the one that started it. */
export type DownloadMessage = { kind: 'progress'; percent: number } | { kind: 'failed'; detail: string }

try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: require('electron/checksums.json') as Record<string, string>,
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
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  report({ kind: 'failed', detail: cause instanceof Error ? cause.message.split('\n')[0]! : 'unknown error' })
  process.exitCode = 1
}
process.disconnect?.()
