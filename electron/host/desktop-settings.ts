// The shortcut and the start at login: what is wanted, what the system made of it.
import type { Handlers } from '#shared/ipc/contract'
import type { DesktopStatus } from '#shared/ipc/types'
import type { LoginItem } from './login-item'

/** What is used of Electron's globalShortcut. */
export interface Shortcuts {
  register(keys: string, onPress: () => void): boolean
  unregister(keys: string): void
}

export interface DesktopSettingsParts {
  device: Handlers['device']
  shortcuts: Shortcuts
  onCapture: () => void
  /** null where this system has no such thing. */
  loginItem: LoginItem | null
}

export const CAPTURE_KEYS = 'CommandOrControl+Alt+J'

/** `begin` takes the shortcut if it is wanted. */
export const createDesktopSettings = (
  parts: DesktopSettingsParts,
): Handlers['desktop'] & { begin(): Promise<void> } => {
  const { device, shortcuts, onCapture, loginItem } = parts
  let quickCapture: DesktopStatus['quickCapture'] = 'off'
  const take = (isOn: boolean) => {
    if (quickCapture === 'on') shortcuts.unregister(CAPTURE_KEYS)
    quickCapture = isOn ? (shortcuts.register(CAPTURE_KEYS, onCapture) ? 'on' : 'taken') : 'off'
  }
  const status = async (): Promise<DesktopStatus> => ({
    quickCapture,
    quickCaptureKeys: CAPTURE_KEYS,
    launchAtLogin: loginItem === null ? 'not-here' : (await loginItem.isOn()) ? 'on' : 'off',
  })
  return {
    status,
    begin: async () => take((await device.read()).quickCapture),
    setQuickCapture: async ({ isOn }) => {
      await device.write({ quickCapture: isOn })
      take(isOn)
      return status()
    },
    setLaunchAtLogin: async ({ isOn }) => {
      await loginItem?.set(isOn)
      return status()
    },
  }
}
