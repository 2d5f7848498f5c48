// Has Electron fetched, but never waits for long: a silent network ends in the browser edition, not in a hang.
import { execFile, fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DownloadMessage } from './download-electron'
import type { FallbackReason } from './fallback-reason'

export interface FetchLimits {
  firstByteSeconds: number
  stallSeconds: number
  unpackSeconds: number
}

export const fetchLimits: FetchLimits = { firstByteSeconds: 5, stallSeconds: 15, unpackSeconds: 120 }

export interface FetchParts {
  /** The installed `electron` package: it says which version, and unpacks it. */
  packageFolder: string
  limits: FetchLimits
  onProgress: (percent: number) => void
  /** Aborted by Ctrl-C. */
  interrupted: AbortSignal
  /** Tests pass a program of their own in its place. */
  downloader?: string
}

/** null when Electron is there now. */
export const fetchElectron = async (parts: FetchParts): Promise<FallbackReason | null> =>
  (await download(parts)) ?? (await unpack(parts))

export const download = ({ packageFolder, limits, onProgress, interrupted, downloader }: FetchParts) =>
  new Promise<FallbackReason | null>((resolve) => {
    // A fork inherits the loader that runs this TypeScript.
    const program = downloader ?? fileURLToPath(new URL('download-electron.ts', import.meta.url))
    const child = fork(program, [packageFolder], { stdio: 'ignore' })
    let timer = setTimeout(
      () => end({ kind: 'no-answer', seconds: limits.firstByteSeconds }),
      limits.firstByteSeconds * 1000,
    )
    const end = (reason: FallbackReason | null) => {
      clearTimeout(timer)
      interrupted.removeEventListener('abort', onAbort)
      child.kill('SIGKILL')
      resolve(reason)
    }
    const onAbort = () => end({ kind: 'interrupted' })
    interrupted.addEventListener('abort', onAbort)
    child.on('message', (message: DownloadMessage) => {
      if (message.kind === 'failed') return end({ kind: 'download-failed', detail: message.detail })
      clearTimeout(timer)
      timer = setTimeout(() => end({ kind: 'stalled', seconds: limits.stallSeconds }), limits.stallSeconds * 1000)
      onProgress(message.percent)
    })
    child.on('error', (error) => end({ kind: 'download-failed', detail: error.message }))
    child.on('exit', (code, signal) => {
      if (code === 0) return end(null)
      // A terminal's Ctrl-C reaches it, too, and may end it before it is heard of here.
      end(signal === 'SIGINT' ? { kind: 'interrupted' } : { kind: 'download-failed', detail: `exit ${code ?? signal}` })
    })
  })

/** Electron's own installer finds the download in the cache and unpacks it. */
const unpack = ({ packageFolder, limits, interrupted }: FetchParts) =>
  new Promise<FallbackReason | null>((resolve) => {
    const installer = join(packageFolder, 'install.js')
    const options = { timeout: limits.unpackSeconds * 1000, killSignal: 'SIGKILL', signal: interrupted } as const
    execFile(process.execPath, [installer], options, (error) => {
      if (error === null) return resolve(null)
      if (interrupted.aborted || error.signal === 'SIGINT') return resolve({ kind: 'interrupted' })
      resolve({ kind: 'download-failed', detail: 'it could not be unpacked' })
    })
  })
