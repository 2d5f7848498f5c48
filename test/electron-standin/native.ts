// What the system around the windows offers: dialogs, notifications, tray, menus, shortcuts, power, displays, keychain.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { complain } from './complaints'
import { withEvents } from './emitter'
import { readSettings } from './settings'

const saveAnswers: (string | null)[] = []

/** The next save dialog is answered with this path; null cancels it. */
export const expectSaveDialog = (path: string | null): void => void saveAnswers.push(path)

const folderAnswers: (string | null)[] = []

/** The next dialog that asks for a folder is answered with this path; null cancels it. */
export const expectFolderDialog = (path: string | null): void => void folderAnswers.push(path)

const messageAnswers: number[] = []

/** The next message box is answered with its button of this number. */
export const expectMessage = (button: number): void => void messageAnswers.push(button)

const lastArgument = <T>(list: unknown[]) => list.at(-1) as T

export const dialogsShown: Electron.SaveDialogOptions[] = []

export const dialog = {
  showSaveDialog: async (...list: unknown[]) => {
    dialogsShown.push(lastArgument<Electron.SaveDialogOptions>(list))
    const answer = saveAnswers.shift()
    if (answer === undefined) complain('An unexpected save dialog')
    return { canceled: !answer, filePath: answer ?? '' }
  },
  showOpenDialog: async (...list: unknown[]) => {
    const { properties } = lastArgument<Electron.OpenDialogOptions>(list)
    const answer = folderAnswers.shift()
    if (answer === undefined || !properties?.includes('openDirectory'))
      complain('An unexpected dialog to open something')
    return { canceled: !answer, filePaths: answer ? [answer] : [] }
  },
  showMessageBox: async (...list: unknown[]) => {
    const response = messageAnswers.shift()
    if (response === undefined) {
      complain(`An unexpected message: ${lastArgument<Electron.MessageBoxOptions>(list).message}`)
    }
    return { response: response ?? 0, checkboxChecked: false }
  },
  showErrorBox: (title: string) => complain(`An unexpected error box: ${title}`),
} satisfies Partial<Electron.Dialog>

export const notificationsShown: Notification[] = []

export class Notification extends EventEmitter {
  static isSupported = () => true
  constructor(readonly options: Electron.NotificationConstructorOptions = {}) {
    super()
  }
  show() {
    notificationsShown.push(this)
    this.emit('show', {})
  }
  close = () => void this.emit('close', {})
}

export const trays = new Set<Tray>()

export class Tray extends EventEmitter {
  menu: Menu | null = null
  toolTip = ''
  constructor(readonly image: unknown) {
    super()
    trays.add(this)
  }
  setContextMenu = (menu: Menu | null) => void (this.menu = menu)
  setToolTip = (text: string) => void (this.toolTip = text)
  isDestroyed = () => !trays.has(this)
  destroy = () => void trays.delete(this)
}

/** The context menu that was last opened. */
const popups: Menu[] = []
export const popupShown = () => popups.at(-1) ?? null

export class Menu {
  static #application: Menu | null = null
  static buildFromTemplate = (template: Electron.MenuItemConstructorOptions[]) => new Menu(template)
  static setApplicationMenu = (menu: Menu | null) => void (Menu.#application = menu)
  static getApplicationMenu = () => Menu.#application
  constructor(readonly template: Electron.MenuItemConstructorOptions[] = []) {}

  /** Every item, those of submenus too. */
  all(): Electron.MenuItemConstructorOptions[] {
    const flatten = (items: Electron.MenuItemConstructorOptions[]): Electron.MenuItemConstructorOptions[] =>
      items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])
    return flatten(this.template)
  }

  popup() {
    popups.push(this)
  }

  getMenuItemById = (id: string) => this.all().find((item) => item.id === id) ?? null
}

/** As a person would; throws when there is no such item, or nothing to click. */
export const clickMenu = (menu: Menu | null, id: string) => {
  const item = menu?.getMenuItemById(id)
  if (item?.click === undefined || item.enabled === false) throw new Error(`There is no menu item ${id} to click`)
  item.click(item as never, undefined, {} as never)
}

const shortcuts = new Map<string, () => void>()
/** Taken by another program: registering fails. */
export const takenShortcuts = new Set<string>()

export const globalShortcut = {
  register: (accelerator, callback) => {
    if (takenShortcuts.has(accelerator) || shortcuts.has(accelerator)) return false
    shortcuts.set(accelerator, callback)
    return true
  },
  unregister: (accelerator) => void shortcuts.delete(accelerator),
  unregisterAll: () => shortcuts.clear(),
  isRegistered: (accelerator) => shortcuts.has(accelerator),
} satisfies Partial<Electron.GlobalShortcut>

export const pressShortcut = (accelerator: string) => {
  const callback = shortcuts.get(accelerator)
  if (callback === undefined) throw new Error(`Nobody listens to ${accelerator}`)
  callback()
}

export const powerMonitor = withEvents({} satisfies Partial<Electron.PowerMonitor>)

const displayOf = (bounds: Electron.Rectangle, id: number) => ({ id, bounds, workArea: bounds }) as Electron.Display

export const screen = withEvents({
  getAllDisplays: () => readSettings().displays.map(displayOf),
  getPrimaryDisplay: () => displayOf(readSettings().displays[0]!, 0),
} satisfies Partial<Electron.Screen>)

class Picture {
  readonly representations: { scaleFactor?: number; width?: number; height?: number; buffer?: Buffer }[] = []
  isTemplate = false
  addRepresentation = (one: Picture['representations'][number]) => void this.representations.push(one)
  setTemplateImage = (isTemplate: boolean) => void (this.isTemplate = isTemplate)
  isEmpty = () => this.representations.length === 0
}

export const nativeImage = { createEmpty: () => new Picture() }

/** The same at every start, as a person's keychain is. */
const keychainKey = createHash('sha256').update('keychain of the stand-in').digest()
const keychain = () => readSettings().keychain

/** A keychain that is real enough to refuse what it has not encrypted. */
export const safeStorage = {
  isEncryptionAvailable: () => keychain() !== null,
  getSelectedStorageBackend: () => keychain() ?? 'unknown',
  encryptString: (text) => {
    if (keychain() === null) throw new Error('Error while encrypting the text provided to safeStorage.encryptString.')
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', keychainKey, iv)
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  },
  decryptString: (encrypted) => {
    const bytes = Buffer.from(encrypted)
    const decipher = createDecipheriv('aes-256-gcm', keychainKey, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
  },
} satisfies Partial<Electron.SafeStorage>
