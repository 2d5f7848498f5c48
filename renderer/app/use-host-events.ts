// What the host asks of the page: lock, close, let go, go somewhere.
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
      host.on('closeRequested', () => void session.end().finally(() => host.app.readyToClose())),
    ]
    return () => stops.forEach((stop) => stop())
  }, [host, session])
}
