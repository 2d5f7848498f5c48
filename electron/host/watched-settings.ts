// The device's settings, and a word to the shell whenever they are changed.
import type { Handlers } from '#shared/ipc/contract'
import type { DeviceSettings } from '#shared/ipc/types'

export const watchSettings = (
  device: Handlers['device'],
  onChange: (settings: DeviceSettings) => void,
): Handlers['device'] => ({
  read: device.read,
  write: async (changes) => {
    const settings = await device.write(changes)
    onChange(settings)
    return settings
  },
})
