// Saves a file without Electron: as a download of the browser's. The one home of such links.
import type { Host } from '#shared/ipc/contract'

/** How long the browser may take to have read the bytes. */
const READ_MS = 60_000

export const saveAsDownload: Host['files']['save'] = async ({ suggestedName, mediaType, bytes }) => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = suggestedName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READ_MS)
  return { outcome: 'saved', path: null }
}
