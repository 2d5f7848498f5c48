// Going between the journal and the sample: a fresh page each time, so that neither is ever in memory with the other.

import type { VaultName } from '#shared/ipc/types'

export function openVault(vault: VaultName): void {
  location.assign(`/?vault=${vault}`)
}

export function openSample(): void {
  openVault('sample')
}

export function openJournal(): void {
  openVault('journal')
}
