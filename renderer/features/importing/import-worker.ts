// Reads foreign files away from the page: a large or hostile one can only end this worker.
import { createDeadline } from '#shared/importing/limits'
import { readJournals } from '#shared/importing/read-journals'
import type { ForeignFile, Reading } from '#shared/importing/types'
import { serveCalls } from '../../vault/worker-calls'

export interface ImportCalls {
  read: (files: ForeignFile[], zone: string, datePattern: string | null) => Promise<Reading>
}

const calls: ImportCalls = {
  read: async (files, zone, datePattern) =>
    readJournals(files, { zone, datePattern, check: createDeadline(() => performance.now()) }),
}

serveCalls(calls)
