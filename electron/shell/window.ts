// The one window and the page in it. A reload, or a page whose process has gone, is a new page to the host.
import { BrowserWindow, ipcMain } from 'electron'
import type { Host, HostPage } from '../host/host'
import { PAGE_ADDRESS } from '../host/own-address'
import { windowOptions } from '../host/window-options'

export const openWindow = (preload: string) => {
  const window = new BrowserWindow(windowOptions(preload))
  window.once('ready-to-show', () => window.show())
  return window
}

const FAULTY_AT_ONCE_MS = 500

/** Joins the window's page to the host, and loads it. */
export const loadPage = (window: BrowserWindow, host: Host) => {
  const { webContents } = window
  const runtime = `chromium ${process.versions.chrome?.split('.')[0]}`
  let page: HostPage | null = null
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return
    void page?.leave()
    const link = { send: (event: string, payload: unknown) => webContents.send(event, payload) }
    page = host.connect(link, { runtime, discard: () => webContents.forcefullyCrashRenderer() })
  })
  // Ends on `discardPage`, or by a fault. One that comes at once after loading would come again and again.
  let loadedAt = 0
  webContents.on('did-finish-load', () => (loadedAt = performance.now()))
  webContents.on('render-process-gone', () => {
    if (performance.now() - loadedAt > FAULTY_AT_ONCE_MS) webContents.reload()
    else window.close()
  })
  ipcMain.handle('call', ({ sender, senderFrame }, name: unknown, callArguments: unknown) => {
    const origin = sender === webContents ? (senderFrame?.origin ?? '') : ''
    return page?.route({ origin, isMainFrame: senderFrame?.parent === null }, name, callArguments)
  })
  return webContents.loadURL(PAGE_ADDRESS)
}
