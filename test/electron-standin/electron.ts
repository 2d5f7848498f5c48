// The module that `require('electron')` answers with. Every name in it is one of Electron's, with Electron's types.
import type * as Real from 'electron'
import { app, BrowserWindow, commandLine } from './app'
import { ipcMain } from './ipc-main'
import * as native from './native'
import { defaultSession, protocol, webRequest } from './session'

const whole = <Part>(part: object) => part as Part

export const electron = {
  app: whole<Real.App>(Object.assign(app, { commandLine, isPackaged: true })),
  BrowserWindow: BrowserWindow as unknown as typeof Real.BrowserWindow,
  dialog: whole<Real.Dialog>(native.dialog),
  globalShortcut: whole<Real.GlobalShortcut>(native.globalShortcut),
  ipcMain: whole<Real.IpcMain>(ipcMain),
  Menu: native.Menu as unknown as typeof Real.Menu,
  nativeImage: native.nativeImage as unknown as typeof Real.nativeImage,
  Notification: native.Notification as unknown as typeof Real.Notification,
  powerMonitor: whole<Real.PowerMonitor>(native.powerMonitor),
  protocol: whole<Real.Protocol>(protocol),
  safeStorage: whole<Real.SafeStorage>(native.safeStorage),
  screen: whole<Real.Screen>(native.screen),
  session: { defaultSession: Object.assign(defaultSession, { webRequest }) } as unknown as typeof Real.session,
  Tray: native.Tray as unknown as typeof Real.Tray,
} satisfies Partial<typeof Real>
