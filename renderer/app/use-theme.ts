// Light, dark or the system's, kept by the host because it is wanted before anything is unlocked.
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { DeviceSettings } from '#shared/ipc/types'

export type ThemeName = DeviceSettings['theme']

export interface Theme {
  name: ThemeName
  set: (name: ThemeName) => void
}

export function useTheme(host: Host): Theme {
  const [name, setName] = useState<ThemeName>('system')
  useEffect(() => {
    // A host that does not answer is told of elsewhere; the system's theme will do.
    host.device.read().then(
      ({ theme }) => setName(theme),
      () => {},
    )
  }, [host])
  useEffect(() => {
    const root = document.documentElement
    if (name === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = name
  }, [name])
  const set = useCallback(
    (next: ThemeName) => {
      setName(next)
      void host.device.write({ theme: next }).catch(() => {})
    },
    [host],
  )
  return useMemo(() => ({ name, set }), [name, set])
}
