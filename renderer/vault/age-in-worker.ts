// Locking and opening files with a password, away from the page. Loaded when it is first asked for.
import { openWorker } from '../host/open-worker'
import type { lockWithPassword, openWithPassword } from './age'
import ageWorkerUrl from './age-worker?worker&url'
import { callWorker } from './worker-calls'

export interface AgeCalls {
  lockWithPassword: typeof lockWithPassword
  /** null where the password is another one, or the file is damaged. */
  openWithPassword: typeof openWithPassword
}

/** One worker for each file: its 256 MiB go with it. */
async function inWorker<T>(task: (calls: AgeCalls) => Promise<T>): Promise<T> {
  const worker = openWorker(ageWorkerUrl, 'age')
  try {
    return await task(callWorker<AgeCalls>(worker, ['lockWithPassword', 'openWithPassword']))
  } finally {
    worker.terminate()
  }
}

export const ageInWorker: AgeCalls = {
  lockWithPassword: (bytes, password) => inWorker((calls) => calls.lockWithPassword(bytes, password)),
  openWithPassword: (bytes, password) => inWorker((calls) => calls.openWithPassword(bytes, password)),
}
