// Making the file of the whole journal, locking it, and handing it over.
import { useState } from 'react'
import { RECORD_KINDS } from '#shared/domain/record'
import { journalFileBytes, toJournalFile, type MadeBy } from '#shared/exporting/whole/journal-file'
import { toArchive } from '#shared/exporting/whole/markdown/to-archive'
import type { Journal } from '#shared/domain/journal'
import type { Host } from '#shared/ipc/contract'
import type { Bytes } from '#shared/vault/bytes'
import { useJournal, useStamp } from '../../journal/journal-context'
import { copy } from './copy'

export type LockFile = (bytes: Bytes, password: string) => Promise<Bytes>

interface ExportParts {
  saveFile: Host['files']['save']
  lockFile: LockFile
  /** Such as `Stepback 0.1.0`. */
  application: string
}

/** Everything, for coming back; or pages and tables, for reading. */
export type ExportKind = 'json' | 'markdown'

export interface WholeExport {
  state: 'idle' | 'working' | 'saved' | 'failed'
  /** null until there is something to say. */
  message: string | null
  /** `password` null saves it readable for anybody. True when the file was written. */
  save: (what: ExportKind, password: string | null) => Promise<boolean>
}

export const recordsOf = (journal: Journal) => RECORD_KINDS.flatMap((kind) => [...journal[kind].values()])

const FILES: Record<
  ExportKind,
  { extension: string; mediaType: string; make: (journal: Journal, madeBy: MadeBy) => Bytes }
> = {
  json: {
    extension: 'json',
    mediaType: 'application/json',
    make: (journal, madeBy) => journalFileBytes(toJournalFile(recordsOf(journal), madeBy)),
  },
  markdown: { extension: 'zip', mediaType: 'application/zip', make: toArchive },
}

export function useExport({ saveFile, lockFile, application }: ExportParts): WholeExport {
  const journal = useJournal((whole) => whole)
  const stamp = useStamp()
  const [state, setState] = useState<WholeExport['state']>('idle')
  const [path, setPath] = useState<string | null>(null)

  async function save(what: ExportKind, password: string | null): Promise<boolean> {
    setState('working')
    const { day, at, zone } = stamp()
    try {
      const plain = FILES[what].make(journal, { exportedAt: at, zone, application })
      const bytes = password === null ? plain : await lockFile(plain, password)
      const suggestedName = `stepback-journal-${day}.${FILES[what].extension}${password === null ? '' : '.age'}`
      const mediaType = password === null ? FILES[what].mediaType : 'application/octet-stream'
      const answer = await saveFile({ suggestedName, mediaType, bytes })
      if (answer.outcome === 'saved') setPath(answer.path)
      setState(answer.outcome === 'cancelled' ? 'idle' : answer.outcome)
      return answer.outcome === 'saved'
    } catch {
      setState('failed')
      return false
    }
  }

  const messages = {
    idle: null,
    working: copy.working,
    saved: `${copy.saved(path)} ${copy.keepsNoCopy}`,
    failed: copy.failed,
  }
  return { state, message: messages[state], save }
}
