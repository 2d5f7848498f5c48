// `BrowserWindow`: where it stands, whether it is seen, and how it closes. Nothing of it is drawn.
import { EventEmitter } from 'node:events'
import { emitPreventable } from './emitter'
import { readSettings } from './settings'
import { StandinWebContents } from './web-contents'
import type { Surroundings } from './web-contents'

export interface WindowSurroundings extends Surroundings {
  onCreated(window: StandinWindow): void
  onClosed(window: StandinWindow): void
}

const windows = new Set<StandinWindow>()
export const openWindows = (): StandinWindow[] => [...windows]

let count = 0

export class StandinWindow extends EventEmitter {
  readonly id = (count += 1)
  readonly webContents: StandinWebContents
  #bounds: Electron.Rectangle
  readonly #state = { visible: false, minimized: false, maximized: false, fullScreen: false, focused: false }
  #isDestroyed = false

  constructor(
    private readonly surroundings: WindowSurroundings,
    readonly options: Electron.BrowserWindowConstructorOptions,
  ) {
    super()
    const { x = 0, y = 0, width = 800, height = 600, webPreferences = {} } = options
    this.#bounds = { x, y, width, height }
    this.webContents = new StandinWebContents(surroundings, webPreferences)
    windows.add(this)
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.on('render-process-gone', () => void this.#fit().catch(() => {}))
    surroundings.onCreated(this)
    void this.#fit().catch(() => {})
    if (options.show !== false) this.show()
  }

  loadURL = (url: string) => this.webContents.loadURL(url)
  reload = () => this.webContents.reload()
  getBounds = () => ({ ...this.#bounds })
  getNormalBounds = () => ({ ...this.#bounds })
  isVisible = () => this.#state.visible
  isMinimized = () => this.#state.minimized
  isMaximized = () => this.#state.maximized
  isFullScreen = () => this.#state.fullScreen
  isFocused = () => this.#state.focused
  isDestroyed = () => this.#isDestroyed
  getTitle = () => this.options.title ?? 'Electron'

  setBounds(bounds: Partial<Electron.Rectangle>) {
    const before = this.#bounds
    this.#bounds = { ...before, ...bounds }
    void this.#fit().catch(() => {})
    if (before.width !== this.#bounds.width || before.height !== this.#bounds.height) this.emit('resize')
    if (before.x !== this.#bounds.x || before.y !== this.#bounds.y) this.emit('move')
  }

  show() {
    this.#set('visible', true, 'show')
    this.focus()
  }
  showInactive = () => this.#set('visible', true, 'show')
  hide() {
    this.#set('visible', false, 'hide')
    this.blur()
  }
  focus() {
    for (const other of windows) if (other !== this) other.blur()
    this.#set('focused', true, 'focus')
  }
  blur = () => this.#set('focused', false, 'blur')
  minimize = () => this.#set('minimized', true, 'minimize')
  restore = () => this.#set('minimized', false, 'restore')
  maximize = () => this.#set('maximized', true, 'maximize')
  unmaximize = () => this.#set('maximized', false, 'unmaximize')

  close() {
    if (this.#isDestroyed || emitPreventable(this, 'close', {})) return
    this.destroy()
  }

  destroy() {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    windows.delete(this)
    void this.webContents.destroy()
    this.emit('closed')
    this.surroundings.onClosed(this)
  }

  #set(key: 'visible' | 'minimized' | 'maximized' | 'fullScreen' | 'focused', value: boolean, event: string) {
    if (this.#state[key] === value) return
    this.#state[key] = value
    this.emit(event)
  }

  /** The page is as large as the window says it is. */
  async #fit() {
    const { cdp } = await this.webContents.linked()
    const { width, height } = readSettings().viewport ?? this.#bounds
    await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
  }
}
