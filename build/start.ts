// `npm start`: builds what changed, then opens the application in Electron or, where that cannot be had, in the browser.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { projectFolder } from './bundles'
import { buildIfChanged } from './build'
import { copy } from './start/copy'
import { fetchLimits } from './start/fetch-electron'
import type { ElectronRun } from './start/run-electron'
import { startInElectron } from './start/start-in-electron'

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

const runInElectron = (options: Options): Promise<ElectronRun> | ElectronRun => {
  const isAsked = options.browser || options['no-open'] || options.port !== undefined
  if (isAsked) return { outcome: 'not-run', reason: { kind: 'asked' } }
  return startInElectron({
    packageFolder: dirname(createRequire(import.meta.url).resolve('electron/package.json')),
    platform: process.platform,
    env: process.env,
    limits: fetchLimits,
    programArguments: [projectFolder, ...flagsFor(options)],
    say,
  })
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
  const run = await runInElectron(options)
  if (run.outcome === 'broke-off') {
    say(copy.brokeOff(run.detail))
    process.exitCode = 1
  }
  if (run.outcome !== 'not-run') return
  say(copy.fallback(run.reason))
  await startInBrowser(options)
}

start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
