// The small window for one line. It has the page's code and none of its memory; it goes when its work is done.
import { BrowserWindow } from 'electron'
import type { Host } from '../host/host'
import { CAPTURE_ADDRESS } from '../host/own-address'
import { captureOptions } from '../host/window-options'
import { joinPage } from './pages'

export const createCaptureWindow = (preload: string, host: Host) => {
  let window: BrowserWindow | null = null
  return {
    show: () => {
      if (window !== null) return window.show()
      const opened = new BrowserWindow(captureOptions(preload))
      window = opened
      opened.once('ready-to-show', () => opened.show())
      opened.on('closed', () => (window = null))
      joinPage(opened.webContents, host, () => opened.destroy())
      void opened.loadURL(CAPTURE_ADDRESS)
    },
    /** What was typed and not saved lies in the journal. */
    close: () => window?.destroy(),
  }
}
