// Starts Electron and watches its first moments: without its libraries, or as root, it ends at once.
import { spawn } from 'node:child_process'
import type { FallbackReason } from './fallback-reason'

/** Ending in failure this soon means that there never was a window. */
const STARTED_MS = 10_000

/** Runs to the end of the application. null when it ran; a reason when it could not be started. */
export const runElectron = (binary: string, programArguments: readonly string[]) =>
  new Promise<FallbackReason | null>((resolve) => {
    const startedAt = performance.now()
    const child = spawn(binary, [...programArguments], { stdio: ['ignore', 'inherit', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (part: Buffer) => (complaint = (complaint + part.toString('utf8')).slice(-2000)))
    let isInterrupted = false
    const onInterrupt = () => (isInterrupted = true)
    process.on('SIGINT', onInterrupt)
    const end = (reason: FallbackReason | null) => {
      process.off('SIGINT', onInterrupt)
      resolve(reason)
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      end({ kind: 'not-startable', detail: error.code ?? error.message }),
    )
    child.once('exit', (code, signal) => {
      const isEarly = performance.now() - startedAt < STARTED_MS
      if (code === 0 || !isEarly || isInterrupted) return end(null)
      end({ kind: 'not-startable', detail: firstLine(complaint) ?? `exit ${code ?? signal}` })
    })
  })

const firstLine = (text: string) => {
  const line = text.split('\n').find((it) => it.trim() !== '')
  return line === undefined ? null : line.replace(/^\[[^\]]*\]\s*/, '').slice(0, 160)
}
