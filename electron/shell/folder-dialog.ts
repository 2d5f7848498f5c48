// Asks which folder backups shall go to.
import { dialog } from 'electron'
import type { BrowserWindow, OpenDialogOptions } from 'electron'

/** Answers with null when the person cancelled. */
export const choosesThroughDialog = (windowOf: () => BrowserWindow | null) => async (): Promise<string | null> => {
  const window = windowOf()
  const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] }
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return filePaths[0] ?? null
}
