// One worker for each reading, ended when it answers, when the person cancels, or when it is past its time.
import { IMPORT_SECONDS } from '#shared/importing/limits'
import type { ForeignFile, Reading } from '#shared/importing/types'
import { openWorker } from '../../host/open-worker'
import { callWorker } from '../../vault/worker-calls'
import type { ImportCalls } from './import-worker'
import importWorkerUrl from './import-worker?worker&url'

export type ReadFiles = (
  files: ForeignFile[],
  zone: string,
  datePattern: string | null,
  signal: AbortSignal,
) => Promise<Reading>

/** The reader stops itself in time; past this it hangs where it cannot look at the clock. */
const GRACE_SECONDS = 10

/** Rejects when the worker fails, hangs, or is told to stop. */
export const readInWorker: ReadFiles = async (files, zone, datePattern, signal) => {
  const worker = openWorker(importWorkerUrl, 'import')
  const limit = AbortSignal.any([signal, AbortSignal.timeout((IMPORT_SECONDS + GRACE_SECONDS) * 1000)])
  try {
    const stopped = new Promise<never>((_resolve, reject) => {
      limit.addEventListener('abort', () => reject(new Error('Reading was stopped')))
    })
    const reading = callWorker<ImportCalls>(worker, ['read']).read(files, zone, datePattern)
    return await Promise.race([reading, stopped])
  } finally {
    worker.terminate()
  }
}
