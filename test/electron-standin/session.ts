// `session.defaultSession` and `protocol`: what becomes of a request, a permission, a download.
import type { BrowserContext, Route } from 'playwright-core'
import { addScheme, fromBrowser, hasScheme } from './addresses'
import { complain } from './complaints'
import { emitPreventable, withEvents } from './emitter'

type PermissionCheck = Exclude<Parameters<Electron.Session['setPermissionCheckHandler']>[0], null>
type PermissionRequest = Exclude<Parameters<Electron.Session['setPermissionRequestHandler']>[0], null>
type DeviceCheck = Exclude<Parameters<Electron.Session['setDevicePermissionHandler']>[0], null>
type BeforeRequest = (
  details: { url: string; method: string },
  answer: (response: { cancel?: boolean }) => void,
) => void

const handlers = {
  check: null as PermissionCheck | null,
  request: null as PermissionRequest | null,
  device: null as DeviceCheck | null,
  beforeRequest: null as BeforeRequest | null,
  protocols: new Map<string, (request: Request) => Response | Promise<Response>>(),
}

/** What the application set and nothing here obeys. */
export const sessionAsked = { isSpellCheckerOn: true, cancelled: [] as string[], downloads: [] as string[] }

export const defaultSession = withEvents({
  setPermissionCheckHandler: (handler) => void (handlers.check = handler),
  setPermissionRequestHandler: (handler) => void (handlers.request = handler),
  setDevicePermissionHandler: (handler) => void (handlers.device = handler),
  setSpellCheckerEnabled: (isOn) => void (sessionAsked.isSpellCheckerOn = isOn),
} satisfies Partial<Electron.Session>)

export const webRequest = {
  onBeforeRequest: (listener: BeforeRequest | null) => void (handlers.beforeRequest = listener),
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => schemes.forEach(({ scheme }) => addScheme(scheme)),
  handle: (scheme, handler) => void handlers.protocols.set(scheme, handler),
  isProtocolHandled: (scheme) => handlers.protocols.has(scheme),
} satisfies Partial<Electron.Protocol>

/** What the application would answer a page that asks. Without handlers Electron grants everything. */
export const permissionAnswers = async (permission: string) => ({
  check: handlers.check?.(null, permission as never, 'app://stepback', {} as never) ?? true,
  request: await new Promise<boolean>((resolve) => {
    if (handlers.request === null) resolve(true)
    else handlers.request(null as never, permission as never, resolve, {} as never)
  }),
  device: handlers.device?.({ deviceType: 'usb', origin: 'app://stepback' } as never) ?? true,
})

const browserPermissions = ['geolocation', 'notifications', 'midi', 'clipboardReadWrite', 'idleDetection'] as const

/** Chromium then answers its pages as the application's own check does. */
export const applyPermissions = async (context: BrowserContext) => {
  const [page] = context.pages()
  if (page === undefined) return
  const cdp = await context.newCDPSession(page)
  for (const name of browserPermissions) {
    const { check } = await permissionAnswers(name)
    const permission = { name: name === 'clipboardReadWrite' ? 'clipboard-read' : name } as never
    await cdp.send('Browser.setPermission', { permission, setting: check ? 'granted' : 'denied' }).catch(() => {})
  }
}

export const isCancelled = (url: string, method: string) =>
  new Promise<boolean>((resolve) => {
    if (handlers.beforeRequest === null) resolve(false)
    else handlers.beforeRequest({ url, method }, ({ cancel }) => resolve(cancel === true))
  })

/** First the application's request filter, then its protocols. Nothing ever reaches a network. */
export const serveRoute = async (route: Route) => {
  const request = route.request()
  const url = fromBrowser(request.url())
  if (await isCancelled(url, request.method())) {
    sessionAsked.cancelled.push(url)
    return route.abort('blockedbyclient')
  }
  const scheme = new URL(url).protocol.slice(0, -1)
  const handler = hasScheme(scheme) ? handlers.protocols.get(scheme) : undefined
  if (handler === undefined) {
    complain(`A request was let through to ${url}`)
    return route.abort('failed')
  }
  const body = request.postDataBuffer()
  const init = {
    method: request.method(),
    headers: request.headers(),
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  }
  const response = await handler(new Request(url, init))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

export const announceDownload = (filename: string, cancel: () => void) => {
  sessionAsked.downloads.push(filename)
  const item = { getFilename: () => filename, cancel }
  if (emitPreventable(defaultSession, 'will-download', {}, item)) cancel()
  else complain(`${filename} would have been downloaded`)
}
