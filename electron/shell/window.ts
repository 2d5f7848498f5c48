// The main window: one page, loaded again when its process has gone.
import { BrowserWindow, Menu, dialog, screen } from 'electron'
import type { WindowPlace } from '#shared/ipc/types'
import { contextTemplate } from '../host/context-menu'
import type { ClickedOn } from '../host/context-menu'
import type { Host } from '../host/host'
import { PAGE_ADDRESS } from '../host/own-address'
import { createPageRecovery } from '../host/page-recovery'
import { copy } from '../host/window-copy'
import { windowOptions } from '../host/window-options'
import { placeWindow } from '../host/window-place'
import { joinPage } from './pages'

export const openWindow = (preload: string, place: WindowPlace | null, isHidden: boolean) => {
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { isMaximized, ...bounds } = placeWindow(place, workAreas)
  const window = new BrowserWindow(windowOptions(preload, bounds))
  if (isMaximized && !isHidden) window.maximize()
  if (!isHidden) window.once('ready-to-show', () => window.show())
  return window
}

export const loadPage = (window: BrowserWindow, host: Host, giveUp: () => void) => {
  const { webContents } = window
  const recovery = createPageRecovery({
    now: () => performance.now(),
    reload: () => webContents.reload(),
    end: () => webContents.forcefullyCrashRenderer(),
    asksToReload: async () => (await dialog.showMessageBox(window, copy.unresponsive)).response === 1,
    giveUp: () => {
      dialog.showErrorBox(copy.failing.title, copy.failing.text)
      giveUp()
    },
  })
  webContents.on('unresponsive', () => void recovery.onUnresponsive())
  webContents.on('responsive', recovery.onResponsive)
  webContents.on('context-menu', (_event, clickedOn) => void showContextMenu(window, host, clickedOn))
  joinPage(webContents, host, () => {
    recovery.expectEnd()
    webContents.forcefullyCrashRenderer()
  })
  webContents.on('render-process-gone', recovery.onGone)
  return webContents.loadURL(PAGE_ADDRESS)
}

const showContextMenu = async (window: BrowserWindow, host: Host, clickedOn: ClickedOn) => {
  const { misspelledWord } = clickedOn
  const suggestions = misspelledWord === '' ? [] : await host.suggestWords(misspelledWord)
  const template = contextTemplate(clickedOn, suggestions, {
    replace: (word) => window.webContents.replaceMisspelling(word),
    learn: (word) => host.tellOpenPage('wordLearned', { word }),
  })
  if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
}
