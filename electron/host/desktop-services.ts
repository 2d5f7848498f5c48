// What a desktop shell adds to the host; a shell that has none of it says so.
import type { Handlers } from '#shared/ipc/contract'
import { noDeviceKeys } from './device-keys'

export interface DesktopServices {
  deviceKey: Handlers['deviceKey']
  desktop: Handlers['desktop']
  /** A journal has just been opened. */
  onOpen: () => void
  /** The small window for a line has done its work, or the journal that keeps what is half written in it is closed. */
  onCaptureDone: () => void
}

const notHere = async () => ({ quickCapture: 'not-here', quickCaptureKeys: '', launchAtLogin: 'not-here' }) as const

export const noDesktop: DesktopServices = {
  deviceKey: noDeviceKeys,
  desktop: { status: notHere, setQuickCapture: notHere, setLaunchAtLogin: notHere },
  onOpen: () => {},
  onCaptureDone: () => {},
}
