// Going between the journal and the sample: a fresh page each time, so that neither is ever in memory with the other.

import type { Host } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'
import type { Ring } from '#shared/reminders/next-reminder'
import type { SessionStore } from './session-store'

/** Closes the sample in order first, so that nothing of it has to be recovered. */
export function leaveSample(session: Pick<SessionStore, 'end'>): void {
  void session.end().finally(openJournal)
}

/** The same because of a reminder, which the host keeps meanwhile: nothing of this page goes on to the next. */
export async function leaveSampleFor(
  ring: Ring,
  host: Pick<Host, 'reminders'>,
  session: Pick<SessionStore, 'end'>,
  go = openJournal,
): Promise<void> {
  await host.reminders.follow(ring).catch(() => {})
  await session.end().finally(go)
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
