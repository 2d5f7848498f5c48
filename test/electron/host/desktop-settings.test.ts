import { describe, expect, test } from 'vitest'
import { CAPTURE_KEYS, createDesktopSettings } from '../../../electron/host/desktop-settings'
import { createDeviceSettings } from '../../../electron/host/device-settings'
import { watchSettings } from '../../../electron/host/watched-settings'
import { temporaryFolder } from '../../support/temporary-folder'

const setUp = ({ isTaken = false, hasLogin = true } = {}) => {
  const device = createDeviceSettings(temporaryFolder())
  const registered = new Map<string, () => void>()
  const captured: string[] = []
  const login = { isOn: false }
  const desktop = createDesktopSettings({
    device,
    shortcuts: {
      register: (keys, onPress) => {
        if (!isTaken) registered.set(keys, onPress)
        return !isTaken
      },
      unregister: (keys) => void registered.delete(keys),
    },
    onCapture: () => captured.push('captured'),
    loginItem: hasLogin
      ? {
          isOn: async () => login.isOn,
          set: async (isOn) => {
            login.isOn = isOn
          },
        }
      : null,
  })
  return { desktop, device, registered, captured }
}

describe('the shortcut for quick capture', () => {
  test('is taken at the start, and pressing it captures', async () => {
    const { desktop, registered, captured } = setUp()
    await desktop.begin()
    registered.get(CAPTURE_KEYS)?.()
    expect(captured).toEqual(['captured'])
    expect(await desktop.status()).toMatchObject({ quickCapture: 'on', quickCaptureKeys: CAPTURE_KEYS })
  })

  test('is given back when it is not wanted, and stays so after a restart', async () => {
    const { desktop, device, registered } = setUp()
    await desktop.begin()
    expect(await desktop.setQuickCapture({ isOn: false })).toMatchObject({ quickCapture: 'off' })
    expect([...registered]).toEqual([])
    expect((await device.read()).quickCapture).toBe(false)
    await desktop.begin()
    expect([...registered]).toEqual([])
  })

  test('that another program has is said to be taken', async () => {
    const { desktop } = setUp({ isTaken: true })
    await desktop.begin()
    expect(await desktop.status()).toMatchObject({ quickCapture: 'taken' })
  })
})

describe('starting at login', () => {
  test('is switched on and off', async () => {
    const { desktop } = setUp()
    expect(await desktop.status()).toMatchObject({ launchAtLogin: 'off' })
    expect(await desktop.setLaunchAtLogin({ isOn: true })).toMatchObject({ launchAtLogin: 'on' })
    expect(await desktop.setLaunchAtLogin({ isOn: false })).toMatchObject({ launchAtLogin: 'off' })
  })

  test('is said not to be here where the system has no such thing', async () => {
    const { desktop } = setUp({ hasLogin: false })
    expect(await desktop.setLaunchAtLogin({ isOn: true })).toMatchObject({ launchAtLogin: 'not-here' })
  })
})

describe('the watched settings', () => {
  test('tell of each change, after it is on disk', async () => {
    const device = createDeviceSettings(temporaryFolder())
    const told: (string | null)[] = []
    const watched = watchSettings(device, ({ reminderTime }) => told.push(reminderTime))
    await watched.write({ reminderTime: '17:50' })
    expect(told).toEqual(['17:50'])
    expect((await watched.read()).reminderTime).toBe('17:50')
  })
})
