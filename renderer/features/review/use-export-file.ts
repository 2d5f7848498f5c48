// Handing a file to the person, and what came of it.
import { useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { SaveFileRequest } from '#shared/ipc/types'
import { copy } from './copy'

export type SaveFile = Host['files']['save']

interface FileExport {
  /** null until a file was saved or could not be. */
  message: string | null
  save: (file: SaveFileRequest) => Promise<void>
  dismiss: () => void
}

export function useExportFile(saveFile: SaveFile): FileExport {
  const [message, setMessage] = useState<string | null>(null)
  async function save(file: SaveFileRequest): Promise<void> {
    const answer = await saveFile(file).catch(() => ({ outcome: 'failed' as const }))
    if (answer.outcome === 'saved') setMessage(copy.saved(answer.path))
    else setMessage(answer.outcome === 'failed' ? copy.notSaved : null)
  }
  return { message, save, dismiss: () => setMessage(null) }
}
