// Starts Electron and watches its first moments: without its libraries, or as root, it ends at once.
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { FallbackReason } from './fallback-reason'

/** Ending in failure this soon means that there never was a window. */
const STARTED_MS = 10_000

const LAST_WORDS_MS = 500

export type ElectronRun =
  | { outcome: 'ended' }
  /** There was a window, and then Electron failed. */
  | { outcome: 'broke-off'; detail: string }
  | { outcome: 'not-run'; reason: FallbackReason }

/** Runs to the end of the application. `startedMs` is only ever given by tests. */
export const runElectron = (binary: string, programArguments: readonly string[], startedMs = STARTED_MS) =>
  new Promise<ElectronRun>((resolve) => {
    const startedAt = performance.now()
    const child = spawn(binary, [...programArguments], { stdio: ['ignore', 'inherit', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (part: Buffer) => (complaint = (complaint + part.toString('utf8')).slice(-2000)))
    let isInterrupted = false
    const onInterrupt = () => (isInterrupted = true)
    process.on('SIGINT', onInterrupt)
    const end = (run: ElectronRun) => {
      process.off('SIGINT', onInterrupt)
      resolve(run)
    }
    const notStartable = (detail: string) => end({ outcome: 'not-run', reason: { kind: 'not-startable', detail } })
    child.once('error', (error: NodeJS.ErrnoException) => notStartable(error.code ?? error.message))
    child.once('exit', async (code, signal) => {
      const isEarly = performance.now() - startedAt < startedMs
      if (code === 0 || isInterrupted) return end({ outcome: 'ended' })
      await heardOut(child.stderr)
      const detail = firstLine(complaint) ?? `exit ${code ?? signal}`
      if (isEarly) return notStartable(detail)
      end({ outcome: 'broke-off', detail })
    })
  })

/** What it said last may still be on its way; a process it left behind may keep the line open for good. */
const heardOut = (stream: Readable) =>
  new Promise<void>((resolve) => {
    if (stream.readableEnded) return resolve()
    const timer = setTimeout(resolve, LAST_WORDS_MS)
    stream.once('end', () => {
      clearTimeout(timer)
      resolve()
    })
  })

const firstLine = (text: string) => {
  const line = text.split('\n').find((it) => it.trim() !== '')
  return line === undefined ? null : line.replace(/^\[[^\]]*\]\s*/, '').slice(0, 160)
}
