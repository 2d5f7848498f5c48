// Asks where a file shall go. The page never learns a path before it is chosen, and never chooses one.
import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Handlers } from '#shared/ipc/contract'
import { cleanFileName } from '#shared/exporting/format/clean-file-name'
import { saveBytes } from '../host/save-bytes'

export const savesThroughDialog = (windowOf: () => BrowserWindow | null): Handlers['files'] => ({
  save: async ({ suggestedName, bytes }) => {
    const window = windowOf()
    const options = { defaultPath: cleanFileName(suggestedName) }
    const { filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    return filePath === '' ? { outcome: 'cancelled' } : saveBytes(filePath, bytes)
  },
})
