// The window, and what its page may not do. Every default that matters is stated, so that no upgrade can change it.
import { SMALLEST_WINDOW } from './window-place'
import type { Rectangle } from './window-place'

export const windowOptions = (preload: string, { x, y, width, height }: Rectangle) => ({
  x,
  y,
  width,
  height,
  minWidth: SMALLEST_WINDOW.width,
  minHeight: SMALLEST_WINDOW.height,
  show: false,
  title: 'Stepback',
  webPreferences: webPreferences(preload),
})

/** Small, above everything, and not a window of its own to the taskbar. */
export const captureOptions = (preload: string) => ({
  width: 560,
  height: 300,
  resizable: false,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
  alwaysOnTop: true,
  skipTaskbar: true,
  show: false,
  title: 'Stepback: quick capture',
  webPreferences: webPreferences(preload),
})

const webPreferences = (preload: string) => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // Debug in the browser edition: the developer tools would need requests of their own let through.
  devTools: false,
})
