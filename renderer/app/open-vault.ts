// Going between the journal and the sample: a fresh page each time, so that neither is ever in memory with the other.

import type { VaultName } from '#shared/ipc/types'
import type { SessionStore } from './session-store'

/** Closes the sample in order first, so that nothing of it has to be recovered. */
export function leaveSample(session: Pick<SessionStore, 'end'>): void {
  void session.end().finally(openJournal)
}

export function openVault(vault: VaultName): void {
  location.assign(`/?vault=${vault}`)
}

export function openSample(): void {
  openVault('sample')
}

function openJournal(): void {
  openVault('journal')
}
