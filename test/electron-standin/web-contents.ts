// `webContents`: a page of Chromium, its navigations, its messages, its death.
import { EventEmitter } from 'node:events'
import type { Page, Request } from 'playwright-core'
import { fromBrowser, toBrowser } from './addresses'
import { complain } from './complaints'
import { emitPreventable } from './emitter'
import type { Frame } from './frames'
import { answerInvoke, ipcMain } from './ipc-main'
import { linkPage } from './page-link'
import type { FromPreload, PageLink } from './page-link'
import { announceDownload } from './session'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

/** What a page needs of the application around it. */
export interface Surroundings {
  newPage(): Promise<Page>
  onGone(contents: StandinWebContents, details: Electron.RenderProcessGoneDetails): void
}

let count = 0

export class StandinWebContents extends EventEmitter {
  readonly id = (count += 1)
  /** What was asked for and cannot be seen from outside. */
  readonly asked = { webRtcPolicy: 'default', prints: 0, zoomLevel: 0, replaced: [] as string[] }
  /** Chromium's page, once there is one; a new one after a crash. */
  page: Page | null = null
  #link: Promise<PageLink> | null = null
  #current: PageLink | null = null
  #url = ''
  #isStartedHere = false
  #isDestroyed = false
  #openHandler: OpenHandler | null = null

  constructor(
    private readonly surroundings: Surroundings,
    private readonly preferences: Electron.WebPreferences,
  ) {
    super()
  }

  /** The page, made when it is first needed. */
  async linked(): Promise<PageLink> {
    this.#link ??= this.#open()
    return this.#link
  }

  async loadURL(url: string) {
    this.#url = url
    const { page } = await this.linked()
    this.#isStartedHere = true
    await page.goto(toBrowser(url)).catch((error: unknown) => {
      this.emit('did-fail-load', {}, -3, 'ERR_FAILED', url, true)
      throw new Error(`ERR_FAILED loading '${url}'`, { cause: error })
    })
  }

  reload = () => void this.loadURL(this.#url).catch(() => {})
  getURL = () => this.#url
  isDestroyed = () => this.#isDestroyed
  isCrashed = () => this.#link === null
  isFocused = () => !this.#isDestroyed
  setWindowOpenHandler = (handler: OpenHandler) => void (this.#openHandler = handler)
  setWebRTCIPHandlingPolicy = (policy: string) => void (this.asked.webRtcPolicy = policy)
  setZoomLevel = (level: number) => void (this.asked.zoomLevel = level)
  replaceMisspelling = (word: string) => void this.asked.replaced.push(word)
  print = () => void (this.asked.prints += 1)

  get mainFrame(): Frame | null {
    return this.#current?.frames.main() ?? null
  }

  send(channel: string, ...list: unknown[]) {
    this.#current?.post({ kind: 'event', channel, list: structuredClone(list) })
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.linked()).page.evaluate(code)
  }

  forcefullyCrashRenderer() {
    this.#current?.cdp.send('Page.crash').catch(() => {})
  }

  /** Asked before the request of a navigation is answered. True when a listener prevented it. */
  stopsNavigation(request: Request, isMainFrame: boolean): boolean {
    const url = fromBrowser(request.url())
    const frame = isMainFrame ? this.mainFrame : null
    const details = { url, isMainFrame, isSameDocument: false, frame, initiator: this.mainFrame }
    if (!(this.#isStartedHere && isMainFrame)) {
      if (emitPreventable(this, 'will-frame-navigate', details)) return true
      if (isMainFrame && emitPreventable(this, 'will-navigate', details, url)) return true
    }
    if (isMainFrame) this.#isStartedHere = false
    if (isMainFrame) this.#url = url
    emitPreventable(this, 'did-start-navigation', details, url)
    return false
  }

  async destroy() {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    const link = await this.#link?.catch(() => null)
    await link?.page.close().catch(() => {})
    this.emit('destroyed')
  }

  async #open(): Promise<PageLink> {
    const page = await this.surroundings.newPage()
    this.page = page
    const preload = {
      file: this.preferences.preload,
      inSubFrames: this.preferences.nodeIntegrationInSubFrames ?? false,
    }
    const link = await linkPage(page, preload, (message, frame, answer) => void this.#hear(message, frame, answer))
    this.#current = link
    page.on('crash', () => this.#end())
    page.on('download', (download) => announceDownload(download.suggestedFilename(), () => void download.cancel()))
    link.cdp.on('Page.domContentEventFired', () => this.emit('dom-ready', {}))
    link.cdp.on('Page.loadEventFired', () => this.emit('did-finish-load', {}))
    link.cdp.on('Page.windowOpen', ({ url }) => this.#onWindowOpen(fromBrowser(url)))
    link.cdp.on('Page.navigatedWithinDocument', ({ url }) => {
      this.#url = fromBrowser(url)
      const details = { url: this.#url, isMainFrame: true, isSameDocument: true, frame: this.mainFrame }
      emitPreventable(this, 'did-start-navigation', details, this.#url, true, true)
      this.emit('did-navigate-in-page', {}, this.#url, true)
    })
    return link
  }

  /** The process has gone; the contents stay and can be loaded again, as another page of Chromium's. */
  #end() {
    const old = this.page
    this.#link = null
    this.#current = null
    this.page = null
    const details = { reason: 'killed' as const, exitCode: 9 }
    this.emit('render-process-gone', {}, details)
    this.surroundings.onGone(this, details)
    setImmediate(() => void old?.close().catch(() => {}))
  }

  async #hear(message: FromPreload, frame: Frame | null, answer: (message: object) => void) {
    const sender = { sender: this, senderFrame: frame }
    if (message.kind === 'send') return void ipcMain.emit(message.channel, sender, ...message.list)
    const outcome = await answerInvoke(sender, message.channel, message.list)
    answer({ kind: 'result', id: message.id, ...outcome })
  }

  /** Chromium itself refuses the window; whether the application would have is asked here. */
  #onWindowOpen(url: string) {
    const details = { url, frameName: '', features: '', disposition: 'new-window', referrer: {}, postBody: undefined }
    const response = this.#openHandler?.(details as unknown as Electron.HandlerDetails)
    if (response?.action !== 'deny') complain(`A window for ${url} would have been opened`)
  }
}
