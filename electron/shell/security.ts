// Everything that is refused: hosts, requests, permissions, navigation, windows, webviews, downloads.
import { app, session } from 'electron'
import { chromiumSwitches } from '../host/chromium-switches'
import { isOwnPage, isOwnRequest, withoutContent } from '../host/own-address'

/** Must run before the app is ready. */
export const closeChromium = () => {
  app.enableSandbox()
  for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value)
}

export const closeSession = (onRefused: (address: string) => void) => {
  const own = session.defaultSession
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.setSpellCheckerEnabled(false)
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const isRefused = !isOwnRequest(url)
    if (isRefused) onRefused(withoutContent(url))
    answer({ cancel: isRefused })
  })
  own.on('will-download', (event) => event.preventDefault())
}

export const closeContents = () =>
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
