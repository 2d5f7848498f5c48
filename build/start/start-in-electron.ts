// The way into Electron: the binary that is there, or else the one that can be fetched soon enough.
import { hasDisplay } from '../../electron/loopback/browser'
import { copy } from './copy'
import { findElectron } from './electron-runtime'
import type { FallbackReason } from './fallback-reason'
import { fetchElectron } from './fetch-electron'
import type { FetchLimits } from './fetch-electron'
import { runElectron } from './run-electron'
import type { ElectronRun } from './run-electron'

export interface StartParts {
  /** The installed `electron` package. */
  packageFolder: string
  platform: string
  env: Record<string, string | undefined>
  limits: FetchLimits
  programArguments: readonly string[]
  say: (line: string) => void
}

/** Runs to the end of the application, where Electron can be had. Says nothing while all is well. */
export const startInElectron = async (parts: StartParts): Promise<ElectronRun> => {
  if (!hasDisplay(parts.platform, parts.env)) return { outcome: 'not-run', reason: { kind: 'no-display' } }
  const reason = findBinary(parts) === null ? await provide(parts) : null
  if (reason !== null) return { outcome: 'not-run', reason }
  const binary = findBinary(parts)
  if (binary !== null) return runElectron(binary, parts.programArguments)
  return { outcome: 'not-run', reason: { kind: 'download-failed', detail: 'the binary is not where it should be' } }
}

const OVERRIDE = 'ELECTRON_OVERRIDE_DIST_PATH'

const findBinary = ({ packageFolder, platform, env }: StartParts) =>
  findElectron({ packageFolder, platform, overrideFolder: env[OVERRIDE] })

/** A folder of somebody's own is theirs to fill. */
const provide = async (parts: StartParts): Promise<FallbackReason | null> => {
  const own = parts.env[OVERRIDE]
  if (own) return { kind: 'not-there', detail: `${OVERRIDE} is ${own}` }
  return fetchWithProgress(parts)
}

const SHOWN_STEP_PERCENT = 10

const fetchWithProgress = async ({ packageFolder, limits, say }: StartParts) => {
  say(copy.fetching)
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.on('SIGINT', interrupt)
  let shown = -SHOWN_STEP_PERCENT
  const onProgress = (percent: number) => {
    if (percent < shown + SHOWN_STEP_PERCENT) return
    shown = percent
    say(copy.progress(percent))
  }
  const reason = await fetchElectron({ packageFolder, limits, onProgress, interrupted: interruption.signal })
  process.off('SIGINT', interrupt)
  return reason
}
