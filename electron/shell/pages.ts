// Joins windows to the host: every document of a window is a page to it, known from its first navigation to its end.
import { ipcMain } from 'electron'
import type { WebContents } from 'electron'
import type { Host, HostPage } from '../host/host'
import { senderOf } from '../host/sender'

const pages = new Map<WebContents, HostPage>()

export const serveCalls = () =>
  ipcMain.handle('call', ({ sender, senderFrame }, name: unknown, callArguments: unknown) => {
    const page = pages.get(sender)
    const from = senderOf(senderFrame, page !== undefined)
    return page?.route(from, name, callArguments) ?? { ok: false, reason: 'unknown-sender' }
  })

/** `discard` throws the window's process away and loads it again. */
export const joinPage = (contents: WebContents, host: Host, discard: () => void) => {
  const runtime = `chromium ${process.versions.chrome?.split('.')[0]}`
  const leave = () => {
    void pages.get(contents)?.leave()
    pages.delete(contents)
  }
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return
    leave()
    const link = { send: (event: string, payload: unknown) => contents.send(event, payload) }
    pages.set(contents, host.connect(link, { runtime, discard }))
  })
  contents.on('render-process-gone', leave)
  contents.on('destroyed', leave)
}
