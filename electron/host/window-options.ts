// The window, and what its page may not do. Every default that matters is stated, so that no upgrade can change it.
export const windowOptions = (preload: string) => ({
  width: 1180,
  height: 820,
  minWidth: 380,
  minHeight: 480,
  show: false,
  title: 'Stepback',
  webPreferences: {
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
  },
})
