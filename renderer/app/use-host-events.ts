// What the host asks of the page: lock, let go, go somewhere. (Closing is heard from the first moment, in main.tsx.)
import { useEffect } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { SessionStore } from './session-store'

export function useHostEvents(host: Host, session: SessionStore): void {
  useEffect(() => {
    const stops = [
      host.on('lockRequested', () => void session.lock()),
      host.on('vaultLost', () => void session.loseVault()),
      host.on('navigate', ({ to }) => {
        location.hash = to
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [host, session])
}
