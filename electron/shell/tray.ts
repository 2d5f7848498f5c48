// The icon among the system's own.
import { Menu, Tray, nativeImage } from 'electron'
import { trayTemplate } from '../host/tray-menu'
import type { TrayActions } from '../host/tray-menu'
import { drawTray } from '../host/tray-picture'

export const createTray = (platform: string, actions: TrayActions) => {
  let tray: Tray | null = null
  let isSnoozeOffered = false
  // Set anew as a whole: some systems do not show a change to an item.
  const setMenu = () => tray?.setContextMenu(Menu.buildFromTemplate(trayTemplate(actions, isSnoozeOffered)))
  return {
    isThere: () => tray !== null,
    set: (isWanted: boolean) => {
      if (!isWanted) tray?.destroy()
      if (!isWanted) tray = null
      else tray ??= makeTray(platform, actions.show)
      setMenu()
    },
    offerSnooze: (isOffered: boolean) => {
      isSnoozeOffered = isOffered
      setMenu()
    },
  }
}

const makeTray = (platform: string, onClick: () => void) => {
  const image = nativeImage.createEmpty()
  for (const scaleFactor of [1, 2] as const) {
    const { bitmap, size } = drawTray(platform, scaleFactor)
    image.addRepresentation({ scaleFactor, width: size, height: size, buffer: Buffer.from(bitmap) })
  }
  image.setTemplateImage(platform === 'darwin')
  const tray = new Tray(image)
  tray.setToolTip('Stepback')
  tray.on('click', onClick)
  return tray
}
