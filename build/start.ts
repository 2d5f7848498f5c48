// `npm start`: builds what changed, then opens the application in Electron or, where that cannot be had, in the browser.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { hasDisplay } from '../electron/loopback/browser'
import { projectFolder } from './bundles'
import { buildIfChanged } from './build'
import { copy } from './start/copy'
import { findElectron } from './start/electron-runtime'
import type { FallbackReason } from './start/fallback-reason'
import { fetchElectron, fetchLimits } from './start/fetch-electron'
import { runElectron } from './start/run-electron'

const say = (line: string) => process.stdout.write(`${line}\n`)

const readOptions = () =>
  parseArgs({
    options: {
      browser: { type: 'boolean', default: false },
      profile: { type: 'string' },
      sample: { type: 'boolean', default: false },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values

type Options = ReturnType<typeof readOptions>

const flagsFor = (options: Options) => [
  ...(options.profile === undefined ? [] : ['--profile', options.profile]),
  ...(options.sample ? ['--sample'] : []),
]

/** null when Electron ran. */
const startInElectron = async (options: Options): Promise<FallbackReason | null> => {
  if (options.browser || options['no-open'] || options.port !== undefined) return { kind: 'asked' }
  if (!hasDisplay(process.platform, process.env)) return { kind: 'no-display' }
  const fetched = findBinary() === null ? await fetchWithProgress() : null
  if (fetched !== null) return fetched
  const binary = findBinary()
  if (binary === null) return { kind: 'download-failed', detail: 'the binary is not where it should be' }
  return runElectron(binary, [projectFolder, ...flagsFor(options)])
}

const findBinary = () =>
  findElectron({
    packageFolder: dirname(createRequire(import.meta.url).resolve('electron/package.json')),
    platform: process.platform,
    overrideFolder: process.env['ELECTRON_OVERRIDE_DIST_PATH'],
  })

const fetchWithProgress = async () => {
  say(copy.fetching)
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.on('SIGINT', interrupt)
  let shown = -10
  const onProgress = (percent: number) => {
    if (percent < shown + 10) return
    shown = percent
    say(copy.progress(percent))
  }
  const reason = await fetchElectron({ limits: fetchLimits, onProgress, interrupted: interruption.signal })
  process.off('SIGINT', interrupt)
  return reason
}

/** The loopback edition runs in this process: one less to forward signals to. */
const startInBrowser = async (options: Options) => {
  const bundle = join(projectFolder, 'out', 'main', 'loopback.cjs')
  const port = options.port === undefined ? [] : ['--port', options.port]
  process.argv = [process.execPath, bundle, ...flagsFor(options), ...port, ...(options['no-open'] ? ['--no-open'] : [])]
  await import(pathToFileURL(bundle).href)
}

const start = async () => {
  const options = readOptions()
  if (options.help) return say(copy.usage)
  await buildIfChanged().catch((error: unknown) => {
    say(copy.buildFailed)
    throw error
  })
  const reason = await startInElectron(options)
  if (reason === null) return
  say(copy.fallback(reason))
  await startInBrowser(options)
}

start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
