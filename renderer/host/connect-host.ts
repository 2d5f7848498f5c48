// The page's way to the host: the preload's bridge where there is one, else the loopback server that served the page.
import type { Host } from '#shared/ipc/contract'
import { createBridgeHost } from './bridge-host'
import type { Bridge } from './bridge-host'
import { createLoopbackHost } from './loopback-host'
import { saveAsDownload } from './save-as-download'

declare global {
  interface Window {
    /** Put there by the preload, in the Electron edition only. */
    readonly stepback?: Bridge
  }
}

export const connectHost = (): Host => {
  if (window.stepback !== undefined) return createBridgeHost(window.stepback)
  return createLoopbackHost({
    pageId: crypto.randomUUID(),
    post: (path, init) => fetch(path, init),
    openEvents: (path) => new EventSource(path),
    saveFile: saveAsDownload,
    reload: () => location.reload(),
  })
}
