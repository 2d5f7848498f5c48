// `app`: how the application begins and ends.
import { startChromium } from './chromium'
import type { Chromium } from './chromium'
import { openWindows, StandinWindow } from './browser-window'
import { complain } from './complaints'
import { emitPreventable, withEvents } from './emitter'
import { applyPermissions, serveRoute } from './session'
import { takeInstanceLock } from './single-instance'
import type { StandinWebContents } from './web-contents'
import type { Page, Request, Route } from 'playwright-core'

const paths = new Map<string, string>([['userData', '']])
const switches = new Map<string, string | undefined>()
const state = {
  isReady: false,
  isQuitting: false,
  exitCode: 0,
  isSandboxed: false,
  loginItem: { openAtLogin: false } as Electron.Settings,
  userModelId: '',
  handedOver: Promise.resolve(),
  chromium: null as Chromium | null,
}

const exit = async (code: number) => {
  state.exitCode = code
  await state.handedOver.catch(() => {})
  await state.chromium?.context.close().catch(() => {})
  process.exit(code)
}

const finish = (code: number) => {
  if (emitPreventable(app, 'will-quit', {})) return
  emitPreventable(app, 'quit', {}, code)
  void exit(code)
}

const ready = new Promise<void>((resolve) => {
  // As in Electron, nothing is ready before the main script has run to its end.
  setImmediate(() => void begin().then(resolve))
})

const begin = async () => {
  if (state.isQuitting) return new Promise<never>(() => {})
  state.chromium = await startChromium(paths.get('userData') ?? '', switches, onRoute)
  const { context } = state.chromium
  context.on('page', (page) => {
    if (awaited === 0) void page.close().catch(() => {})
  })
  context.on('close', () => process.exit(state.isQuitting ? state.exitCode : 1))
  first = context.pages()[0] ?? null
  state.isReady = true
  app.emit('ready')
  // Handlers set while becoming ready hold for every page.
  setImmediate(() => {
    applyPermissions(context).catch((error: unknown) => {
      // An application that ends at once takes its browser away meanwhile.
      if (!state.isQuitting) throw error
    })
  })
}

export const app = withEvents({
  whenReady: () => ready,
  isReady: () => state.isReady,
  getPath: (name) => paths.get(name) ?? '',
  setPath: (name, path) => void paths.set(name, path),
  getName: () => 'Stepback',
  getVersion: () => '0.0.0',
  enableSandbox: () => void (state.isSandboxed = true),
  setAppUserModelId: (id) => void (state.userModelId = id),
  setLoginItemSettings: (settings) => void (state.loginItem = settings),
  getLoginItemSettings: () => ({ ...state.loginItem, wasOpenedAtLogin: false }) as Electron.LoginItemSettings,
  requestSingleInstanceLock: (additionalData) => {
    const lock = takeInstanceLock(paths.get('userData') ?? '', additionalData ?? null, (commandLine, folder, data) => {
      emitPreventable(app, 'second-instance', {}, commandLine, folder, data)
    })
    state.handedOver = lock.handedOver
    return lock.isFirst
  },
  quit: () => {
    if (emitPreventable(app, 'before-quit', {})) return
    state.isQuitting = true
    for (const window of openWindows()) window.close()
    if (openWindows().length > 0) state.isQuitting = false
    else setImmediate(finish, 0)
  },
  exit: (code = 0) => {
    state.isQuitting = true
    for (const window of openWindows()) window.destroy()
    emitPreventable(app, 'quit', {}, code)
    void exit(code)
  },
  focus: () => openWindows()[0]?.focus(),
} satisfies Partial<Electron.App>)

export const commandLine = {
  appendSwitch: (name: string, value?: string) => void switches.set(name, value),
  hasSwitch: (name: string) => switches.has(name),
  getSwitchValue: (name: string) => switches.get(name) ?? '',
} satisfies Partial<Electron.CommandLine>

/** What was set, for a test to look at. */
export const appAsked = () => ({ ...state, chromium: undefined, handedOver: undefined, switches: [...switches] })

export const chromiumNow = () => state.chromium

/** Pages that are being made for a window. */
let awaited = 0
let first: Page | null = null

const surroundings = {
  newPage: async () => {
    await ready
    const { context } = state.chromium!
    // Chromium begins with a page of its own: the first window takes it.
    if (first !== null) {
      const taken = first
      first = null
      return taken
    }
    awaited += 1
    return context.newPage().finally(() => (awaited -= 1))
  },
  onGone: (contents: StandinWebContents, details: Electron.RenderProcessGoneDetails) => {
    emitPreventable(app, 'render-process-gone', {}, contents, details)
  },
  onCreated: (window: StandinWindow) => {
    emitPreventable(app, 'web-contents-created', {}, window.webContents)
    emitPreventable(app, 'browser-window-created', {}, window)
  },
  onClosed: () => {
    if (openWindows().length > 0 || state.isQuitting) return
    if (!app.emit('window-all-closed')) app.quit()
  },
}

export class BrowserWindow extends StandinWindow {
  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    if (!state.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    super(surroundings, options)
  }
  static getAllWindows = () => openWindows()
  static getFocusedWindow = () => openWindows().find((window) => window.isFocused()) ?? null
  static fromWebContents = (contents: unknown) =>
    openWindows().find((window) => window.webContents === contents) ?? null
}

const contentsOf = (page: Page | null) =>
  openWindows().find(({ webContents }) => webContents.page === page)?.webContents

/** null for a page that Chromium opened by itself, and is only about to make. */
const frameOf = (request: Request) => {
  try {
    return request.frame()
  } catch {
    return null
  }
}

/** A navigation is put to the contents first; everything is put to the session. */
const onRoute = async (route: Route) => {
  const request = route.request()
  const frame = frameOf(request)
  if (frame === null) return refuseStray(route)
  const contents = contentsOf(frame.page())
  if (request.isNavigationRequest() && contents?.stopsNavigation(request, frame.parentFrame() === null) === true) {
    return route.abort('aborted')
  }
  return serveRoute(route).catch((error: unknown) => {
    // A page that has gone no longer waits for its answer.
    if (!frame.page().isClosed()) complain(`${request.url()}: ${String(error)}`)
  })
}

/** What is dropped on a page opens beside it in Chromium; in Electron it takes its place, where the window lets it. */
const refuseStray = (route: Route) => {
  const isLet = openWindows().some(({ options }) => options.webPreferences?.navigateOnDragDrop === true)
  if (isLet) complain(`${route.request().url()} would have been opened`)
  return route.abort('aborted')
}
