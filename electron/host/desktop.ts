// The desktop application put together: one host, what the desktop adds to it, and the rules between its windows. What
// only Electron can do is handed in.
import { randomUUID } from 'node:crypto'
import type { Handlers } from '#shared/ipc/contract'
import type { AppInfo, DeviceSettings } from '#shared/ipc/types'
import { createClosing, hidesOnClose } from './closing'
import type { Closing } from './closing'
import { createDesktopSettings } from './desktop-settings'
import type { Shortcuts } from './desktop-settings'
import { createDeviceKeys } from './device-keys'
import type { Keychain } from './device-keys'
import { createDeviceSettings } from './device-settings'
import type { DeviceStore } from './device-settings'
import { createHost } from './host'
import type { Host } from './host'
import type { LoginItem } from './login-item'
import { lockingFor, type Locking } from './locking'
import type { MenuActions } from './menu-template'
import type { Ring } from '#shared/reminders/next-reminder'
import { createNodeBackups } from './node-vaults'
import { ORIGIN } from './own-address'
import { createReminderClicks } from './reminder-clicks'
import { createReminders, systemTime } from './reminders'
import { createQuickCapture } from './quick-capture'
import type { StartRequest } from './start-options'
import type { TrayActions } from './tray-menu'
import { nodeFileSystem } from './vault-files'
import { watchSettings } from './watched-settings'
import { bringForward, placeOf } from './window-life'
import type { WindowLike } from './window-life'

export interface DesktopParts {
  appInfo: Omit<AppInfo, 'runtime'>
  /** Known once the application is ready. */
  startsHidden: () => boolean
  mainWindow: () => (WindowLike & { hide(): void; webContents: { print(): void } }) | null
  /** A small window that belongs to the host's pages. */
  createCaptureWindow: (host: Host) => { show(): void; close(): void }
  createTray: (actions: TrayActions) => DesktopTray
  keychain: Keychain
  shortcuts: Shortcuts
  loginItem: LoginItem | null
  /** A notification that says only that it is time; what a click on it does, and its button where the system has one. False
   *  where the system shows none. */
  notify: (on: { click: () => void; snooze: () => void }) => boolean
  files: Handlers['files']
  /** null when the person cancelled. */
  chooseFolder: () => Promise<string | null>
  quit: () => void
  /** One line for whoever started it from a terminal. */
  log: (line: string) => void
}

interface DesktopTray {
  isThere(): boolean
  set(isWanted: boolean): void
  /** While a reminder has rung that can be put off. */
  offerSnooze(isOffered: boolean): void
}

export interface Desktop {
  host: Host
  closing: Closing
  menuActions: MenuActions
  lock: Locking
  showWindow: () => void
  /** The small window for a line, or first the passphrase. */
  capture: () => void
  /** Somebody has started the application while it runs; what that start asks for happens in this one. */
  onStartedAgain: (asked: StartRequest) => void
  /** After sleep, on unlock and on focus: a reminder may have been missed by minutes. */
  lookForReminders: () => void
  /** Reads the settings and does as they say. Before the window is opened. */
  begin(): Promise<DeviceSettings>
}

export const createDesktop = (parts: DesktopParts): Desktop => {
  const { mainWindow, quit, shortcuts, loginItem } = parts
  let remindersOn = false
  const showWindow = () => bringForward(mainWindow())
  const store = createDeviceSettings(parts.appInfo.profileFolder)
  const device = watchSettings(store, (settings) => apply(settings))
  const ringing = ringingFor(store, { notify: parts.notify, show: showWindow, host: () => host, tray: () => tray })
  const capture = captureFor(showWindow, () => ({ host, captureWindow }))
  const settings = createDesktopSettings({ device, shortcuts, loginItem, onCapture: capture.ask })
  const host: Host = createHost({
    ...hostParts(parts, store, device, () => host.tellOpenPage('backupsChanged', undefined)),
    reminders: { snooze: ringing.snooze, follow: async (ring) => ringing.follow(ring) },
    desktop: {
      deviceKey: deviceKeysFor(parts),
      desktop: settings,
      onOpen: () => [capture, ringing].forEach((each) => each.onOpened()),
      onCaptureDone: () => captureWindow.close(),
    },
  })
  const captureWindow = parts.createCaptureWindow(host)
  const lock = lockingFor(host, captureWindow)
  const tray: DesktopTray = parts.createTray({ ...ringing.trayActions, capture: capture.ask, lock: lock.asked, quit })
  const apply = ({ reminderTime }: DeviceSettings) => {
    remindersOn = reminderTime !== null
    // Started hidden, it would otherwise be nowhere.
    tray.set(remindersOn || parts.startsHidden())
  }
  return {
    host,
    lock,
    showWindow,
    capture: capture.ask,
    onStartedAgain: (asked) => followStart(asked, host, { capture: capture.ask, show: showWindow }),
    menuActions: menuActionsOf(host, lock.asked, mainWindow),
    closing: createClosing({
      hides: () => hidesOnClose({ remindersOn, hasTray: tray.isThere() }),
      hide: () => mainWindow()?.hide(),
      close: (isFinal) => closeAll({ host, device, captureWindow, window: mainWindow() }, isFinal),
      finish: quit,
    }),
    lookForReminders: ringing.look,
    begin: async () => {
      const found = await device.read()
      ringing.begin()
      apply(found)
      await settings.begin()
      return found
    },
  }
}

/** The page that shows the other vault saves and goes there itself. One start may ask for a vault and a line. */
const followStart = (asked: StartRequest, host: Host, on: { capture: () => void; show: () => void }) => {
  if (asked.wantsSample) host.tellPages('vaultAsked', { vault: 'sample' })
  if (asked.wantsCapture) on.capture()
  else if (!asked.isHidden) on.show()
}

interface RingingParts extends Pick<DesktopParts, 'notify'> {
  show: () => void
  host: () => Host
  tray: () => DesktopTray
}

/** The reminders, and where their clicks lead. */
const ringingFor = (device: DeviceStore, { notify, show, host, tray }: RingingParts) => {
  const tell = (ring: Ring) => {
    const isTold = host().tellJournal('reminderOpened', ring)
    if (!isTold) askForJournal(host())
    return isTold
  }
  const clicks = createReminderClicks({ show, tell, now: () => performance.now() })
  const reminders = createReminders({
    ...systemTime,
    device,
    canRing: () => true,
    ring: (ring) => {
      const isShown = notify({ click: () => clicks.onClick(ring), snooze: () => void reminders.snooze() })
      if (!isShown) host().tellPages('reminderDue', ring)
    },
    onWaiting: (isWaiting) => tray().offerSnooze(isWaiting),
  })
  const look = () => void reminders.look()
  return {
    begin: reminders.begin,
    look,
    snooze: reminders.snooze,
    follow: clicks.follow,
    trayActions: { show, snooze: () => void reminders.snooze() },
    onOpened: () => {
      clicks.onOpened()
      look()
    },
  }
}

/** A page that shows the sample goes to the journal; every other stays as it is. */
const askForJournal = (host: Host) => host.tellPages('vaultAsked', { vault: 'journal' })

const captureFor = (showMain: () => void, found: () => { host: Host; captureWindow: { show(): void } }) =>
  createQuickCapture({
    isOpen: () => found().host.isOpen(),
    showMain: () => {
      showMain()
      askForJournal(found().host)
    },
    showCapture: () => found().captureWindow.show(),
    now: () => performance.now(),
  })

const hostParts = (parts: DesktopParts, store: DeviceStore, device: Handlers['device'], onChange: () => void) => {
  const { appInfo, chooseFolder, files, log } = parts
  const { profileFolder, version } = appInfo
  const chooser = { chooses: 'dialog', choose: chooseFolder } as const
  const { vault, backups } = createNodeBackups({ profileFolder, version, device: store, chooser, onChange })
  return {
    origin: ORIGIN,
    appInfo,
    vaults: vault,
    backups,
    device,
    files,
    onFailure: (call: string, error: unknown) => {
      log(`${call} failed: ${error instanceof Error ? error.name : 'unknown'}`)
    },
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
    newId: randomUUID,
  }
}

const deviceKeysFor = ({ keychain, appInfo: { profileFolder, platform } }: DesktopParts) =>
  createDeviceKeys(keychain, { fs: nodeFileSystem, folder: profileFolder, platform })

const menuActionsOf = (host: Host, lock: () => void, mainWindow: DesktopParts['mainWindow']): MenuActions => ({
  lock,
  print: () => mainWindow()?.webContents.print(),
  go: (to) => host.tellOpenPage('navigate', { to }),
  command: (command) => host.tellOpenPage('commandRequested', { command }),
})

interface ClosedParts {
  host: Host
  device: Handlers['device']
  captureWindow: { close(): void }
  window: WindowLike | null
}

/** False when the page has something that it could not save. */
const closeAll = async ({ host, device, captureWindow, window }: ClosedParts, isFinal: boolean) => {
  captureWindow.close()
  await rememberPlace(window, device)
  return (await host.close(isFinal)) !== 'refused'
}

/** A place that cannot be written down is no reason not to close. */
const rememberPlace = async (window: WindowLike | null, device: Handlers['device']) => {
  if (window !== null) await device.write({ window: placeOf(window) }).catch(() => {})
}
