// What the host asks of the page: lock, let go, go somewhere, to another vault. (Closing is heard from the first moment, in main.tsx.)
import { useEffect } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'
import { openVault } from './open-vault'
import type { SessionStore } from './session-store'

export function useHostEvents(host: Pick<Host, 'on'>, session: SessionStore, vaultName: VaultName): void {
  useEffect(() => {
    const stops = [
      host.on('lockRequested', () => void session.lock()),
      host.on('vaultLost', () => void session.loseVault()),
      host.on('navigate', ({ to }) => {
        location.hash = to
      }),
      host.on('vaultAsked', ({ vault }) => {
        if (vault !== vaultName && mayLeave(session)) void session.end().then((isSaved) => isSaved && openVault(vault))
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [host, session, vaultName])
}

/** Not while a journal is being opened or made, nor under a recovery code that is shown only once. */
function mayLeave(session: SessionStore): boolean {
  const { session: now, isCodeShown } = session.getState()
  if (now.stage === 'starting' || now.stage === 'locking') return false
  return !isCodeShown && !(now.stage === 'first-run' && now.isWorking)
}
